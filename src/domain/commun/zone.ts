/** Les territoires dont les jours fériés diffèrent (D8). */
export type Zone =
  | 'metropole'
  | 'alsace-moselle'
  | 'guadeloupe'
  | 'guyane'
  | 'la-reunion'
  | 'martinique'
  | 'mayotte'
  | 'saint-barthelemy'
  | 'saint-martin';

/** Toutes les zones, pour les offrir au choix. */
export const ZONES: readonly Zone[] = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'la-reunion',
  'martinique',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
];
