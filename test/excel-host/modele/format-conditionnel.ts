import type { Condition } from './condition';
import type { Rectangle } from './rectangle';
import type { Bordure, Cote, Couleur } from './style';

/** Ce qu'une règle change à l'aspect ; une propriété absente laisse celle de la cellule. */
export interface AspectConditionnel {
  fond?: Couleur;
  couleurTexte?: Couleur;
  gras?: boolean;
  italique?: boolean;
  souligne?: 'none' | 'single' | 'double';
  barre?: boolean;
  bordures?: Partial<Record<Cote, Bordure>>;
  format?: string;
}

export interface FormatConditionnel {
  readonly id: string;
  zones: Rectangle[];
  priorite: number;
  arreterSiVrai: boolean;
  condition: Condition;
  aspect: AspectConditionnel;
  /** Le XML de la règle lue, tant qu'elle n'a pas changé. */
  brut: string | null;
  /** Le XML de sa part étendue (`x14:cfRule`), s'il y en a une et tant qu'elle n'a pas changé. */
  etendu: string | null;
}
