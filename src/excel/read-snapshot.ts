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

/** Un texte qui commence par `=` se lit de même dans `formulas` et dans `values` ; une formule, non. */
function formulaCells({ formulas, values }: Excel.Range): readonly (readonly boolean[])[] {
  const written: Matrix = formulas;
  const shown: Matrix = values;
  return written.map((row, rank) =>
    row.map((cell, column) => typeof cell === 'string' && cell.startsWith('=') && cell !== shown[rank]?.[column]),
  );
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
  const reads = request.map(({ sheet: name, ranges, formulas, search }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    return {
      sheet,
      ranges: ranges.map((address) => loadClipped(sheet, address)),
      formulas: formulas === undefined ? null : sheet.getRange(formulas).load('formulas,values'),
      row: search === undefined ? null : findRow(sheet, search),
    };
  });
  await synchronise();

  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: reads.map(({ sheet, ranges, formulas, row }) =>
      sheet.isNullObject
        ? null
        : {
            protected: sheet.protection.protected,
            filtered: sheet.autoFilter.isDataFiltered,
            ranges: ranges.map(valuesOf),
            formulas: formulas === null ? [] : formulaCells(formulas),
            found: row?.found() ?? null,
          },
    ),
  };
}
