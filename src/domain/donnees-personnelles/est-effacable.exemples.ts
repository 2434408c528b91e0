/** D13, le 23/11/2026 : une réponse, un nombre de mois civils, ce que deviennent les données personnelles. */
export const EXEMPLES_EST_EFFACABLE: readonly {
  readonly reponse: string;
  readonly mois: number;
  readonly effacable: boolean;
}[] = [
  { reponse: '22/05/2026', mois: 6, effacable: true },
  { reponse: '23/05/2026', mois: 6, effacable: false },
  { reponse: '24/05/2026', mois: 6, effacable: false },
  { reponse: '31/12/2023', mois: 36, effacable: false },
  { reponse: '22/11/2023', mois: 36, effacable: true },
  { reponse: '31/10/2026', mois: 1, effacable: false },
  { reponse: '30/11/2026', mois: 1, effacable: false },
  { reponse: '–', mois: 1, effacable: false },
];
