import { exigerCellulesLibres } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { intersection, nombreDeCellules } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import type { Zone } from '../modele/zone';

/** Fusionne une plage, en une seule cellule ou ligne par ligne ; seul le coin garde sa valeur. Un tableau n'a pas de cellules fusionnées. */
export function fusionner({ feuille, rect }: Zone, parLignes: boolean): void {
  exigerCellulesLibres(feuille, rect);
  if (feuille.tableaux.some(({ zone }) => intersection(zone, rect) !== null)) throw new ErreurHote('InvalidOperation');
  const { haut, bas } = rect;
  const zones = parLignes
    ? Array.from({ length: bas - haut + 1 }, (_, rang) => ({ ...rect, haut: haut + rang, bas: haut + rang }))
    : [rect];
  for (const zone of zones) fusionnerUne(feuille, zone);
  feuille.marquerModifiee();
}

/** Défait toutes les fusions que touche une plage. */
export function defusionner({ feuille, rect }: Zone): void {
  exigerCellulesLibres(feuille, rect);
  feuille.fusions = feuille.fusions.filter((fusion) => intersection(fusion, rect) === null);
  feuille.marquerModifiee();
}

function fusionnerUne(feuille: Feuille, zone: Rectangle): void {
  const touchees = feuille.fusionsTouchees(zone);
  feuille.fusions = feuille.fusions.filter((fusion) => !touchees.includes(fusion));
  if (nombreDeCellules(zone) === 1) return;
  for (const [ligne, colonne, cellule] of [...feuille.grille.parcourir(zone)]) {
    if (ligne !== zone.haut || colonne !== zone.gauche)
      feuille.grille.poser(ligne, colonne, { style: cellule.style, valeur: null, formule: null });
  }
  feuille.fusions.push(zone);
}
