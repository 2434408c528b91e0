import { traitOrdinaire } from './aspect-graphique';
import type { TraitGraphique } from './aspect-graphique';
import type { Etiquettes } from './graphique';

export const MARQUEURS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

export interface Marqueur {
  /** `null` : celui du type de graphique. */
  style: (typeof MARQUEURS)[number] | null;
  taille: number;
  fond: string | null;
  contour: string | null;
}

/** Ce qu'un point a de propre, hors sa couleur. */
export interface PointGraphique {
  marqueur: Marqueur | null;
  etiquette: (Etiquettes & { texte: string | null }) | null;
  trait: TraitGraphique;
}

export interface Tendance {
  type: string;
  nom: string | null;
  ordre: number;
  periode: number;
  avant: number;
  arriere: number;
  origine: number | null;
  equation: boolean;
  r2: boolean;
  trait: TraitGraphique;
}

export interface SerieGraphique {
  /** Formules sans `=` (`'Onglet'!$B$3:$B$5`), ou textes pour un nom écrit à la main ; un nom vide est automatique. */
  nom: { formule: string | null; texte: string };
  categories: string | null;
  valeurs: string | null;
  /** `#RRGGBB`, `aucun`, ou `null` pour la couleur automatique. */
  couleur: string | null;
  trait: TraitGraphique;
  /** Couleurs posées sur des points, par rang depuis 0. */
  couleursPoints: Map<number, string>;
  points: Map<number, PointGraphique>;
  etiquettes: Etiquettes | null;
  /** Type propre à la série dans un graphique combiné. */
  type: string | null;
  secondaire: boolean;
  lisse: boolean | null;
  marqueur: Marqueur;
  filtree: boolean;
  inverserNegatifs: boolean;
  couleurNegatifs: string;
  eclatement: number;
  varier: boolean | null;
  ombre: boolean;
  tendances: Tendance[];
}

export function marqueurOrdinaire(): Marqueur {
  return { style: null, taille: 5, fond: null, contour: null };
}

export function pointOrdinaire(): PointGraphique {
  return { marqueur: null, etiquette: null, trait: traitOrdinaire() };
}

export function serieOrdinaire(
  valeurs: string | null,
  categories: string | null,
  nom: SerieGraphique['nom'],
): SerieGraphique {
  return {
    nom,
    categories,
    valeurs,
    couleur: null,
    trait: traitOrdinaire(),
    couleursPoints: new Map(),
    points: new Map(),
    etiquettes: null,
    type: null,
    secondaire: false,
    lisse: null,
    marqueur: marqueurOrdinaire(),
    filtree: false,
    inverserNegatifs: false,
    couleurNegatifs: '#FFFFFF',
    eclatement: 0,
    varier: null,
    ombre: false,
    tendances: [],
  };
}

export function tendanceOrdinaire(type: string): Tendance {
  return {
    type,
    nom: null,
    ordre: 2,
    periode: 2,
    avant: 0,
    arriere: 0,
    origine: null,
    equation: false,
    r2: false,
    trait: traitOrdinaire(),
  };
}
