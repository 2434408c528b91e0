import { DERNIER_JOUR, type Jour } from './jour';

/** Numéro de série du 01/03/1900, premier jour sûr : avant lui, Excel compte un 29/02/1900 qui n'a pas existé. */
export const PREMIER_JOUR_SUR = 61;

/**
 * Vrai si ce nombre, lu dans une cellule, est un jour exploitable : un entier du 01/03/1900 au 31/12/9999 (D1).
 *
 * @example estJour(46095) // true
 * @example estJour(46095.5) // false : la cellule porte aussi une heure
 * @example estJour(60) // false : le 29/02/1900 n'a pas existé
 */
export function estJour(valeur: number): valeur is Jour {
  return Number.isInteger(valeur) && valeur >= PREMIER_JOUR_SUR && valeur <= DERNIER_JOUR;
}
