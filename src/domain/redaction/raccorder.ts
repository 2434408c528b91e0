import type { Etendue } from './etendue';
import { SUPPRIMER } from './lexique/entree';
import type { Mot } from './lire-mots';

/** Une tournure dans sa phrase : les mots qui l'entourent et son dernier mot. */
interface Raccord {
  readonly texte: string;
  readonly etendue: Etendue;
  readonly avant: Mot | undefined;
  readonly dernier: Mot | undefined;
  readonly apres: Mot | undefined;
}

interface Remplacement extends Etendue {
  readonly alternative: string;
}

const VOYELLE = /^[aeiouy]/;
const S_ELIDE = /^(?:de|le|la|que|je|me|te|se|ne)$/;

/**
 * L'alternative telle qu'elle s'écrit à cette place : sa majuscule, les élisions de chaque côté (« de envoyer » devient
 * « d'envoyer »), le reste de la phrase quand la tournure s'enlève. `null` quand le raccord ne serait pas du bon français.
 */
export function raccorder(raccord: Raccord, alternative: string): Remplacement | null {
  const { texte, etendue, avant, dernier, apres } = raccord;
  const voisin = (mot: Mot | undefined): boolean =>
    mot !== undefined && texte.slice(Math.min(mot.fin, etendue.fin), Math.max(mot.debut, etendue.debut)) === ' ';
  if (alternative === SUPPRIMER) return supprimer(raccord);
  if (avant?.elide === true && !estVoyelle(alternative)) return null;

  let { debut, fin } = etendue;
  let texteNeuf = accorderCasse(texte.slice(debut, fin), alternative);
  if (avant !== undefined && voisin(avant) && S_ELIDE.test(avant.cle) && estVoyelle(alternative)) {
    debut = avant.debut;
    texteNeuf = `${texte.slice(avant.debut, avant.fin - 1)}'${alternative}`;
  }
  if (dernier?.elide === true && !alternative.endsWith("'")) return { debut, fin, alternative: `${texteNeuf} ` };
  if (apres !== undefined && voisin(apres)) {
    const muet = apres.cle.startsWith('h');
    const devantVoyelle = VOYELLE.test(apres.cle);
    const finale = /(?:^| )(de|ce)$/.exec(alternative)?.[1];
    if (finale !== undefined && (muet || (devantVoyelle && finale === 'ce'))) return null;
    if (finale === 'de' && devantVoyelle) {
      fin += 1;
      texteNeuf = `${texteNeuf.slice(0, -1)}'`;
    }
  }
  return { debut, fin, alternative: texteNeuf };
}

/** La phrase commence au mot d'après, qui prend la majuscule. */
function supprimer({ texte, etendue: { debut, fin }, avant, apres }: Raccord): Remplacement | null {
  if (apres === undefined || avant?.elide === true || !/^[\s,]*$/.test(texte.slice(fin, apres.debut))) return null;
  return {
    debut,
    fin: apres.fin,
    alternative: accorderCasse(texte.slice(debut, fin), texte.slice(apres.debut, apres.fin)),
  };
}

function estVoyelle(alternative: string): boolean {
  return VOYELLE.test(alternative.normalize('NFD').toLowerCase());
}

function accorderCasse(modele: string, texte: string): string {
  const initiale = modele.charAt(0);
  return initiale !== initiale.toLowerCase() ? texte.charAt(0).toUpperCase() + texte.slice(1) : texte;
}
