/** D6 : une liste, et ce qu'Excel en dit (MOYENNE, MEDIANE, QUARTILE.INCLURE 1 et 3, CENTILE.INCLURE 0,9). */
export const EXEMPLES_STATISTIQUES: readonly {
  readonly valeurs: readonly number[];
  readonly moyenne: number | null;
  readonly mediane: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly p90: number | null;
}[] = [
  { valeurs: [8, 6, 1, 12, 12, 15], moyenne: 9, mediane: 10, q1: 6.5, q3: 12, p90: 13.5 },
  { valeurs: [1, 2, 3, 4], moyenne: 2.5, mediane: 2.5, q1: 1.75, q3: 3.25, p90: 3.7 },
  { valeurs: [3, 1, 2], moyenne: 2, mediane: 2, q1: 1.5, q3: 2.5, p90: 2.8 },
  { valeurs: [7], moyenne: 7, mediane: 7, q1: 7, q3: 7, p90: 7 },
  { valeurs: [], moyenne: null, mediane: null, q1: null, q3: null, p90: null },
];
