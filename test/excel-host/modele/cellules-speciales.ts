import type { Cellule } from './cellule';
import type { Feuille } from './feuille';
import { contient, intersection, nombreDeCellules } from './rectangle';
import type { Rectangle } from './rectangle';
import { regrouperCellules } from './regrouper-cellules';
import { ErreurCellule } from './valeur';

export const GENRES_SPECIAUX = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export const VALEURS_SPECIALES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;
export type GenreSpecial = (typeof GENRES_SPECIAUX)[number];
export type ValeursSpeciales = (typeof VALEURS_SPECIALES)[number];

/** Les cellules d'un genre dans la partie utilisée d'une plage, en rectangles. */
export function cellulesSpeciales(
  feuille: Feuille,
  zone: Rectangle,
  genre: GenreSpecial,
  valeurs: ValeursSpeciales,
): Rectangle[] {
  if (genre === 'ConditionalFormats' || genre === 'SameConditionalFormat')
    return deRegles(feuille.formatsConditionnels, zone, genre.startsWith('Same'));
  if (genre === 'DataValidations' || genre === 'SameDataValidation')
    return deRegles(feuille.validations, zone, genre.startsWith('Same'));
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const utile = feuille.etendue();
  const bornee = genre === 'Visible' && nombreDeCellules(zone) < 1_000_000 ? zone : utile && intersection(zone, utile);
  if (bornee === null) return [];
  const cellules: [number, number][] = [];
  for (let ligne = bornee.haut; ligne <= bornee.bas; ligne += 1)
    for (let colonne = bornee.gauche; colonne <= bornee.droite; colonne += 1)
      if (retient(feuille, ligne, colonne, genre, valeurs)) cellules.push([ligne, colonne]);
  return regrouperCellules(cellules);
}

function retient(
  feuille: Feuille,
  ligne: number,
  colonne: number,
  genre: GenreSpecial,
  valeurs: ValeursSpeciales,
): boolean {
  if (genre === 'Visible') return !feuille.lignes.lire(ligne).masquee && !feuille.colonnes.lire(colonne).masquee;
  const cellule = feuille.lire(ligne, colonne);
  const vide = cellule === undefined || (cellule.valeur === null && cellule.formule === null);
  if (genre === 'Blanks') return vide;
  if (vide || (cellule.formule !== null) !== (genre === 'Formulas')) return false;
  return valeurs === 'All' || valeurs.includes(familleDe(cellule));
}

function familleDe({ valeur }: Cellule): string {
  if (valeur instanceof ErreurCellule) return 'Errors';
  return typeof valeur === 'number' ? 'Number' : typeof valeur === 'boolean' ? 'Logical' : 'Text';
}

/** Les zones des règles dans la plage ; `memes` : seulement celles de la règle du coin. */
function deRegles(
  regles: readonly { readonly zones: readonly Rectangle[] }[],
  zone: Rectangle,
  memes: boolean,
): Rectangle[] {
  const retenues = memes
    ? regles.filter(({ zones }) => zones.some((une) => contient(une, zone.haut, zone.gauche))).slice(0, 1)
    : regles;
  return retenues.flatMap(({ zones }) => zones.flatMap((une) => intersection(une, zone) ?? []));
}
