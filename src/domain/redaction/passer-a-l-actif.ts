import type { Passif } from './chercher-passifs';
import type { Etendue } from './etendue';
import type { Mot } from './lire-mots';
import type { Phrase } from './lire-texte';

const SUJET_LE_PLUS_LONG = 10;
const DETERMINANTS = new Set(
  "votre vos notre nos le la les l' un une des ce cet cette ces toute tout toutes tous".split(' '),
);
/** Un sujet qui contient sa propre proposition, ou une négation : la phrase ne se retourne pas mot à mot. */
const SUJET_COMPLEXE = new Set(
  "qui que qu' dont ou si ne n' il elle ils elles on je j' nous vous en y lui leur".split(' '),
);
const COORDINATIONS = new Set(['et', 'mais', 'puis', 'ou', 'ni']);

/**
 * La même phrase dite par « nous », quand elle se retourne mot à mot : sujet simple en tête, pas de « par », rien de coordonné
 * ensuite. `null` sinon.
 *
 * @example « Une réponse vous sera envoyée » → « Nous vous enverrons une réponse »
 */
export function actif(
  texte: string,
  { debut, mots }: Phrase,
  passif: Passif,
): (Etendue & { readonly alternative: string }) | null {
  const { verbe } = passif;
  const { auxiliaire, temps } = passif;
  if (auxiliaire > SUJET_LE_PLUS_LONG + 1 || temps === 'autre' || temps === 'imparfait') return null;
  if (verbe === null || verbe.parLUsager || passif.complement) return null;
  if (mots.slice(passif.participe + 1).some(({ cle }) => COORDINATIONS.has(cle))) return null;
  const [avant, participe] = [mots.slice(0, auxiliaire), mots[passif.participe]];
  if (participe === undefined || avant[0]?.debut !== debut) return null;
  const aVous = avant.at(-1)?.cle === 'vous';
  const sujet = aVous ? avant.slice(0, -1) : avant;
  if (sujet.length === 0 ? !aVous : !estSujetSimple(texte, sujet, auxiliaire, mots)) return null;

  const adverbes = mots.slice(auxiliaire + 1, passif.participe).filter(({ forme }) => forme !== 'été');
  if (adverbes.some(({ cle }) => cle === 'pas' || cle === 'plus' || cle === 'jamais')) return null;
  const suite = adverbes.map(({ debut: place, fin }) => ` ${texte.slice(place, fin)}`).join('');
  const accorde = sujet.length === 0 ? participe.forme : verbe.participe;
  const verbeActif =
    temps === 'passe' ? `avons${suite} ${accorde}` : `${temps === 'futur' ? verbe.futur : verbe.present}${suite}`;
  const groupe = sujet.length === 0 ? '' : ` ${enMinuscule(texte.slice(debut, sujet.at(-1)?.fin))}`;
  return { debut, fin: participe.fin, alternative: `Nous ${aVous ? 'vous ' : ''}${verbeActif}${groupe}` };
}

function estSujetSimple(texte: string, sujet: readonly Mot[], auxiliaire: number, mots: readonly Mot[]): boolean {
  const [premier, verbe] = [sujet[0], mots[auxiliaire]];
  return (
    premier !== undefined &&
    verbe !== undefined &&
    sujet.length <= SUJET_LE_PLUS_LONG &&
    DETERMINANTS.has(premier.cle) &&
    !sujet.some(({ cle }) => SUJET_COMPLEXE.has(cle)) &&
    !/[,;:()«»"“”]/.test(texte.slice(premier.debut, verbe.debut))
  );
}

function enMinuscule(groupe: string): string {
  return groupe.charAt(0).toLowerCase() + groupe.slice(1);
}
