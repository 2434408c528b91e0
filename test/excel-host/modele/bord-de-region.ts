import type { Feuille } from './feuille';
import { MAX_COLONNES, MAX_LIGNES, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';
export const DIRECTIONS: readonly Direction[] = ['Left', 'Right', 'Up', 'Down'];
const PAS: Readonly<Record<Direction, readonly [lignes: number, colonnes: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

function pleine(feuille: Feuille, ligne: number, colonne: number): boolean {
  const cellule = feuille.lire(ligne, colonne);
  return cellule !== undefined && (cellule.valeur !== null || cellule.formule !== null);
}

/** La cellule où mène Ctrl+flèche : la fin du bloc, sinon le début du suivant, sinon le bord de la feuille. */
export function bord(feuille: Feuille, ligne: number, colonne: number, direction: Direction): [number, number] {
  const [dl, dc] = PAS[direction];
  const dedans = (l: number, c: number): boolean => l >= 1 && c >= 1 && l <= MAX_LIGNES && c <= MAX_COLONNES;
  let [l, c] = [ligne, colonne];
  if (!dedans(l + dl, c + dc)) return [l, c];
  if (pleine(feuille, l, c) && pleine(feuille, l + dl, c + dc)) {
    while (dedans(l + dl, c + dc) && pleine(feuille, l + dl, c + dc)) [l, c] = [l + dl, c + dc];
    return [l, c];
  }
  const etendue = feuille.etendue(true);
  const bout: [number, number] = [dl < 0 ? 1 : dl > 0 ? MAX_LIGNES : l, dc < 0 ? 1 : dc > 0 ? MAX_COLONNES : c];
  for ([l, c] = [l + dl, c + dc]; dedans(l, c); [l, c] = [l + dl, c + dc]) {
    if (pleine(feuille, l, c)) return [l, c];
    // Au-delà de la dernière cellule pleine, il n'y a plus que le bord.
    if (etendue === null || (dl > 0 && l > etendue.bas) || (dc > 0 && c > etendue.droite)) return bout;
  }
  return bout;
}

/** Le bloc de cellules que bordent des lignes et des colonnes vides (Ctrl+*). */
export function region(feuille: Feuille, depart: Rectangle): Rectangle {
  let zone = depart;
  for (;;) {
    const autour = rectangle(
      Math.max(1, zone.haut - 1),
      Math.max(1, zone.gauche - 1),
      Math.min(MAX_LIGNES, zone.bas + 1),
      Math.min(MAX_COLONNES, zone.droite + 1),
    );
    let suite = zone;
    for (const [ligne, colonne, { valeur, formule }] of feuille.grille.parcourir(autour)) {
      if (valeur === null && formule === null) continue;
      suite = rectangle(
        Math.min(suite.haut, ligne),
        Math.min(suite.gauche, colonne),
        Math.max(suite.bas, ligne),
        Math.max(suite.droite, colonne),
      );
    }
    if (JSON.stringify(suite) === JSON.stringify(zone)) return zone;
    zone = suite;
  }
}
