import { dateDeJour, jourDeDate } from './calendrier';
import type { Jour } from './jour';
import { dernierJour, moisSuivant } from './mois';

/**
 * Le jour qui porte le même quantième, `n` mois civils plus tard ; le dernier du mois s'il n'y existe pas (D10).
 * `n` peut être nul ou négatif.
 *
 * @throws RangeError si le mois d'arrivée sort du calendrier sûr (mars 1900 à décembre 9999).
 * @example ajouterMois(le14novembre2026, 2) // le 14/01/2027
 * @example ajouterMois(le31decembre2026, 2) // le 28/02/2027
 */
export function ajouterMois(j: Jour, n: number): Jour {
  const { annee, mois, quantieme } = dateDeJour(j);
  const arrivee = moisSuivant({ annee, mois }, n);
  return jourDeDate({ ...arrivee, quantieme }) ?? dernierJour(arrivee);
}
