import type { CellValue } from './cell-value';

/** Une feuille vue de loin : de quoi la reconnaître sans la lire en entier. */
export interface SheetStructure {
  readonly name: string;
  readonly visible: boolean;
  /** Dernière ligne utilisée, de 1 à 1 048 576 ; 0 si la feuille est vide. */
  readonly lastRow: number;
  /** Dernière colonne utilisée, de 1 à 16 384 ; 0 si la feuille est vide. */
  readonly lastColumn: number;
  /** Les premières lignes depuis A1 (au plus {@link HEAD_ROWS} × {@link HEAD_COLUMNS}), complétées par `""`. */
  readonly head: readonly (readonly CellValue[])[];
  /** Le texte de notre marque si cet onglet en porte une, sinon `null`. */
  readonly marker: string | null;
}

/** Le classeur vu de loin. */
export interface WorkbookStructure {
  /** Le classeur est ouvert en lecture seule : les écritures réussissent en mémoire et ne seront jamais enregistrées. */
  readonly readOnly: boolean;
  /** Le classeur compte ses jours depuis 1904 (D1). */
  readonly date1904: boolean;
  /** La structure est protégée : aucun onglet ne peut être ajouté ni supprimé. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetStructure[];
}

/** Nombre de lignes lues en tête de chaque feuille pour y chercher une ligne de titres. */
export const HEAD_ROWS = 30;
/** Nombre de colonnes lues en tête de chaque feuille. */
export const HEAD_COLUMNS = 40;
