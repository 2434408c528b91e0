import { quantile as quantileInterpole } from 'simple-statistics';

/**
 * Le quantile d'ordre `p` (de 0 à 1) comme le donnent QUARTILE.INC et CENTILE.INCLURE d'Excel, c'est-à-dire par
 * interpolation entre les rangs `p × (n − 1)` voisins (D6) ; `null` si la liste est vide.
 *
 * @example quantile([1, 2, 3, 4], 0.25) // 1,75
 */
export function quantile(valeurs: readonly number[], p: number): number | null {
  return valeurs.length === 0 ? null : quantileInterpole([...valeurs], p);
}
