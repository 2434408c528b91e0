import type { SheetLayout, SheetParts } from '../layout/sheet-layout';
import type { CellContent } from './cell-content';

/** Une cellule à écrire : son adresse A1 dans sa feuille et ce qu'on veut y voir. */
export interface CellWrite {
  readonly address: string;
  readonly content: CellContent;
}

/** Un onglet existant et son rang parmi les onglets, depuis 0. */
export interface SheetPlace {
  readonly name: string;
  readonly position: number;
}

/** Ce qu'une décision veut changer dans le classeur : une union fermée, appliquée par un seul aiguillage. */
export type Change =
  | {
      readonly kind: 'write-cells';
      readonly sheet: string;
      readonly cells: readonly CellWrite[];
      /** Ce que chaque cellule contenait, dans le même ordre : si l'écriture est interrompue, celles déjà écrites le reprennent. */
      readonly before?: readonly CellContent[];
    }
  /**
   * Vide des plages, leurs formats restent. Aucune ne doit couvrir plusieurs lignes si un filtre en cache (office-js #224).
   * Un changement de cette sorte, ou `write-values`, peut partir dans un envoi à part si le lot est trop gros.
   */
  | { readonly kind: 'clear-cells'; readonly sheet: string; readonly ranges: readonly string[] }
  /** Écrit d'un bloc des nombres et des mots à nous (jamais ceux d'une personne) sur une feuille sans filtre. */
  | {
      readonly kind: 'write-values';
      readonly sheet: string;
      readonly range: string;
      readonly values: readonly (readonly (string | number)[])[];
    }
  /** Insère une ligne vide à ce rang ; ce qui s'y trouvait descend. */
  | { readonly kind: 'insert-row'; readonly sheet: string; readonly row: number }
  /** Donne à une ligne vide les formats d'une ligne existante, sans ses valeurs. */
  | { readonly kind: 'format-row-like'; readonly sheet: string; readonly model: string; readonly target: string }
  /** Recopie la formule d'une cellule dans une autre, ses références décalées comme le ferait une personne. */
  | { readonly kind: 'copy-formula'; readonly sheet: string; readonly model: string; readonly target: string }
  /** Construit l'onglet à côté, puis remplace l'ancien (s'il y en a un) en tout dernier : un échec laisse l'ancien intact. */
  | { readonly kind: 'replace-sheet'; readonly layout: SheetLayout; readonly replaces: SheetPlace | null }
  /**
   * Ajoute des onglets qui se citent les uns les autres, en tête du classeur et dans cet ordre : tous existent avant que le premier
   * soit rempli. Un échec n'en laisse aucun. Leurs noms doivent être libres.
   */
  | { readonly kind: 'add-sheets'; readonly layouts: readonly SheetLayout[]; readonly position: 'first' | 'last' }
  /** Pose des morceaux sur une feuille qui existe : des colonnes de plus, avec leurs largeurs en points. */
  | {
      readonly kind: 'extend-sheet';
      readonly sheet: string;
      readonly parts: SheetParts;
      readonly widths: readonly { readonly column: number; readonly width: number }[];
    }
  | { readonly kind: 'select'; readonly sheet: string; readonly address: string };
