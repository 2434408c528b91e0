import { rectangle } from './rectangle';
import type { Rectangle } from './rectangle';

/** Le moins de rectangles possible pour des cellules données ligne à ligne : chaque ligne en bandes, puis les bandes pareilles l'une sous l'autre. */
export function regrouperCellules(cellules: readonly (readonly [ligne: number, colonne: number])[]): Rectangle[] {
  const bandes: Rectangle[] = [];
  for (const [ligne, colonne] of [...cellules].sort(([l1, c1], [l2, c2]) => l1 - l2 || c1 - c2)) {
    const derniere = bandes.at(-1);
    if (derniere?.haut === ligne && derniere.droite === colonne - 1)
      bandes[bandes.length - 1] = { ...derniere, droite: colonne };
    else bandes.push(rectangle(ligne, colonne));
  }
  const zones: Rectangle[] = [];
  const ouvertes = new Map<string, number>();
  for (const bande of bandes) {
    const cle = `${bande.gauche}:${bande.droite}`;
    const rang = ouvertes.get(cle);
    const dessus = rang === undefined ? undefined : zones[rang];
    if (rang !== undefined && dessus?.bas === bande.haut - 1) zones[rang] = { ...dessus, bas: bande.bas };
    else {
      ouvertes.set(cle, zones.length);
      zones.push(bande);
    }
  }
  return zones;
}
