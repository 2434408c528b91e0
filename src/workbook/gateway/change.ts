import type { SheetLayout } from '../layout/sheet-layout';
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
  | { readonly kind: 'write-cells'; readonly sheet: string; readonly cells: readonly CellWrite[] }
  /** Donne à une ligne vide les formats d'une ligne existante, sans ses valeurs. */
  | { readonly kind: 'format-row-like'; readonly sheet: string; readonly model: string; readonly target: string }
  /** Recopie la formule d'une cellule dans une autre, ses références décalées comme le ferait une personne. */
  | { readonly kind: 'copy-formula'; readonly sheet: string; readonly model: string; readonly target: string }
  /** Construit l'onglet à côté, puis remplace l'ancien (s'il y en a un) en tout dernier : un échec laisse l'ancien intact. */
  | { readonly kind: 'replace-sheet'; readonly layout: SheetLayout; readonly replaces: SheetPlace | null }
  | { readonly kind: 'select'; readonly sheet: string; readonly address: string };
