import { WorkbookFailure, type WorkbookFailureCode } from '../workbook/gateway/workbook-failure';

/**
 * Les codes d'Office.js et ce qu'ils veulent dire pour nous.
 * Source : documentation d'Office.js, « Excel.ErrorCodes » et « Error handling with the application-specific JavaScript APIs ».
 */
const CODES: Readonly<Record<string, WorkbookFailureCode>> = {
  InvalidOperationInCellEditMode: 'cellule-en-cours-de-saisie',
  AccessDenied: 'feuille-protegee',
  WorkbookReadOnly: 'classeur-en-lecture-seule',
  ItemNotFound: 'element-introuvable',
  InvalidReference: 'element-introuvable',
  InvalidObjectPath: 'element-introuvable',
  ItemAlreadyExists: 'nom-deja-pris',
  MergedRangeConflict: 'cellules-fusionnees',
  FilteredRangeConflict: 'lignes-filtrees',
  RequestPayloadSizeLimitExceeded: 'trop-volumineux',
  ResponsePayloadSizeLimitExceeded: 'trop-volumineux',
  RangeExceedsLimit: 'trop-volumineux',
  OperationCellsExceedLimit: 'trop-volumineux',
  InvalidOperation: 'operation-refusee',
  InvalidArgument: 'operation-refusee',
  UnsupportedOperation: 'operation-refusee',
  UnsupportedFeature: 'operation-refusee',
  UnsupportedSheet: 'operation-refusee',
  ApiNotFound: 'fonction-absente',
  NotImplemented: 'fonction-absente',
  ActivityLimitReached: 'excel-occupe',
  WriteNotSupportedWhenModalDialogOpen: 'excel-occupe',
  RequestAborted: 'excel-occupe',
  InvalidOrTimedOutSession: 'session-perdue',
  InvalidRequestContext: 'session-perdue',
  InactiveWorkbook: 'session-perdue',
};

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Une erreur d'Office.js se reconnaît à sa forme : `instanceof` échoue d'une fenêtre à l'autre. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error
  );
}

/**
 * Traduit une erreur d'Office.js dans notre union fermée. Ni le message de l'hôte (il peut citer une cellule) ni les
 * instructions en cours n'en font partie. Ce qui n'est pas une erreur d'Office.js est un bogue : rendu tel quel.
 */
export function hostFailure(error: unknown): Error {
  if (!isOfficeError(error)) return error instanceof Error ? error : new Error('Erreur sans objet', { cause: error });
  const location = error.debugInfo?.errorLocation;
  return new WorkbookFailure(CODES[error.code] ?? 'inattendu', location ? `${error.code}, ${location}` : error.code);
}

/** L'hôte a refusé une requête ou une réponse trop grosse : la même demande, en morceaux, peut réussir. */
export function isTooLarge(error: unknown): boolean {
  const failure = hostFailure(error);
  return failure instanceof WorkbookFailure && failure.code === 'trop-volumineux';
}
