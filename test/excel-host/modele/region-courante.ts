import type { Feuille } from './feuille';
import { MAX_COLONNES, MAX_LIGNES } from './rectangle';
import type { Rectangle } from './rectangle';
import { aDuContenu } from './tableaux';

/** La région autour d'une plage : elle s'étend tant que ses bords touchent une cellule remplie. */
export function regionCourante(feuille: Feuille, depart: Rectangle): Rectangle {
  let zone = depart;
  for (;;) {
    const bords: Rectangle = {
      haut: Math.max(1, zone.haut - 1),
      gauche: Math.max(1, zone.gauche - 1),
      bas: Math.min(MAX_LIGNES, zone.bas + 1),
      droite: Math.min(MAX_COLONNES, zone.droite + 1),
    };
    const { haut, bas, gauche, droite } = bords;
    const suite: Rectangle = {
      haut: aDuContenu(feuille, { haut, bas: haut, gauche, droite }) ? haut : zone.haut,
      bas: aDuContenu(feuille, { haut: bas, bas, gauche, droite }) ? bas : zone.bas,
      gauche: aDuContenu(feuille, { haut, bas, gauche, droite: gauche }) ? gauche : zone.gauche,
      droite: aDuContenu(feuille, { haut, bas, gauche: droite, droite }) ? droite : zone.droite,
    };
    if (JSON.stringify(suite) === JSON.stringify(zone)) return zone;
    zone = suite;
  }
}
