import { mean } from 'simple-statistics';

/**
 * La moyenne (D6), ou `null` si la liste est vide : un ensemble vide n'a pas de moyenne, surtout pas 0.
 *
 * @example moyenne([8, 6, 1, 12, 12, 15]) // 9
 */
export function moyenne(valeurs: readonly number[]): number | null {
  return valeurs.length === 0 ? null : mean([...valeurs]);
}
