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
