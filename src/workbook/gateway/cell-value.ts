/** Valeur brute d'une cellule, telle qu'Excel la rend : `""` pour une cellule vide, un numéro de série pour une date. */
export type CellValue = string | number | boolean;
