import { format as formater, isDateFormat } from './numfmt';
import { ErreurCellule } from './valeur';
import type { Valeur } from './valeur';

/** Formats qui suivent les réglages régionaux de la machine : le code américain se montre jour d'abord. */
const REGIONAUX: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
  'mm-dd-yy': 'dd/mm/yyyy',
};
const ERREURS: Readonly<Record<string, string>> = {
  '#VALUE!': '#VALEUR!',
  '#NAME?': '#NOM?',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#SPILL!': '#PROPAGATION!',
};
const ECART_1904 = 1462;

/**
 * Le texte que montre une cellule dans un Excel français : `1 234,50`, `14/03/2026`, `VRAI`, `#DIV/0!`.
 * Une date négative ou hors calendrier se montre en dièses, comme dans Excel.
 */
export function texteAffiche(valeur: Valeur, format: string, date1904 = false): string {
  if (valeur === null) return '';
  if (valeur instanceof ErreurCellule) return ERREURS[valeur.code] ?? valeur.code;
  const code = REGIONAUX[format] ?? format;
  if (typeof valeur === 'boolean') return valeur ? 'VRAI' : 'FAUX';
  const enDate = typeof valeur === 'number' && isDateFormat(code);
  if (enDate && valeur < 0 && !date1904) return '########';
  try {
    return formater(code, enDate && date1904 ? valeur + ECART_1904 : valeur, { locale: 'fr-FR' });
  } catch {
    return String(valeur);
  }
}
