/** Les codes d'action dont le statut HTTP n'est pas 400 (« The argument is invalid… », le plus courant). */
const STATUTS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  Conflict: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** Le statut qui accompagne l'erreur d'une action : celui que le même service donne par ailleurs sur HTTP (Microsoft Graph, « workbook error codes »). */
export function statutHttp(code: string): number {
  return STATUTS[code] ?? 400;
}
