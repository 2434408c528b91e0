/** Nombre de cas qu'il faut dépasser pour généraliser (boîte à outils : « supérieur à 30 »). */
export const EFFECTIF_A_DEPASSER = 30;

/**
 * Vrai si l'on peut généraliser à partir de `n` cas, c'est-à-dire plus de 30 (D6). Sinon le chiffre se montre avec
 * la mention « effectif insuffisant pour généraliser ».
 *
 * @example effectifSuffisant(30) // false
 */
export function effectifSuffisant(n: number): boolean {
  return n > EFFECTIF_A_DEPASSER;
}
