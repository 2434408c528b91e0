import { estJour, PREMIER_JOUR_SUR } from './est-jour';
import type { Jour } from './jour';

/** Une date du calendrier grégorien ; `mois` de 1 à 12, `quantieme` de 1 à 31. */
export interface DateCivile {
  readonly annee: number;
  readonly mois: number;
  readonly quantieme: number;
}

const JOURS_AVANT_LE_MOIS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const ECART_AVEC_EXCEL = rang(1900, 3, 1) - PREMIER_JOUR_SUR;

/**
 * Le jour de cette date, ou `null` si elle n'existe pas (30 février) ou sort du calendrier sûr,
 * du 01/03/1900 au 31/12/9999 (D1).
 *
 * @example jourDeDate({ annee: 2026, mois: 3, quantieme: 14 }) // 46095
 * @example jourDeDate({ annee: 1900, mois: 2, quantieme: 29 }) // null
 */
export function jourDeDate({ annee, mois, quantieme }: DateCivile): Jour | null {
  if (!Number.isInteger(quantieme) || quantieme < 1 || quantieme > nombreDeJours(annee, mois)) return null;
  const serie = rang(annee, mois, quantieme) - ECART_AVEC_EXCEL;
  return estJour(serie) ? serie : null;
}

/**
 * La date de ce jour, telle qu'Excel l'affiche (D1) : le numéro 60 donne son 29/02/1900, qui n'a pas existé.
 *
 * @example dateDeJour(jour(46095)) // { annee: 2026, mois: 3, quantieme: 14 }
 */
export function dateDeJour(j: Jour): DateCivile {
  if (j === PREMIER_JOUR_SUR - 1) return { annee: 1900, mois: 2, quantieme: 29 };
  // Avant le 29/02/1900 imaginaire, Excel a un jour de retard sur le vrai calendrier.
  const rangCherche = j + ECART_AVEC_EXCEL + (j < PREMIER_JOUR_SUR ? 1 : 0);
  let annee = Math.ceil(rangCherche / 365.2425);
  while (joursAvantAnnee(annee) >= rangCherche) annee -= 1;
  while (joursAvantAnnee(annee + 1) < rangCherche) annee += 1;
  const dansAnnee = rangCherche - joursAvantAnnee(annee);
  let mois = 12;
  while (joursAvantMois(annee, mois) >= dansAnnee) mois -= 1;
  return { annee, mois, quantieme: dansAnnee - joursAvantMois(annee, mois) };
}

/**
 * Le jour de la semaine, 1 pour lundi à 7 pour dimanche.
 *
 * @example jourSemaine(jour(46095)) // 6 : le 14/03/2026 est un samedi
 */
export function jourSemaine(j: Jour): number {
  return ((j + 5) % 7) + 1;
}

/**
 * Nombre de jours du mois ; 0 si l'année ou le mois n'existent pas.
 *
 * @example nombreDeJours(2024, 2) // 29
 */
export function nombreDeJours(annee: number, mois: number): number {
  if (!Number.isInteger(annee) || !Number.isInteger(mois) || mois < 1 || mois > 12) return 0;
  if (mois === 2) return estBissextile(annee) ? 29 : 28;
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

function estBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
}

/** Rang du jour depuis le 1er janvier de l'an 1, qui a le rang 1. */
function rang(annee: number, mois: number, quantieme: number): number {
  return joursAvantAnnee(annee) + joursAvantMois(annee, mois) + quantieme;
}

function joursAvantAnnee(annee: number): number {
  const revolues = annee - 1;
  return 365 * revolues + Math.floor(revolues / 4) - Math.floor(revolues / 100) + Math.floor(revolues / 400);
}

function joursAvantMois(annee: number, mois: number): number {
  return (JOURS_AVANT_LE_MOIS[mois - 1] ?? 0) + (mois > 2 && estBissextile(annee) ? 1 : 0);
}
