/** La cellule où se trouve le curseur ; lignes et colonnes comptées depuis 1. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
