import type { CellValue } from '../workbook/gateway/cell-value';
import { isTooLarge } from './host-failure';

/** Un rectangle de cellules, compté depuis 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Lit les valeurs d'un rectangle en un `sync`, ou en deux moitiés, et ainsi de suite, tant qu'Excel répond que c'est trop gros
 * (5 Mo par réponse sur le web).
 */
export async function readPieces(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  synchronise: () => Promise<void>,
): Promise<readonly (readonly CellValue[])[]> {
  const piece = sheet.getRangeByIndexes(row, column, rows, columns).load('values');
  try {
    await synchronise();
    return piece.values;
  } catch (error) {
    if (rows === 1 || !isTooLarge(error)) throw error;
    const half = Math.ceil(rows / 2);
    const top = await readPieces(sheet, { row, column, rows: half, columns }, synchronise);
    const bottom = await readPieces(sheet, { row: row + half, column, rows: rows - half, columns }, synchronise);
    return [...top, ...bottom];
  }
}
