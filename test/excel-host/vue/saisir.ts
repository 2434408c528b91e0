import { refusDeSaisie } from '../calcul/controler-saisie';
import { formuleDuFrancais, formuleEnFrancais } from '../calcul/noms-francais';
import { texteAffiche } from '../modele/affichage';
import { estSousFusion } from '../modele/decaler-feuille';
import { ecrireContenu, exigerCellulesLibres, viderContenu } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { lireSaisie } from '../modele/lire-saisie';
import { isDateFormat } from '../modele/numfmt';
import { rectangle } from '../modele/rectangle';
import { abregerReferences, tableauDe } from '../modele/references-structurees';
import { suivreEcriture } from '../modele/suivre-tableaux';
import type { ResultatSaisie } from './vue-classeur';

const PROTEGEE =
  'La cellule que vous essayez de modifier se trouve dans une feuille protégée. Ôtez la protection pour la modifier.';
const FORMULE =
  "Cette formule contient une erreur. Pour taper un texte qui commence par =, faites-le précéder d'une apostrophe.";

/**
 * Tape un texte dans une cellule comme une personne devant un Excel français : validation comprise.
 * `malgreTout` : la personne a répondu oui à un avertissement de la règle ; une règle qui arrête n'y cède pas.
 */
export function saisir(
  feuille: Feuille,
  ligne: number,
  colonne: number,
  texte: string,
  malgreTout = false,
): ResultatSaisie {
  try {
    exigerCellulesLibres(feuille, rectangle(ligne, colonne));
    if (estSousFusion(feuille, ligne, colonne)) return { ok: true };
    const anglais =
      texte.startsWith('=') && feuille.style(ligne, colonne).format !== '@'
        ? `=${formuleDuFrancais(texte.slice(1))}`
        : texte;
    const lue = lireSaisie(anglais, 'fr-FR', feuille.style(ligne, colonne).format);
    const contenu =
      lue.genre === 'contenu' ? { valeur: lue.valeur, formule: null } : { valeur: null, formule: lue.formule };
    const lisible = contenu.formule === null || feuille.classeur.moteur.estLisible(contenu.formule);
    const refus = lisible ? refusDeSaisie(feuille, ligne, colonne, contenu, texte) : null;
    if (refus !== null && (refus.genre === 'stop' || !malgreTout))
      return { ok: false, message: refus.message, alerte: { genre: refus.genre, titre: refus.titre } };
    if (texte === '') viderContenu(feuille, ligne, colonne);
    else ecrireContenu(feuille, ligne, colonne, anglais, 'fr-FR');
    suivreEcriture(feuille, rectangle(ligne, colonne));
  } catch (erreur) {
    if (!(erreur instanceof ErreurHote)) throw erreur;
    return {
      ok: false,
      message: erreur.code === 'AccessDenied' ? PROTEGEE : erreur.code === 'InvalidArgument' ? FORMULE : erreur.message,
    };
  }
  feuille.marquerModifiee();
  feuille.classeur.prevenir();
  return { ok: true };
}

/** Ce que montre la barre de formule : la formule en français, une date en entier, un nombre avec sa virgule. */
export function texteEdition(feuille: Feuille, ligne: number, colonne: number): string {
  const cellule = feuille.lire(ligne, colonne);
  if (cellule === undefined) return '';
  if (cellule.formule !== null)
    return `=${formuleEnFrancais(abregerReferences(cellule.formule, tableauDe(feuille, ligne, colonne)))}`;
  const { valeur, style } = cellule;
  if (typeof valeur === 'string') return style.apostrophe ? `'${valeur}` : valeur;
  if (typeof valeur !== 'number') return texteAffiche(valeur, 'General');
  if (isDateFormat(style.format))
    return texteAffiche(
      valeur,
      Number.isInteger(valeur) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss',
      feuille.classeur.date1904,
    );
  if (style.format.includes('%')) return `${String(Number((valeur * 100).toPrecision(15))).replace('.', ',')}%`;
  return String(valeur).replace('.', ',');
}
