/**
 * Le nom défini, propre à un onglet et masqué, qui dit que nous l'avons fait ; sa valeur est le nom que nous lui avions donné.
 * Un nom défini survit à LibreOffice et à openpyxl, suit l'onglet quand on le renomme et accompagne ses copies :
 * comparer sa valeur au nom actuel distingue notre onglet d'une archive faite par la personne.
 */
const MARKER_NAME = 'SPPLUS_ONGLET';
/** Le nom défini, propre à un onglet et masqué, de ce qui n'est pas fini. */
const DRAFT_NAME = 'SPPLUS_BROUILLON';

/** Marque un onglet comme le nôtre. */
export function markSheet(sheet: Excel.Worksheet, marker: string): void {
  const name = sheet.names.add(MARKER_NAME, `="${marker.replaceAll('"', '""')}"`);
  name.visible = false;
}

/** Prépare la lecture de la marque d'un onglet. */
export function loadMarker(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(MARKER_NAME).load('value');
}

/** La marque lue, ou `null` si l'onglet n'est pas le nôtre. */
export function readMarker(name: Excel.NamedItem): string | null {
  return name.isNullObject ? null : String(name.value);
}

/** Marque un onglet comme un brouillon à nous. */
export function markDraft(sheet: Excel.Worksheet): void {
  sheet.names.add(DRAFT_NAME, '=TRUE').visible = false;
}

/** L'onglet est fini : il n'est plus un brouillon. */
export function unmarkDraft(sheet: Excel.Worksheet): void {
  sheet.names.getItem(DRAFT_NAME).delete();
}

/** Prépare la lecture de la marque de brouillon d'un onglet, qui peut ne pas exister. */
export function loadDraftMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(DRAFT_NAME).load('name');
}
