import { formuleEnFrancais } from '../calcul/noms-francais';
import type { Cellule } from '../modele/cellule';
import { estSousFusion } from '../modele/decaler-feuille';
import { changerStyle, ecrireContenu, exigerCellulesLibres, viderContenu } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { depuisR1C1, versR1C1 } from '../modele/formules-r1c1';
import { lignesFiltrees } from '../modele/lignes-filtrees';
import type { Culture } from '../modele/lire-saisie';
import {
  MAX_COLONNES,
  MAX_LIGNES,
  intersection,
  nombreDeColonnes,
  nombreDeLignes,
  rectangle,
} from '../modele/rectangle';
import { abregerReferences } from '../modele/references-structurees';
import { suivreEcriture } from '../modele/suivre-tableaux';
import type { Tableau } from '../modele/tableau';
import { ErreurCellule } from '../modele/valeur';
import type { Zone } from '../modele/zone';
import { oterFormatsConditionnels, oterValidations } from '../modele/zones-de-regle';
import type { Hote } from '../protocole/hote';
import { matrice } from './arguments';
import { oterLiensDePlage } from './lien-plage';

/** La valeur rendue au client : `""` pour une cellule vide, le texte d'une erreur. */
export function valeurDe(cellule: Cellule | undefined): string | number | boolean {
  const valeur = cellule?.valeur ?? null;
  return valeur instanceof ErreurCellule ? valeur.code : (valeur ?? '');
}

export function formuleDe(
  cellule: Cellule | undefined,
  culture: Culture,
  tableau: Tableau | null = null,
): string | number | boolean {
  if (cellule?.formule !== undefined && cellule.formule !== null) {
    const formule = abregerReferences(cellule.formule, tableau);
    return `=${culture === 'fr-FR' ? formuleEnFrancais(formule) : formule}`;
  }
  return valeurDe(cellule);
}

/** La formule d'une cellule en style R1C1, ou sa valeur. */
export function formuleR1C1De(feuille: Feuille, ligne: number, colonne: number): string | number | boolean {
  const cellule = feuille.lire(ligne, colonne);
  const formule = cellule?.formule ?? null;
  return formule === null ? valeurDe(cellule) : `=${versR1C1(formule, ligne, colonne)}`;
}

/** Ce qu'il faut taper en A1 pour une saisie en style R1C1 ; le reste ne change pas. */
export function saisieDepuisR1C1(valeur: unknown, ligne: number, colonne: number): unknown {
  return typeof valeur === 'string' && valeur.startsWith('=') ? depuisR1C1(valeur, ligne, colonne) : valeur;
}

export function typeDe(cellule: Cellule | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const valeur = cellule?.valeur ?? null;
  if (valeur === null) return 'Empty';
  if (valeur instanceof ErreurCellule) return 'Error';
  return typeof valeur === 'string' ? 'String' : typeof valeur === 'number' ? 'Double' : 'Boolean';
}

/**
 * Écrit une matrice (ou un scalaire partout) : `null` laisse la cellule, `""` la vide, le reste est tapé dans la culture donnée.
 * Un bloc de plusieurs lignes dont un filtre cache une partie se pose de travers, comme dans Excel : les lignes cachées ne
 * reçoivent rien et chaque ligne visible reçoit la première de la matrice (office-js #224, xlwings #747).
 */
export function ecrireMatrice(hote: Hote, zone: Zone, valeurs: unknown, culture: Culture = 'en-US'): void {
  const { feuille, rect } = zone;
  const sansBornes =
    (rect.haut === 1 && rect.bas === MAX_LIGNES) || (rect.gauche === 1 && rect.droite === MAX_COLONNES);
  if (sansBornes) throw new ErreurHote('InvalidArgument');
  const lire = matrice(valeurs, nombreDeLignes(rect), nombreDeColonnes(rect));
  exigerCellulesLibres(feuille, rect);
  const lignes = Array.from({ length: nombreDeLignes(rect) }, (_, rang) => rect.haut + rang);
  const estFiltree = lignesFiltrees(feuille);
  const deTravers = lignes.length > 1 && lignes.some(estFiltree);
  if (deTravers) hote.ecarts.signaler('Range.values sur des lignes filtrées');
  for (const ligne of deTravers ? lignes.filter((une) => !estFiltree(une)) : lignes) {
    for (let colonne = rect.gauche; colonne <= rect.droite; colonne += 1) {
      const valeur = lire(deTravers ? 0 : ligne - rect.haut, colonne - rect.gauche);
      if (valeur === null || valeur === undefined) continue;
      if (typeof valeur !== 'string' && typeof valeur !== 'number' && typeof valeur !== 'boolean')
        throw new ErreurHote('InvalidArgument');
      if (estSousFusion(feuille, ligne, colonne) && valeur !== '') hote.ecarts.signaler('Range.values sous une fusion');
      if (valeur === '') viderContenu(feuille, ligne, colonne);
      else ecrireContenu(feuille, ligne, colonne, valeur, culture);
    }
  }
  if (!suivreEcriture(feuille, rect)) hote.ecarts.signaler('colonnes calculées');
  feuille.marquerModifiee();
}

/** `clear` : contenus, formats (avec fusions et formats conditionnels), ou tout (avec les validations). */
export function viderPlage(
  hote: Hote,
  zone: Zone,
  quoi: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents',
): void {
  const { feuille, rect } = zone;
  if (quoi === 'Hyperlinks' || quoi === 'RemoveHyperlinks') {
    oterLiensDePlage(zone, quoi === 'RemoveHyperlinks');
    return;
  }
  if (quoi === 'ResetContents') throw hote.nonEcrit(`Range.clear(${quoi})`);
  exigerCellulesLibres(
    feuille,
    intersection(rect, feuille.etendue() ?? rectangle(1, 1)) ?? rectangle(rect.haut, rect.gauche),
  );
  if (quoi !== 'Formats')
    for (const [ligne, colonne] of [...feuille.grille.parcourir(rect)]) viderContenu(feuille, ligne, colonne);
  if (quoi !== 'Contents') {
    changerStyle(feuille, rect, () => feuille.classeur.styles.normal);
    feuille.fusions = feuille.fusions.filter((fusion) => intersection(fusion, rect) === null);
    oterFormatsConditionnels(feuille, rect);
  }
  if (quoi === 'All') oterValidations(feuille, rect);
  suivreEcriture(feuille, rect);
  feuille.marquerModifiee();
}
