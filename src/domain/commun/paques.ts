import { jourDeDate } from './calendrier';
import type { Jour } from './jour';

/**
 * Le dimanche de Pâques de cette année grégorienne (D8), calculé par le comput : nombre d'or, épacte, lettre dominicale.
 *
 * @throws RangeError si l'année n'est pas de 1900 à 9999.
 * @example paques(2026) // le 05/04/2026
 */
export function paques(annee: number): Jour {
  const nombreDOr = (annee % 19) + 1;
  const siecle = Math.floor(annee / 100) + 1;
  const bissextilesOmises = Math.floor((3 * siecle) / 4) - 12;
  const correctionLunaire = Math.floor((8 * siecle + 5) / 25) - 5;
  const epacteBrute = modulo(11 * nombreDOr + 20 + correctionLunaire - bissextilesOmises, 30);
  const epacte = epacteBrute === 24 || (epacteBrute === 25 && nombreDOr > 11) ? epacteBrute + 1 : epacteBrute;
  const pleineLune = epacte > 23 ? 74 - epacte : 44 - epacte;
  const repereDominical = Math.floor((5 * annee) / 4) - bissextilesOmises - 10;
  const dimancheDeMars = pleineLune + 7 - modulo(repereDominical + pleineLune, 7);
  const trouve =
    dimancheDeMars > 31
      ? jourDeDate({ annee, mois: 4, quantieme: dimancheDeMars - 31 })
      : jourDeDate({ annee, mois: 3, quantieme: dimancheDeMars });
  if (trouve === null) throw new RangeError(`Année hors du calendrier : ${String(annee)}`);
  return trouve;
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
