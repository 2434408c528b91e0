/** Les graduations rondes d'un axe de valeurs, du minimum au maximum. */
export interface Echelle {
  readonly min: number;
  readonly max: number;
  readonly graduations: readonly number[];
}

/**
 * Choisit un pas rond (1, 2 ou 5 fois une puissance de dix) pour environ `vise` graduations ; zéro est toujours sur l'axe.
 * Sans valeur ou tout à zéro, l'axe va de 0 à 1.
 *
 * @example calculerEchelle([3, 47], 5).graduations // [0, 10, 20, 30, 40, 50]
 */
export function calculerEchelle(valeurs: readonly number[], vise = 5): Echelle {
  const bas = Math.min(0, ...valeurs);
  const haut = Math.max(0, ...valeurs);
  if (bas === haut) return { min: 0, max: 1, graduations: [0, 1] };
  const brut = (haut - bas) / Math.max(1, vise);
  const puissance = 10 ** Math.floor(Math.log10(brut));
  const pas = ([1, 2, 5].find((facteur) => facteur * puissance >= brut) ?? 10) * puissance;
  const premier = Math.floor(bas / pas + 1e-9);
  const dernier = Math.ceil(haut / pas - 1e-9);
  const graduations = Array.from({ length: dernier - premier + 1 }, (_, rang) =>
    Number(((premier + rang) * pas).toPrecision(12)),
  );
  return { min: graduations[0] ?? 0, max: graduations.at(-1) ?? 1, graduations };
}
