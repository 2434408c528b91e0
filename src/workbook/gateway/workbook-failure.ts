/** Ce qui peut empêcher Excel de faire ce qu'on lui demande ; chaque code a sa phrase dans `taskpane/messages.ts`. */
export type WorkbookFailureCode =
  | 'cellule-en-cours-de-saisie'
  | 'feuille-protegee'
  | 'classeur-en-lecture-seule'
  | 'element-introuvable'
  | 'nom-deja-pris'
  | 'cellules-fusionnees'
  | 'lignes-filtrees'
  | 'trop-volumineux'
  | 'operation-refusee'
  | 'fonction-absente'
  | 'excel-occupe'
  | 'session-perdue'
  /** Excel n'a pas répondu à temps : ce qui lui était demandé est peut-être fait, peut-être pas. */
  | 'sans-reponse'
  | 'inattendu';

/**
 * Un échec de l'hôte, traduit de ses codes par `excel/host-failure.ts` et lui seul.
 * Ne porte aucun contenu de cellule : les journaux et les détails à copier restent sans donnée personnelle.
 */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';

  constructor(
    readonly code: WorkbookFailureCode,
    /** Code et lieu donnés par l'hôte (`AccessDenied`, `Range.values`), pour qui devra chercher. */
    readonly hostDetail: string,
  ) {
    super(`${code} (${hostDetail})`);
  }
}
