import type { CellValue } from './cell-value';

/** Ce qu'une feuille contenait au moment de la lecture. */
export interface SheetSnapshot {
  /** La feuille est protégée : rien ne peut y être écrit. */
  readonly protected: boolean;
  /** Un filtre automatique cache des lignes : les écritures par blocs y sont dangereuses (office-js #224, #226). */
  readonly filtered: boolean;
  /** Une matrice par plage demandée, dans l'ordre de la demande. */
  readonly ranges: readonly (readonly (readonly CellValue[])[])[];
}

/** L'instantané sur lequel une décision se prend, d'un seul tenant et sans retour vers Excel. */
export interface WorkbookSnapshot {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** Une entrée par feuille demandée, dans le même ordre ; `null` si la feuille n'existe plus. */
  readonly sheets: readonly (SheetSnapshot | null)[];
}
