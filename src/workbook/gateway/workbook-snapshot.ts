import type { CellValue } from './cell-value';

/** La première ligne dont la cellule contient le texte cherché. */
export interface FoundRow {
  /** Numéro de ligne dans la feuille, depuis 1. */
  readonly row: number;
  /** Une valeur par colonne demandée, dans l'ordre de la demande. */
  readonly values: readonly CellValue[];
}

/** Ce qu'une feuille contenait au moment de la lecture. */
export interface SheetSnapshot {
  /** La feuille est protégée : rien ne peut y être écrit. */
  readonly protected: boolean;
  /** Un filtre automatique cache des lignes : les écritures par blocs y sont dangereuses (office-js #224, #226). */
  readonly filtered: boolean;
  /** Une matrice par plage demandée, dans l'ordre de la demande. */
  readonly ranges: readonly (readonly (readonly CellValue[])[])[];
  /** Pour chaque cellule du bloc demandé, si elle porte une formule ; vide si rien n'était demandé. */
  readonly formulas: readonly (readonly boolean[])[];
  /** La dernière ligne utilisée de chaque plage demandée, depuis 1 dans la feuille ; 0 si elle est vide. */
  readonly lastRows: readonly number[];
  /** La ligne cherchée ; `null` si rien n'était cherché ou si rien n'est trouvé (Excel ne cherche pas toujours dans les lignes masquées). */
  readonly found: FoundRow | null;
}

/** L'instantané sur lequel une décision se prend, d'un seul tenant et sans retour vers Excel. */
export interface WorkbookSnapshot {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** Une entrée par feuille demandée, dans le même ordre ; `null` si la feuille n'existe plus. */
  readonly sheets: readonly (SheetSnapshot | null)[];
}
