import { citerFeuille, ecrireAdresse } from '../modele/adresse';
import type { Zone } from '../modele/zone';

/** L'adresse d'une plage dans une formule : `'Suivi courriels'!$A$1:$B$2`. */
export function referenceDe(zone: Zone): string {
  return `${citerFeuille(zone.feuille.nom)}!${ecrireAdresse(zone.rect, true)}`;
}
