import type { CellValue } from '../workbook/gateway/cell-value';
import type { ReadRequest } from '../workbook/gateway/read-request';
import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import { findRow } from './find-row';

type Matrix = readonly (readonly CellValue[])[];

/** Une plage demandée et sa partie utilisée, qui peut commencer plus bas et plus à droite. */
interface ClippedRange {
  readonly requested: Excel.Range;
  readonly used: Excel.Range;
}

function loadClipped(sheet: Excel.Worksheet, address: string): ClippedRange {
  const requested = sheet.getRange(address);
  const used = requested.getUsedRangeOrNullObject(true);
  return { requested: requested.load('rowIndex,columnIndex'), used: used.load('rowIndex,columnIndex,values') };
}

/** Les valeurs depuis le coin de la plage demandée : `""` en haut et à gauche de la partie utilisée. */
function valuesOf({ requested, used }: ClippedRange): Matrix {
  if (used.isNullObject) return [];
  const above = used.rowIndex - requested.rowIndex;
  const left = new Array<CellValue>(used.columnIndex - requested.columnIndex).fill('');
  const values: Matrix = used.values;
  const shifted = left.length === 0 ? values : values.map((row) => [...left, ...row]);
  if (above === 0) return shifted;
  const blank = new Array<CellValue>(shifted[0]?.length ?? 1).fill('');
  return [...new Array<readonly CellValue[]>(above).fill(blank), ...shifted];
}

/**
 * Lit tout ce qui est demandé en un seul `sync`. De chaque plage, seule la partie utilisée est transportée :
 * une colonne demandée jusqu'en bas ne coûte que ce qu'elle contient.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  request: ReadRequest,
  synchronise: () => Promise<void>,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const reads = request.map(({ sheet: name, ranges, search }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    return {
      sheet,
      ranges: ranges.map((address) => loadClipped(sheet, address)),
      row: search === undefined ? null : findRow(sheet, search),
    };
  });
  await synchronise();

  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: reads.map(({ sheet, ranges, row }) =>
      sheet.isNullObject
        ? null
        : {
            protected: sheet.protection.protected,
            filtered: sheet.autoFilter.isDataFiltered,
            ranges: ranges.map(valuesOf),
            found: row?.found() ?? null,
          },
    ),
  };
}
