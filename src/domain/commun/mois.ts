import { dateDeJour, jourDeDate, nombreDeJours } from './calendrier';
import type { Jour } from './jour';

/** Un mois du calendrier ; `mois` de 1 à 12. */
export interface Mois {
  readonly annee: number;
  readonly mois: number;
}

/**
 * Le mois de ce jour.
 *
 * @example moisDeJour(jour(46095)) // { annee: 2026, mois: 3 }
 */
export function moisDeJour(j: Jour): Mois {
  const { annee, mois } = dateDeJour(j);
  return { annee, mois };
}

/**
 * Vrai s'il s'agit du même mois de la même année.
 *
 * @example memeMois({ annee: 2025, mois: 11 }, { annee: 2026, mois: 11 }) // false
 */
export function memeMois(a: Mois, b: Mois): boolean {
  return a.annee === b.annee && a.mois === b.mois;
}

/**
 * Le mois qui vient `n` mois après celui-ci ; `n` peut être nul ou négatif.
 *
 * @example moisSuivant({ annee: 2025, mois: 12 }) // { annee: 2026, mois: 1 }
 * @example moisSuivant({ annee: 2026, mois: 1 }, -12) // { annee: 2025, mois: 1 }
 */
export function moisSuivant(m: Mois, n = 1): Mois {
  const rang = m.annee * 12 + (m.mois - 1) + n;
  const annee = Math.floor(rang / 12);
  return { annee, mois: rang - annee * 12 + 1 };
}

/**
 * Le premier jour du mois.
 *
 * @throws RangeError si le mois sort du calendrier sûr (mars 1900 à décembre 9999).
 * @example premierJour({ annee: 2026, mois: 3 }) // le 01/03/2026
 */
export function premierJour(m: Mois): Jour {
  return jourDuMois(m, 1);
}

/**
 * Le dernier jour du mois.
 *
 * @throws RangeError si le mois sort du calendrier sûr (mars 1900 à décembre 9999).
 * @example dernierJour({ annee: 2024, mois: 2 }) // le 29/02/2024
 */
export function dernierJour(m: Mois): Jour {
  return jourDuMois(m, nombreDeJours(m.annee, m.mois));
}

function jourDuMois({ annee, mois }: Mois, quantieme: number): Jour {
  const trouve = jourDeDate({ annee, mois, quantieme });
  if (trouve === null) throw new RangeError(`Mois hors du calendrier : ${String(mois)}/${String(annee)}`);
  return trouve;
}
