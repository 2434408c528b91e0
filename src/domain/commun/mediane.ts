import { quantile } from './quantile';

/**
 * La médiane comme la donne MEDIANE d'Excel (D6), ou `null` si la liste est vide.
 *
 * @example mediane([8, 6, 1, 12, 12, 15]) // 10
 */
export function mediane(valeurs: readonly number[]): number | null {
  return quantile(valeurs, 0.5);
}
