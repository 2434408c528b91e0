import type { Mois } from './mois';

const ABREGES = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

/**
 * Le mois en abrégé, comme en tête d'une colonne.
 *
 * @example ecrireMois({ annee: 2025, mois: 11 }) // 'nov. 2025'
 */
export function ecrireMois({ annee, mois }: Mois): string {
  return `${ABREGES[mois - 1] ?? String(mois)} ${String(annee)}`;
}
