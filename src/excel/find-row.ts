import type { CellValue } from '../workbook/gateway/cell-value';
import type { RowSearch } from '../workbook/gateway/read-request';
import type { FoundRow } from '../workbook/gateway/workbook-snapshot';

/** Une recherche préparée : tout est demandé dans le lot en cours, et se lit après son `sync`. */
export interface PendingRow {
  found(): FoundRow | null;
}

/**
 * Prépare la recherche d'une ligne par le texte entier d'une cellule, et la lecture de ses autres cellules, sans `sync` de plus :
 * la cellule trouvée est un objet d'Excel dont on demande les voisines avant de savoir où elle est.
 * Source : `Range.findOrNullObject` (ExcelApi 1.9) ; les jokers se désarment par `~`.
 */
export function findRow(sheet: Excel.Worksheet, { within, text, columns }: RowSearch): PendingRow {
  const searched = sheet.getRange(within);
  const key = searched.findOrNullObject(text.replace(/[~*?]/g, '~$&'), { completeMatch: true, matchCase: false });
  key.load('rowIndex');
  const row = key.getEntireRow();
  const cells = columns.map((column) => row.getCell(0, column - 1).load('values'));
  return {
    found() {
      if (key.isNullObject) return null;
      const matrices: readonly (readonly (readonly CellValue[])[])[] = cells.map(({ values }) => values);
      return { row: key.rowIndex + 1, values: matrices.map((matrix) => matrix[0]?.[0] ?? '') };
    },
  };
}
