import type { CellContent } from '../workbook/gateway/cell-content';
import type { CellValue } from '../workbook/gateway/cell-value';
import type { CellWrite, Change } from '../workbook/gateway/change';
import { writeContent } from './write-content';

interface Pair {
  readonly cell: Excel.Range;
  readonly written: CellContent;
  readonly before: CellContent;
}

/** Ce que rend une cellule qui a reçu ce contenu ; `null` si on ne peut pas le dire. */
function readBack(content: CellContent): CellValue | null {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'day':
      return content.day;
    case 'number':
      return content.value;
    case 'empty':
      return '';
    case 'formula':
      return null;
  }
}

function pairs(sheet: Excel.Worksheet, cells: readonly CellWrite[], before: readonly CellContent[]): readonly Pair[] {
  return cells.flatMap(({ address, content }, rank) => {
    const previous = before[rank];
    if (previous === undefined || readBack(previous) === readBack(content)) return [];
    return [{ cell: sheet.getRange(address).load('values'), written: content, before: previous }];
  });
}

/**
 * Défait ce qu'un lot interrompu a écrit dans les cellules dont on sait ce qu'elles contenaient : un lot d'Office.js garde
 * l'effet de ses premières actions quand une suivante échoue. Une cellule n'est rendue que si elle contient bien ce que le
 * lot y mettait. Deux `sync`, aucun s'il n'y a rien à défaire.
 */
export async function undoWrites(
  context: Excel.RequestContext,
  changes: readonly Change[],
  synchronise: () => Promise<void>,
): Promise<void> {
  const written = changes.flatMap((change) =>
    change.kind === 'write-cells' && change.before !== undefined
      ? pairs(context.workbook.worksheets.getItem(change.sheet), change.cells, change.before)
      : [],
  );
  if (written.length === 0) return;
  await synchronise();
  const done = written.filter(({ cell, written: content }) => {
    const values: readonly (readonly CellValue[])[] = cell.values;
    return values[0]?.[0] === readBack(content);
  });
  if (done.length === 0) return;
  for (const { cell, before } of done) writeContent(cell, before);
  await synchronise();
}
