import { HEAD_COLUMNS, HEAD_ROWS, type WorkbookStructure } from '../workbook/gateway/workbook-structure';
import { loadMarker, readMarker } from './sheet-marker';

type Synchronise = () => Promise<void>;

/** Le 1er janvier 2026 dans un classeur ordinaire ; 1 462 de moins dans un classeur qui compte depuis 1904. */
const SERIAL_2026 = 46_023;

/** Lit le classeur de loin : un `sync` pour les noms des feuilles, un pour le haut de chacune. */
export async function readStructure(
  context: Excel.RequestContext,
  synchronise: Synchronise,
): Promise<WorkbookStructure> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  // Aucune propriété ne dit si le classeur compte depuis 1904 : on lui demande le numéro d'un jour connu.
  const newYear = workbook.functions.date(2026, 1, 1).load('value');
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  await synchronise();

  const parts = sheets.items.map((sheet) => ({
    sheet,
    head: sheet.getRangeByIndexes(0, 0, HEAD_ROWS, HEAD_COLUMNS).load('values'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    marker: loadMarker(sheet),
  }));
  await synchronise();

  return {
    readOnly: workbook.readOnly,
    date1904: newYear.value !== SERIAL_2026,
    structureProtected: workbook.protection.protected,
    sheets: parts.map(({ sheet, head, used, marker }) => ({
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      lastColumn: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      head: head.values,
      marker: readMarker(marker),
    })),
  };
}
