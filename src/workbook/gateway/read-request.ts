/**
 * Une ligne à retrouver par une de ses cellules, où qu'elle soit passée : ni sa place ni le reste de la colonne ne sont
 * transportés, ce qui la rend sûre et légère sur un registre de 20 000 lignes.
 */
export interface RowSearch {
  /** La colonne où chercher, en A1 sans nom de feuille (`A5:A1048576`). */
  readonly within: string;
  /** Le contenu entier de la cellule cherchée, tel quel : `*`, `?` et `~` n'y sont que des signes. Jamais vide. */
  readonly text: string;
  /** Les colonnes à lire sur la ligne trouvée (A = 1). */
  readonly columns: readonly number[];
}

/**
 * Des plages à lire dans une feuille, par leur adresse A1 sans nom de feuille (`B5:B1048576`). Les aires multiples sont
 * interdites (office-js #1167). La lecture s'arrête à la dernière ligne et à la dernière colonne utilisées de la feuille :
 * on peut demander une colonne jusqu'en bas sans savoir où elle finit.
 */
export interface SheetRead {
  readonly sheet: string;
  readonly ranges: readonly string[];
  /** Un bloc dont on veut savoir quelles cellules portent une formule, en A1. */
  readonly formulas?: string;
  /** Des plages dont on ne veut savoir que la dernière ligne utilisée, en A1. */
  readonly lastRows?: readonly string[];
  /** Une ligne à retrouver dans la même lecture. */
  readonly search?: RowSearch;
}

/** Tout ce qu'une décision a besoin de lire, en une fois. */
export type ReadRequest = readonly SheetRead[];
