import type { Jour } from './jour';
import { dernierJour, memeMois, moisDeJour, moisSuivant, premierJour, type Mois } from './mois';

/** Une période, bornes comprises (D4). Si `au` précède `du`, elle ne contient aucun jour. */
export interface Periode {
  readonly du: Jour;
  readonly au: Jour;
}

/**
 * Les douze mois civils complets qui précèdent le mois d'aujourd'hui : la période par défaut (D4).
 *
 * @example douzeMoisComplets(le23novembre2026) // du 01/11/2025 au 31/10/2026
 */
export function douzeMoisComplets(aujourdhui: Jour): Periode {
  const moisEnCours = moisDeJour(aujourdhui);
  return { du: premierJour(moisSuivant(moisEnCours, -12)), au: dernierJour(moisSuivant(moisEnCours, -1)) };
}

/**
 * Vrai si le jour est dans la période, bornes comprises (D4).
 *
 * @example contientJour({ du: jour(46000), au: jour(46010) }, jour(46010)) // true
 */
export function contientJour(periode: Periode, j: Jour): boolean {
  return periode.du <= j && j <= periode.au;
}

/**
 * Les mois que la période touche, dans l'ordre, même en partie. Une période inversée n'en touche aucun.
 *
 * @example moisDePeriode(duLe15JanvierAuLe2Mars2026) // janvier, février et mars 2026
 */
export function moisDePeriode(periode: Periode): Mois[] {
  if (periode.au < periode.du) return [];
  const dernier = moisDeJour(periode.au);
  const mois = [moisDeJour(periode.du)];
  for (let m = mois[0]; m !== undefined && !memeMois(m, dernier);) {
    m = moisSuivant(m);
    mois.push(m);
  }
  return mois;
}
