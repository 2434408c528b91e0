/** Ce qui fixe un seuil d'une échelle de couleurs, d'une barre ou d'un jeu d'icônes, nommé comme dans le fichier. */
export type GenreSeuil = 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula' | 'autoMin' | 'autoMax';

/** Un seuil ; `formule` est un nombre ou une formule sans `=`, `null` pour le plus petit, le plus grand et l'automatique. */
export interface Seuil {
  readonly genre: GenreSeuil;
  readonly formule: string | null;
}

/** Un point d'une échelle de couleurs ; `couleur` en `#RRGGBB`. */
export interface PointNuance extends Seuil {
  readonly couleur: string;
}

/** Une icône d'un jeu nommé comme dans le fichier (`3Arrows`), de la plus basse (0) à la plus haute. */
export interface Icone {
  readonly jeu: string;
  readonly rang: number;
}

export interface CritereIcone extends Seuil {
  /** Vrai : la valeur doit dépasser le seuil ; faux : l'atteindre suffit. */
  readonly strict: boolean;
  readonly icone: Icone | null;
}

/** Des barres de données. Une couleur `null` : pas de bordure, ou pas d'axe. */
export interface Barres {
  readonly bas: Seuil;
  readonly haut: Seuil;
  readonly couleur: string;
  readonly degrade: boolean;
  readonly bordure: string | null;
  readonly negatif: string;
  readonly memeCouleur: boolean;
  readonly bordureNegative: string | null;
  readonly memeBordure: boolean;
  readonly axe: 'automatic' | 'none' | 'middle';
  readonly couleurAxe: string | null;
  readonly sens: 'context' | 'leftToRight' | 'rightToLeft';
  readonly barreSeule: boolean;
  /** Longueurs de la plus courte et de la plus longue barre, en pourcentage de la cellule. */
  readonly longueurs: readonly [number, number];
}

/** Une condition. Les formules sont en anglais, sans `=`, relatives au coin haut gauche de la première zone. */
export type Condition =
  | { readonly genre: 'formule'; readonly formule: string }
  | { readonly genre: 'cellule'; readonly operateur: string; readonly formules: readonly string[] }
  /** Un texte qui commence par `=` est une formule qui rend le texte cherché. */
  | { readonly genre: 'texte'; readonly operateur: string; readonly texte: string }
  | { readonly genre: 'nuances'; readonly points: readonly PointNuance[] }
  | { readonly genre: 'barres'; readonly barres: Barres }
  | {
      readonly genre: 'icones';
      readonly jeu: string;
      readonly inverse: boolean;
      readonly iconesSeules: boolean;
      readonly criteres: readonly CritereIcone[];
    }
  | { readonly genre: 'extremes'; readonly rang: number; readonly pourcent: boolean; readonly bas: boolean }
  /** Vides, erreurs, périodes, moyennes, doublons ; nommé comme dans l'API (`Blanks`, `AboveAverage`). */
  | { readonly genre: 'prereglage'; readonly critere: string }
  /** Une règle que l'hôte ne connaît pas : gardée telle que le fichier l'écrit, sans effet à l'écran. */
  | { readonly genre: 'brute'; readonly type: string };

const AUTOMATIQUES: readonly [Seuil, Seuil] = [
  { genre: 'autoMin', formule: null },
  { genre: 'autoMax', formule: null },
];

export const BARRES_ORDINAIRES: Barres = {
  bas: AUTOMATIQUES[0],
  haut: AUTOMATIQUES[1],
  couleur: '#638EC6',
  degrade: true,
  bordure: null,
  negatif: '#FF0000',
  memeCouleur: false,
  bordureNegative: null,
  memeBordure: true,
  axe: 'automatic',
  couleurAxe: '#000000',
  sens: 'context',
  barreSeule: false,
  longueurs: [0, 100],
};

export const NUANCES_ORDINAIRES: readonly PointNuance[] = [
  { genre: 'min', formule: null, couleur: '#F8696B' },
  { genre: 'percentile', formule: '50', couleur: '#FFEB84' },
  { genre: 'max', formule: null, couleur: '#63BE7B' },
];

/** Les critères d'un jeu d'icônes neuf : parts égales, en pourcentage. */
export function criteresOrdinaires(jeu: string): CritereIcone[] {
  const nombre = Number(jeu.charAt(0));
  return Array.from({ length: nombre }, (_, rang) => ({
    genre: 'percent',
    formule: String(Math.round((100 * rang) / nombre)),
    strict: false,
    icone: null,
  }));
}

/** La condition dont toutes les formules sont réécrites ; la même si rien n'y change. */
export function changerFormules(condition: Condition, reecrire: (formule: string) => string): Condition {
  const seuil = <T extends Seuil>(un: T): T =>
    un.formule === null || un.genre !== 'formula' ? un : { ...un, formule: reecrire(un.formule) };
  const suite = ((): Condition => {
    switch (condition.genre) {
      case 'formule':
        return { ...condition, formule: reecrire(condition.formule) };
      case 'cellule':
        return { ...condition, formules: condition.formules.map(reecrire) };
      case 'texte':
        return condition.texte.startsWith('=')
          ? { ...condition, texte: `=${reecrire(condition.texte.slice(1))}` }
          : condition;
      case 'nuances':
        return { ...condition, points: condition.points.map(seuil) };
      case 'barres':
        return {
          ...condition,
          barres: { ...condition.barres, bas: seuil(condition.barres.bas), haut: seuil(condition.barres.haut) },
        };
      case 'icones':
        return { ...condition, criteres: condition.criteres.map(seuil) };
      default:
        return condition;
    }
  })();
  return JSON.stringify(suite) === JSON.stringify(condition) ? condition : suite;
}
