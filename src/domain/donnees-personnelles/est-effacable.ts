import { ajouterMois } from '../commun/ajouter-mois';
import type { Jour } from '../commun/jour';

/**
 * Dit si les données personnelles d'une demande peuvent être effacées (D13) : elle est répondue, depuis plus de `mois` mois
 * civils. Le jour même où ces mois sont accomplis, on garde encore ; sans réponse, ou à une date à venir, on garde toujours.
 *
 * @example estEffacable(le22mai2026, 6, le23novembre2026) // true
 * @example estEffacable(le23mai2026, 6, le23novembre2026) // false
 */
export function estEffacable(reponse: Jour | null, mois: number, aujourdhui: Jour): boolean {
  if (reponse === null || reponse > aujourdhui) return false;
  return ajouterMois(reponse, mois) < aujourdhui;
}
