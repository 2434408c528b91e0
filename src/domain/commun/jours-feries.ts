import { dateDeJour } from './calendrier';
import type { Jour } from './jour';
import { paques } from './paques';
import type { Zone } from './zone';

/** Quantième et mois des fêtes qui ne bougent pas, écrits `mois × 100 + quantième`. */
const FIXES: readonly number[] = [101, 501, 508, 714, 815, 1101, 1111, 1225];
/** Lundi de Pâques, Ascension, lundi de Pentecôte : jours après le dimanche de Pâques. */
const MOBILES: readonly number[] = [1, 39, 50];

const FIXES_DE_ZONE: Readonly<Record<Zone, number | null>> = {
  metropole: null,
  'alsace-moselle': 1226,
  mayotte: 427,
  martinique: 522,
  guadeloupe: 527,
  'saint-martin': 528,
  guyane: 610,
  'saint-barthelemy': 1009,
  'la-reunion': 1220,
};
const VENDREDI_SAINT = -2;

/**
 * Vrai si ce jour est férié dans cette zone (D8) : les onze fêtes nationales, celles d'Alsace-Moselle, et le jour
 * de l'abolition de l'esclavage outre-mer. Les fêtes mobiles sont calculées depuis Pâques.
 *
 * @example estFerie(le14mai2026) // true : Ascension
 * @example estFerie(le22mai2026, 'martinique') // true
 */
export function estFerie(j: Jour, zone: Zone = 'metropole'): boolean {
  const { annee, mois, quantieme } = dateDeJour(j);
  const dansAnnee = mois * 100 + quantieme;
  if (FIXES.includes(dansAnnee) || FIXES_DE_ZONE[zone] === dansAnnee) return true;
  const depuisPaques = j - paques(annee);
  return MOBILES.includes(depuisPaques) || (zone === 'alsace-moselle' && depuisPaques === VENDREDI_SAINT);
}
