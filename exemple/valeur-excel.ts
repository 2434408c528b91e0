const MS_PAR_JOUR = 86_400_000;
const PREMIER_JANVIER_1970 = 25_569;

/** Une valeur lue par une bibliothèque, telle qu'Excel la donne : une date y est un numéro de série. */
export function valeurExcel<T>(valeur: T | Date): T | number {
  return valeur instanceof Date ? valeur.getTime() / MS_PAR_JOUR + PREMIER_JANVIER_1970 : valeur;
}
