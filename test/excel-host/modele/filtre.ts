import type { Rectangle } from './rectangle';

export const FILTRES = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** Une date retenue par un filtre de valeurs, au jour, au mois ou à l'année près. */
export interface DateFiltree {
  readonly date: string;
  readonly specificity: string;
}

/** Ce qu'une colonne filtrée laisse voir, sous les noms de l'API. */
export interface CritereFiltre {
  readonly filterOn: (typeof FILTRES)[number];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly (string | DateFiltree)[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
}

/** Le filtre d'une colonne ; `brut` : ce que le fichier en dit, tant qu'il n'a pas changé. `critere` vaut `null` si l'hôte ne sait pas le lire. */
export interface ColonneFiltree {
  readonly critere: CritereFiltre | null;
  readonly brut: string | null;
}

/** Le filtre automatique d'une feuille ou d'un tableau ; `zone` comprend la ligne de titres. */
export interface FiltreAutomatique {
  zone: Rectangle;
  /** Par rang de colonne dans la zone, depuis 0 ; vide : aucun critère n'est posé. */
  readonly colonnes: Map<number, ColonneFiltree>;
}

/** Vrai si un critère est posé : des lignes peuvent être cachées. */
export function filtreDesLignes(filtre: FiltreAutomatique | null): boolean {
  return filtre !== null && filtre.colonnes.size > 0;
}
