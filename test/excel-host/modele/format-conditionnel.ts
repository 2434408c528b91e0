import type { Rectangle } from './rectangle';
import type { Bordure, Cote, Couleur } from './style';

/** Ce qu'une règle change à l'aspect ; une propriété absente laisse celle de la cellule. */
export interface AspectConditionnel {
  fond?: Couleur;
  couleurTexte?: Couleur;
  gras?: boolean;
  italique?: boolean;
  souligne?: boolean;
  barre?: boolean;
  bordures?: Partial<Record<Cote, Bordure>>;
  format?: string;
}

/** Une condition. Les formules sont en anglais, sans `=`, relatives au coin haut gauche de la première zone. */
export type Condition =
  | { readonly genre: 'formule'; readonly formule: string }
  | { readonly genre: 'cellule'; readonly operateur: string; readonly formules: readonly string[] }
  | { readonly genre: 'texte'; readonly operateur: string; readonly texte: string; readonly formule: string }
  /** Nuances, barres, icônes, dix premiers… : gardée telle que le fichier l'écrit, sans effet à l'écran. */
  | { readonly genre: 'brute'; readonly type: string };

export interface FormatConditionnel {
  readonly id: string;
  zones: Rectangle[];
  priorite: number;
  arreterSiVrai: boolean;
  condition: Condition;
  aspect: AspectConditionnel;
  /** Le XML de la règle lue, tant qu'elle n'a pas changé. */
  brut: string | null;
}
