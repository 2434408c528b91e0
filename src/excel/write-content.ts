import type { CellContent } from '../workbook/gateway/cell-content';
import { textThatStaysText } from './text-that-stays-text';

/** Le format des dates, en codes américains quelle que soit la langue d'Excel (office-js #1559). */
const DAY_FORMAT = 'dd/mm/yyyy';

/** Le format se pose avant la valeur : après, Excel aurait déjà interprété ce qu'on lui a donné. */
function write(cell: Excel.Range, value: string | number, format: string | null): void {
  if (format !== null) cell.numberFormat = [[format]];
  cell.values = [[value]];
}

/** Écrit un contenu dans une cellule : le seul endroit du projet qui donne des valeurs à Excel. */
export function writeContent(cell: Excel.Range, content: CellContent): void {
  switch (content.kind) {
    case 'text': {
      const { value, format } = textThatStaysText(content.text);
      write(cell, value, format);
      break;
    }
    case 'day':
      write(cell, content.day, DAY_FORMAT);
      break;
    case 'number':
      write(cell, content.value, content.format ?? null);
      break;
    case 'formula':
      if (content.format !== undefined) cell.numberFormat = [[content.format]];
      cell.formulas = [[content.formula]];
      break;
    case 'empty':
      cell.clear('Contents');
      break;
  }
}

/** Écrit un bloc de nombres et de mots à nous : une colonne qui porte un texte passe d'abord au format Texte ; `''` laisse vide. */
export function writeValues(range: Excel.Range, values: readonly (readonly (string | number)[])[]): void {
  (values[0] ?? []).forEach((_, column) => {
    if (values.some((row) => typeof row[column] === 'string' && row[column] !== ''))
      fillFormat(range.getColumn(column), '@');
  });
  range.values = values.map((row) => [...row]);
}

/** Donne un format à toute une plage, d'une seule action : une valeur seule vaut pour toutes les cellules. */
export function fillFormat(range: Excel.Range, format: string): void {
  range.getCell(0, 0).numberFormat = [[format]];
  range.copyFrom(range.getCell(0, 0), 'Formats');
}

/** Écrit une formule dans la première cellule d'une plage et la recopie sur les autres, ses références décalées. */
export function fillFormula(range: Excel.Range, formula: string): void {
  const corner = range.getCell(0, 0);
  corner.formulas = [[formula]];
  range.copyFrom(corner, 'Formulas');
}
