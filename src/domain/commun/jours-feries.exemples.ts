import type { Zone } from './zone';

/** D8 : des fêtes relevées sur des calendriers publiés, et la zone où elles ferment. */
export const EXEMPLES_JOURS_FERIES: readonly { readonly date: string; readonly zone: Zone; readonly fete: string }[] = [
  { date: '01/01/2026', zone: 'metropole', fete: "Jour de l'an" },
  { date: '06/04/2026', zone: 'metropole', fete: 'Lundi de Pâques' },
  { date: '01/05/2026', zone: 'metropole', fete: 'Fête du travail' },
  { date: '08/05/2026', zone: 'metropole', fete: 'Victoire de 1945' },
  { date: '14/05/2026', zone: 'metropole', fete: 'Ascension' },
  { date: '25/05/2026', zone: 'metropole', fete: 'Lundi de Pentecôte' },
  { date: '14/07/2026', zone: 'metropole', fete: 'Fête nationale' },
  { date: '15/08/2026', zone: 'metropole', fete: 'Assomption' },
  { date: '01/11/2026', zone: 'metropole', fete: 'Toussaint' },
  { date: '11/11/2026', zone: 'metropole', fete: 'Armistice de 1918' },
  { date: '25/12/2026', zone: 'metropole', fete: 'Noël' },
  { date: '01/04/2024', zone: 'metropole', fete: 'Lundi de Pâques' },
  { date: '01/05/2008', zone: 'metropole', fete: 'Fête du travail et Ascension' },
  { date: '03/04/2026', zone: 'alsace-moselle', fete: 'Vendredi saint' },
  { date: '18/04/2025', zone: 'alsace-moselle', fete: 'Vendredi saint' },
  { date: '26/12/2026', zone: 'alsace-moselle', fete: 'Saint-Étienne' },
  { date: '27/04/2026', zone: 'mayotte', fete: "Abolition de l'esclavage" },
  { date: '22/05/2026', zone: 'martinique', fete: "Abolition de l'esclavage" },
  { date: '27/05/2026', zone: 'guadeloupe', fete: "Abolition de l'esclavage" },
  { date: '28/05/2026', zone: 'saint-martin', fete: "Abolition de l'esclavage" },
  { date: '10/06/2026', zone: 'guyane', fete: "Abolition de l'esclavage" },
  { date: '09/10/2026', zone: 'saint-barthelemy', fete: "Abolition de l'esclavage" },
  { date: '20/12/2026', zone: 'la-reunion', fete: "Abolition de l'esclavage" },
];
