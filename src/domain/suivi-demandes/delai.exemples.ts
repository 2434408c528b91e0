/** D2 : réception, réponse, délai en jours civils. */
export const EXEMPLES_DELAI: readonly {
  readonly reception: string;
  readonly reponse: string;
  readonly jours: number;
}[] = [
  { reception: '14/03/2026', reponse: '14/03/2026', jours: 1 },
  { reception: '14/03/2026', reponse: '15/03/2026', jours: 1 },
  { reception: '14/03/2026', reponse: '16/03/2026', jours: 2 },
  { reception: '28/03/2026', reponse: '30/03/2026', jours: 2 },
  { reception: '27/02/2024', reponse: '01/03/2024', jours: 3 },
  { reception: '27/02/2026', reponse: '01/03/2026', jours: 2 },
  { reception: '24/12/2025', reponse: '07/01/2026', jours: 14 },
];
