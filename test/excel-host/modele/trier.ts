import type { Cellule } from './cellule';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { intersection } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierFormule } from './references-formule';
import type { CleDeTri } from './tableau';
import { ErreurCellule } from './valeur';
import type { Valeur } from './valeur';

/** Un tri : les clés par ordre d'importance, `key` comptée depuis le premier rang de la plage. */
export interface Tri {
  readonly cles: readonly CleDeTri[];
  readonly casse: boolean;
  /** `lignes` : les lignes changent de place ; `colonnes` : les colonnes. */
  readonly axe: 'lignes' | 'colonnes';
}

/**
 * Trie les lignes (ou les colonnes) d'une plage comme Excel : nombres, textes, booléens, erreurs, et les vides toujours à la fin ;
 * à égalité, l'ordre d'avant reste. Les lignes cachées ne bougent pas. Une plage qui contient une fusion est refusée.
 */
export function trier(feuille: Feuille, zone: Rectangle, { cles, casse, axe }: Tri): void {
  if (feuille.fusions.some((fusion) => intersection(fusion, zone) !== null)) throw new ErreurHote('InvalidOperation');
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const [de, a, autreDe, autreA] =
    axe === 'lignes'
      ? [zone.haut, zone.bas, zone.gauche, zone.droite]
      : [zone.gauche, zone.droite, zone.haut, zone.bas];
  const lire = (rang: number, autre: number): Cellule | undefined =>
    axe === 'lignes' ? feuille.lire(rang, autre) : feuille.lire(autre, rang);
  const places: number[] = [];
  for (let rang = de; rang <= a; rang += 1) if (!feuille[axe].lire(rang).masquee) places.push(rang);
  const rangees = places.map((rang) => {
    const cellules: (Cellule | undefined)[] = [];
    for (let autre = autreDe; autre <= autreA; autre += 1) cellules.push(lire(rang, autre));
    return { rang, cellules };
  });
  const triees = [...rangees].sort((x, y) => {
    for (const cle of cles) {
      const ecart = comparer(x.cellules[cle.key], y.cellules[cle.key], cle, casse);
      if (ecart !== 0) return ecart;
    }
    return 0;
  });
  for (const [ordre, { rang, cellules }] of triees.entries()) {
    const place = places[ordre] ?? rang;
    if (place === rang) continue;
    for (const [decalage, cellule] of cellules.entries()) {
      const [ligne, colonne] = axe === 'lignes' ? [place, autreDe + decalage] : [autreDe + decalage, place];
      if (cellule === undefined) feuille.grille.oter(ligne, colonne);
      else feuille.grille.poser(ligne, colonne, deplacer(cellule, place - rang, axe));
    }
  }
  feuille.classeur.journal.tri(feuille, zone, axe);
  feuille.marquerModifiee();
}

/** Une formule triée suit sa ligne comme si on l'y recopiait. */
function deplacer(cellule: Cellule, pas: number, axe: Tri['axe']): Cellule {
  if (cellule.formule === null) return { ...cellule };
  const [lignes, colonnes] = axe === 'lignes' ? [pas, 0] : [0, pas];
  return { ...cellule, formule: recopierFormule(cellule.formule, lignes, colonnes) };
}

function comparer(x: Cellule | undefined, y: Cellule | undefined, cle: CleDeTri, casse: boolean): number {
  const sens = cle.ascending === false ? -1 : 1;
  if (cle.sortOn === 'CellColor' || cle.sortOn === 'FontColor') {
    const porte = (cellule: Cellule | undefined): number => (couleurDe(cellule, cle) ? 0 : 1);
    return (porte(x) - porte(y)) * sens;
  }
  const [a, b] = [x?.valeur ?? null, y?.valeur ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [ga, gb] = [genreDe(a, cle), genreDe(b, cle)];
  if (ga !== gb) return (ga - gb) * sens;
  if (ga === 0) return (Number(a) - Number(b)) * sens;
  if (typeof a === 'string' && typeof b === 'string') return comparerTextes(a, b, casse) * sens;
  return ga === 2 ? (Number(a) - Number(b)) * sens : 0;
}

function comparerTextes(a: string, b: string, casse: boolean): number {
  return a.localeCompare(b, 'fr', { sensitivity: casse ? 'variant' : 'accent' });
}

function genreDe(valeur: Valeur, cle: CleDeTri): number {
  if (valeur instanceof ErreurCellule) return 3;
  if (typeof valeur === 'boolean') return 2;
  if (typeof valeur === 'number') return 0;
  return cle.dataOption === 'TextAsNumber' && valeur !== null && valeur.trim() !== '' && Number.isFinite(Number(valeur))
    ? 0
    : 1;
}

function couleurDe(cellule: Cellule | undefined, { sortOn, color }: CleDeTri): boolean {
  const hex = sortOn === 'CellColor' ? cellule?.style.fond.couleur?.hex : cellule?.style.police.couleur.hex;
  return (hex ?? '').toUpperCase() === (color ?? '').toUpperCase();
}
