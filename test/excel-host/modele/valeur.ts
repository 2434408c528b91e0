export type CodeErreur =
  '#DIV/0!' | '#N/A' | '#NAME?' | '#NULL!' | '#NUM!' | '#REF!' | '#VALUE!' | '#SPILL!' | '#CALC!' | '#GETTING_DATA';

/** Une valeur d'erreur de cellule, distincte du texte qui lui ressemble. */
export class ErreurCellule {
  private constructor(readonly code: CodeErreur) {}

  private static readonly connues = new Map<string, ErreurCellule>(
    (
      [
        '#DIV/0!',
        '#N/A',
        '#NAME?',
        '#NULL!',
        '#NUM!',
        '#REF!',
        '#VALUE!',
        '#SPILL!',
        '#CALC!',
        '#GETTING_DATA',
      ] as const
    ).map((code) => [code, new ErreurCellule(code)]),
  );

  /** L'erreur de ce code, ou `null` si le texte n'en est pas une. */
  static deTexte(texte: string): ErreurCellule | null {
    return ErreurCellule.connues.get(texte.toUpperCase()) ?? null;
  }
}

/** Ce qu'une cellule contient une fois calculée ; `null` : rien. Une date est un numéro de série. */
export type Valeur = string | number | boolean | ErreurCellule | null;
