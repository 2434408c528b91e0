import type { AspectGraphique, PoliceGraphique } from './aspect-graphique';
import type { AxeGraphique } from './axe-graphique';
import type { SerieGraphique } from './serie-graphique';

/** Un coin d'ancrage : la cellule (depuis 1) et le retrait en points dans cette cellule. */
export interface Coin {
  readonly ligne: number;
  readonly colonne: number;
  readonly dx: number;
  readonly dy: number;
}

/** Une place dans le graphique, en points depuis son coin haut gauche ; une mesure à `null` est automatique. */
export interface PlaceGraphique {
  x: number | null;
  y: number | null;
  largeur: number | null;
  hauteur: number | null;
}

export interface Etiquettes {
  valeur: boolean;
  pourcentage: boolean;
  nomCategorie: boolean;
  nomSerie: boolean;
  cle: boolean;
  bulle: boolean;
  separateur: string | null;
  format: string | null;
  lieAuFormat: boolean;
  position: string | null;
  orientation: number;
  alignementH: string;
  alignementV: string;
  police: PoliceGraphique;
  aspect: AspectGraphique;
}

export interface TexteGraphique {
  /** `null` : texte automatique (le nom de la série s'il n'y en a qu'une). */
  texte: string | null;
  /** Formule d'où vient le texte, sans `=`. */
  formule: string | null;
  visible: boolean;
  police: PoliceGraphique;
  superpose: boolean;
  orientation: number | null;
  position: string;
  ombre: boolean;
  alignementH: string;
  alignementV: string;
  aspect: AspectGraphique;
  place: PlaceGraphique;
}

export interface LegendeGraphique {
  visible: boolean;
  position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom';
  superpose: boolean;
  ombre: boolean;
  police: PoliceGraphique;
  aspect: AspectGraphique;
  place: PlaceGraphique;
  /** Rangs des entrées ôtées. */
  masquees: Set<number>;
}

/** Les quatre axes : les seconds ne servent que si une série est sur l'axe secondaire. */
export interface AxesGraphique {
  valeurs: AxeGraphique;
  categories: AxeGraphique;
  valeurs2: AxeGraphique;
  categories2: AxeGraphique;
}

/** La table des données sous le tracé. */
export interface TableGraphique {
  visible: boolean;
  bordHorizontal: boolean;
  bordVertical: boolean;
  contour: boolean;
  cles: boolean;
  police: PoliceGraphique;
  aspect: AspectGraphique;
}

/** Un graphique posé sur une feuille. `type` est le nom de l'API (`Doughnut`, `ColumnStacked`…). */
export interface Graphique {
  readonly id: string;
  nom: string;
  type: string;
  titre: TexteGraphique;
  legende: LegendeGraphique;
  series: SerieGraphique[];
  axes: AxesGraphique;
  etiquettes: Etiquettes | null;
  de: Coin;
  a: Coin;
  /** Taille du trou de l'anneau, en pour cent. */
  trou: number;
  /** Largeur d'intervalle des colonnes et barres, en pour cent. */
  intervalle: number;
  /** Recouvrement des colonnes et barres d'une même catégorie, en pour cent. */
  recouvrement: number;
  /** Angle de la première part, en degrés. */
  angle: number;
  parLignes: boolean;
  aspect: AspectGraphique;
  police: PoliceGraphique;
  arrondi: boolean;
  fondTrace: AspectGraphique;
  placeTrace: PlaceGraphique;
  table: TableGraphique;
  vides: 'NotPlotted' | 'Zero' | 'Interplotted';
  visiblesSeulement: boolean;
  etiquettesAuDela: boolean;
  style: number;
  couleursDuTheme: string;
  niveauCategories: number;
  niveauSeries: number;
  /** Partie du fichier d'où il vient ; `null` : né depuis l'ouverture. */
  readonly partie: string | null;
  /** A changé depuis l'ouverture : sa partie sera réécrite. */
  modifie: boolean;
}
