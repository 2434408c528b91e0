import { dateDeJour, jourDeDate } from './calendrier';
import { jour, type Jour } from './jour';
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

const deja = new Map<string, ReadonlySet<Jour>>();

function calculer(annee: number, zone: Zone): ReadonlySet<Jour> {
  const deZone = FIXES_DE_ZONE[zone];
  const fixes = deZone === null ? FIXES : [...FIXES, deZone];
  const mobiles = zone === 'alsace-moselle' ? [VENDREDI_SAINT, ...MOBILES] : MOBILES;
  const dimanche = paques(annee);
  return new Set([
    ...fixes.flatMap((une) => jourDeDate({ annee, mois: Math.floor(une / 100), quantieme: une % 100 }) ?? []),
    ...mobiles.map((ecart) => jour(dimanche + ecart)),
  ]);
}

/**
 * Les jours fériés d'une année dans une zone (D8) : les onze fêtes nationales, celles d'Alsace-Moselle, et le jour
 * de l'abolition de l'esclavage outre-mer. Les fêtes mobiles sont calculées depuis Pâques, une fois par année et par zone.
 */
export function joursFeries(annee: number, zone: Zone = 'metropole'): ReadonlySet<Jour> {
  const cle = `${String(annee)} ${zone}`;
  const connus = deja.get(cle) ?? calculer(annee, zone);
  deja.set(cle, connus);
  return connus;
}

/**
 * Vrai si ce jour est férié dans cette zone (D8).
 *
 * @example estFerie(le14mai2026) // true : Ascension
 * @example estFerie(le22mai2026, 'martinique') // true
 */
export function estFerie(j: Jour, zone: Zone = 'metropole'): boolean {
  return joursFeries(dateDeJour(j).annee, zone).has(j);
}
