/** D10 : un jour, un nombre de mois civils, le jour d'arrivée. */
export const EXEMPLES_AJOUTER_MOIS: readonly {
  readonly depart: string;
  readonly mois: number;
  readonly arrivee: string;
}[] = [
  { depart: '14/11/2026', mois: 2, arrivee: '14/01/2027' },
  { depart: '12/11/2014', mois: 2, arrivee: '12/01/2015' },
  { depart: '30/06/2026', mois: 2, arrivee: '30/08/2026' },
  { depart: '31/07/2026', mois: 2, arrivee: '30/09/2026' },
  { depart: '31/12/2026', mois: 2, arrivee: '28/02/2027' },
  { depart: '31/12/2027', mois: 2, arrivee: '29/02/2028' },
  { depart: '29/12/2026', mois: 2, arrivee: '28/02/2027' },
  { depart: '28/12/2026', mois: 2, arrivee: '28/02/2027' },
  { depart: '29/02/2028', mois: 12, arrivee: '28/02/2029' },
  { depart: '31/01/2026', mois: 1, arrivee: '28/02/2026' },
  { depart: '14/11/2026', mois: 4, arrivee: '14/03/2027' },
];
