import type { Couleur } from '../layout/chart-layout';

/**
 * Les couleurs des parts : distinctes aussi en nuances de gris et pour un œil daltonien (du plus sombre au plus clair) ;
 * chacune est toujours nommée par la légende et par le tableau voisin, jamais seule à dire quelque chose.
 */
export const COULEURS = {
  t1: '#000091',
  t2: '#6A6AF4',
  nonRepondu: '#E1000F',
  tropRecente: '#CECECE',
} as const satisfies Readonly<Record<string, Couleur>>;
