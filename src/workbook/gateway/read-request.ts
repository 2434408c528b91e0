/**
 * Des plages à lire dans une feuille, par leur adresse A1 sans nom de feuille (`B5:B1048576`). Les aires multiples sont
 * interdites (office-js #1167). La lecture s'arrête à la dernière ligne et à la dernière colonne utilisées de la feuille :
 * on peut demander une colonne jusqu'en bas sans savoir où elle finit.
 */
export interface SheetRead {
  readonly sheet: string;
  readonly ranges: readonly string[];
}

/** Tout ce qu'une décision a besoin de lire, en une fois. */
export type ReadRequest = readonly SheetRead[];
