import type { Police } from './style';

/** Les traits de l'API (`ChartLineStyle`). `None` : pas de trait ; `Automatic` : celui d'Excel. */
export const TRAITS = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

export interface TraitGraphique {
  couleur: string | null;
  genre: (typeof TRAITS)[number];
  /** Épaisseur en points ; `null` : automatique. */
  epaisseur: number | null;
}

/** Un remplissage (`#RRGGBB`, `aucun`, ou `null` s'il est automatique) et un contour. */
export interface AspectGraphique {
  fond: string | null;
  trait: TraitGraphique;
}

export type PoliceGraphique = Partial<Pick<Police, 'gras' | 'italique' | 'taille' | 'nom'>> & {
  couleur?: string;
  souligne?: boolean;
};

export function traitOrdinaire(): TraitGraphique {
  return { couleur: null, genre: 'Automatic', epaisseur: null };
}

export function aspectOrdinaire(): AspectGraphique {
  return { fond: null, trait: traitOrdinaire() };
}
