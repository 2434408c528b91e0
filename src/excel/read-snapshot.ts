import type { CellValue } from '../workbook/gateway/cell-value';
import type { ReadRequest, SheetRead } from '../workbook/gateway/read-request';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import { findRow } from './find-row';
import { isTooLarge } from './host-failure';
import { readPieces } from './read-pieces';

type Matrix = readonly (readonly CellValue[])[];
type Synchronise = () => Promise<void>;

/** Une plage demandée et sa partie utilisée, qui peut commencer plus bas et plus à droite. */
interface ClippedRange {
  readonly requested: Excel.Range;
  readonly used: Excel.Range;
}

/** Une feuille demandée : tout est dans le lot en cours, et se lit après son `sync`. */
interface PendingSheet {
  readonly sheet: Excel.Worksheet;
  readonly ranges: readonly ClippedRange[];
  /** Ce que contient la feuille ; les valeurs de ses plages sont données à part. */
  read(ranges: readonly Matrix[]): SheetSnapshot;
}

/** Les valeurs depuis le coin de la plage demandée : `""` en haut et à gauche de la partie utilisée. */
function shifted({ requested, used }: ClippedRange, values: Matrix): Matrix {
  const above = used.rowIndex - requested.rowIndex;
  const left = new Array<CellValue>(used.columnIndex - requested.columnIndex).fill('');
  const padded = left.length === 0 ? values : values.map((row) => [...left, ...row]);
  if (above === 0) return padded;
  const blank = new Array<CellValue>(padded[0]?.length ?? 1).fill('');
  return [...new Array<readonly CellValue[]>(above).fill(blank), ...padded];
}

/** Un texte qui commence par `=` se lit de même dans `formulas` et dans `values` ; une formule, non. */
function formulaCells({ formulas, values }: Excel.Range): readonly (readonly boolean[])[] {
  const written: Matrix = formulas;
  const shown: Matrix = values;
  return written.map((row, rank) =>
    row.map((cell, column) => typeof cell === 'string' && cell.startsWith('=') && cell !== shown[rank]?.[column]),
  );
}

function loadSheet(
  workbook: Excel.Workbook,
  { sheet: name, ranges, formulas: block, lastRows = [], search }: SheetRead,
  withValues: boolean,
): PendingSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const formulas = block === undefined ? null : sheet.getRange(block).load('formulas,values');
  const ends = lastRows.map((address) =>
    sheet.getRange(address).getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
  );
  const row = search === undefined ? null : findRow(sheet, search);
  return {
    sheet,
    ranges: ranges.map((address) => {
      const requested = sheet.getRange(address);
      const used = requested.getUsedRangeOrNullObject(true);
      return {
        requested: requested.load('rowIndex,columnIndex'),
        used: withValues
          ? used.load('rowIndex,columnIndex,values')
          : used.load('rowIndex,columnIndex,rowCount,columnCount'),
      };
    }),
    read: (matrices) => ({
      protected: sheet.protection.protected,
      filtered: sheet.autoFilter.isDataFiltered,
      ranges: matrices,
      formulas: formulas === null ? [] : formulaCells(formulas),
      lastRows: ends.map((used) => (used.isNullObject ? 0 : used.rowIndex + used.rowCount)),
      found: row?.found() ?? null,
    }),
  };
}

async function loadAll(
  { workbook }: Excel.RequestContext,
  request: ReadRequest,
  synchronise: Synchronise,
  withValues: boolean,
): Promise<{ readonly pending: readonly PendingSheet[]; readonly state: Omit<WorkbookSnapshot, 'sheets'> }> {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const pending = request.map((read) => loadSheet(workbook, read, withValues));
  await synchronise();
  return { pending, state: { readOnly: workbook.readOnly, structureProtected: workbook.protection.protected } };
}

async function readAtOnce(
  context: Excel.RequestContext,
  request: ReadRequest,
  synchronise: Synchronise,
): Promise<WorkbookSnapshot> {
  const { pending, state } = await loadAll(context, request, synchronise, true);
  const matrix = (range: ClippedRange): Matrix => (range.used.isNullObject ? [] : shifted(range, range.used.values));
  return { ...state, sheets: pending.map((one) => (one.sheet.isNullObject ? null : one.read(one.ranges.map(matrix)))) };
}

/** La même lecture, plage par plage. */
async function readRangeByRange(
  context: Excel.RequestContext,
  request: ReadRequest,
  synchronise: Synchronise,
): Promise<WorkbookSnapshot> {
  const { pending, state } = await loadAll(context, request, synchronise, false);
  const sheets: (SheetSnapshot | null)[] = [];
  for (const one of pending) {
    const matrices: Matrix[] = [];
    if (!one.sheet.isNullObject)
      for (const range of one.ranges) {
        if (range.used.isNullObject) {
          matrices.push([]);
          continue;
        }
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range.used;
        matrices.push(shifted(range, await readPieces(one.sheet, { row, column, rows, columns }, synchronise)));
      }
    sheets.push(one.sheet.isNullObject ? null : one.read(matrices));
  }
  return { ...state, sheets };
}

/**
 * Lit tout ce qui est demandé en un seul `sync`. De chaque plage, seule la partie utilisée est transportée :
 * une colonne demandée jusqu'en bas ne coûte que ce qu'elle contient. Ce qu'Excel refuse comme trop gros pour une réponse
 * (vers 50 000 demandes) est relu plage par plage : le nombre de `sync` ne dépend que du nombre de morceaux.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  request: ReadRequest,
  synchronise: Synchronise,
): Promise<WorkbookSnapshot> {
  try {
    return await readAtOnce(context, request, synchronise);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readRangeByRange(context, request, synchronise);
  }
}
