import type { SheetPlace } from '../gateway/change';

/** Où écrire un onglet : sous quel nom, et à la place duquel des nôtres. */
export interface PlaceOnglet {
  readonly nom: string;
  /** Notre onglet à remplacer ; `null` s'il n'y en a pas. */
  readonly remplace: SheetPlace | null;
}
