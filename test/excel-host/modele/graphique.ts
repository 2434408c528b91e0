import type { Police } from './style';

/** Un coin d'ancrage : la cellule (depuis 1) et le retrait en points dans cette cellule. */
export interface Coin {
  readonly ligne: number;
  readonly colonne: number;
  readonly dx: number;
  readonly dy: number;
}

export interface SerieGraphique {
  /** Formules sans `=` (`'Onglet'!$B$3:$B$5`), ou textes pour un nom écrit à la main. */
  nom: { formule: string | null; texte: string };
  categories: string | null;
  valeurs: string | null;
  /** `#RRGGBB`, ou `null` pour la couleur automatique. */
  couleur: string | null;
  /** Couleurs posées sur des points, par rang depuis 0. */
  couleursPoints: Map<number, string>;
  etiquettes: Etiquettes | null;
  /** Type propre à la série dans un graphique combiné. */
  type: string | null;
}

export interface Etiquettes {
  valeur: boolean;
  pourcentage: boolean;
  nomCategorie: boolean;
  nomSerie: boolean;
  format: string | null;
  position: string | null;
  police: TexteGraphique['police'];
}

export interface TexteGraphique {
  /** `null` : texte automatique (le nom de la série s'il n'y en a qu'une). */
  texte: string | null;
  visible: boolean;
  police: Partial<Pick<Police, 'gras' | 'italique' | 'taille' | 'nom'>> & { couleur?: string };
}

export interface AxeGraphique {
  titre: TexteGraphique;
  quadrillage: boolean;
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  format: string | null;
}

/** Un graphique posé sur une feuille. `type` est le nom de l'API (`Doughnut`, `ColumnStacked`…). */
export interface Graphique {
  readonly id: string;
  nom: string;
  type: string;
  titre: TexteGraphique;
  legende: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  series: SerieGraphique[];
  axes: { valeurs: AxeGraphique; categories: AxeGraphique };
  etiquettes: Etiquettes | null;
  de: Coin;
  a: Coin;
  /** Taille du trou de l'anneau, en pour cent. */
  trou: number;
  /** Largeur d'intervalle des colonnes et barres, en pour cent. */
  intervalle: number;
  /** Partie du fichier d'où il vient ; `null` : né depuis l'ouverture. */
  readonly partie: string | null;
  /** A changé depuis l'ouverture : sa partie sera réécrite. */
  modifie: boolean;
}

export function etiquettesMuettes(): Etiquettes {
  return {
    valeur: false,
    pourcentage: false,
    nomCategorie: false,
    nomSerie: false,
    format: null,
    position: null,
    police: {},
  };
}

export function axeOrdinaire(quadrillage: boolean): AxeGraphique {
  return {
    titre: { texte: null, visible: false, police: {} },
    quadrillage,
    visible: true,
    minimum: null,
    maximum: null,
    format: null,
  };
}

export function serieOrdinaire(
  valeurs: string | null,
  categories: string | null,
  nom: SerieGraphique['nom'],
): SerieGraphique {
  return { nom, categories, valeurs, couleur: null, couleursPoints: new Map(), etiquettes: null, type: null };
}
