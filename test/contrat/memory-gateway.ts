import type { CellContent } from '../../src/workbook/gateway/cell-content';
import type { CellValue } from '../../src/workbook/gateway/cell-value';
import type { Change } from '../../src/workbook/gateway/change';
import type { SheetLayout, SheetParts } from '../../src/workbook/layout/sheet-layout';
import type { ReadRequest, RowSearch, SheetRead } from '../../src/workbook/gateway/read-request';
import type { Selection } from '../../src/workbook/gateway/selection';
import type { Decision, WorkbookGateway } from '../../src/workbook/gateway/workbook-gateway';
import type { FoundRow, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/gateway/workbook-snapshot';
import { adresse } from '../../src/workbook/grille/adresse';
import { HEAD_COLUMNS, HEAD_ROWS, type WorkbookStructure } from '../../src/workbook/gateway/workbook-structure';

/** Une feuille en mémoire : une matrice de valeurs depuis A1. */
export interface MemorySheet {
  name: string;
  rows: CellValue[][];
  visible?: boolean;
  protected?: boolean;
  filtered?: boolean;
  marker?: string;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function cornerOf(reference: string): Corner {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'day':
      return content.day;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
    case 'empty':
      return '';
  }
}

const textOf = (text: string): CellContent => ({ kind: 'text', text });

function emptySheet({ name, marker, view }: SheetLayout): MemorySheet {
  return { name, rows: [], visible: view?.hidden !== true, ...(marker === null ? {} : { marker }) };
}

function foundRow({ rows }: MemorySheet, { within, text, columns }: RowSearch): FoundRow | null {
  const from = cornerOf(within.split(':')[0] ?? within);
  const sought = text.toLocaleUpperCase();
  const index = rows.findIndex(
    (row, position) => position >= from.row - 1 && String(row[from.column - 1] ?? '').toLocaleUpperCase() === sought,
  );
  return index < 0 ? null : { row: index + 1, values: columns.map((column) => rows[index]?.[column - 1] ?? '') };
}

function block({ rows }: MemorySheet, address: string): CellValue[][] {
  const [start = 'A1', end = start] = address.split(':');
  const [from, to] = [cornerOf(start), cornerOf(end)];
  return rows
    .slice(from.row - 1, to.row)
    .map((row) =>
      Array.from({ length: to.column - from.column + 1 }, (_, index) => row[from.column - 1 + index] ?? ''),
    );
}

function lastRow(sheet: MemorySheet, address: string): number {
  const top = cornerOf(address.split(':')[0] ?? address).row;
  return block(sheet, address).reduce((last, row, rank) => (row.some((value) => value !== '') ? top + rank : last), 0);
}

/** Un classeur en mémoire : la plus petite passerelle qui respecte le contrat, pour éprouver les cas d'usage sans Excel. */
export class MemoryGateway implements WorkbookGateway {
  /** Tout ce qui a été appliqué, dans l'ordre. */
  readonly applied: Change[] = [];
  syncs = 0;
  readOnly = false;
  date1904 = false;
  structureProtected = false;

  #selection: Selection;
  readonly #listeners = new Set<() => void>();

  constructor(readonly sheets: MemorySheet[]) {
    this.#selection = { sheet: sheets[0]?.name ?? '', row: 1, column: 1 };
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`Pas de feuille ${name}`);
    return found;
  }

  cell(sheet: string, reference: string): CellValue {
    const { row, column } = cornerOf(reference);
    return this.sheet(sheet).rows[row - 1]?.[column - 1] ?? '';
  }

  readStructure(): Promise<WorkbookStructure> {
    this.syncs += 2;
    const head = (rows: CellValue[][]): CellValue[][] =>
      Array.from({ length: HEAD_ROWS }, (_, row) =>
        Array.from({ length: HEAD_COLUMNS }, (__, column) => rows[row]?.[column] ?? ''),
      );
    return Promise.resolve({
      readOnly: this.readOnly,
      date1904: this.date1904,
      structureProtected: this.structureProtected,
      sheets: this.sheets.map(({ name, rows, visible = true, marker = null }) => ({
        name,
        visible,
        marker,
        lastRow: rows.length,
        lastColumn: Math.max(0, ...rows.map((row) => row.length)),
        head: head(rows),
      })),
    });
  }

  readSelection(): Promise<Selection> {
    this.syncs += 1;
    return Promise.resolve(this.#selection);
  }

  watchSelection(listener: () => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  /** Déplace le curseur, comme le ferait une personne. */
  moveCursor(sheet: string, reference: string): void {
    this.#selection = { sheet, ...cornerOf(reference) };
    for (const listener of this.#listeners) listener();
  }

  readThenApply<R>(what: ReadRequest, decide: (snapshot: WorkbookSnapshot) => Decision<R>): Promise<R> {
    this.syncs += 1;
    const { changes, result } = decide({
      readOnly: this.readOnly,
      structureProtected: this.structureProtected,
      sheets: what.map((read) => this.#snapshot(read)),
    });
    if (changes.length > 0) this.syncs += 1;
    for (const change of changes) this.#apply(change);
    return Promise.resolve(result);
  }

  #snapshot({ sheet: name, ranges, formulas, lastRows = [], search }: SheetRead): SheetSnapshot | null {
    const sheet = this.sheets.find((one) => one.name === name);
    if (sheet === undefined) return null;
    return {
      protected: sheet.protected ?? false,
      filtered: sheet.filtered ?? false,
      found: search === undefined ? null : foundRow(sheet, search),
      formulas:
        formulas === undefined
          ? []
          : block(sheet, formulas).map((row) => row.map((cell) => typeof cell === 'string' && cell.startsWith('='))),
      ranges: ranges.map((address) => block(sheet, address)),
      lastRows: lastRows.map((address) => lastRow(sheet, address)),
    };
  }

  #apply(change: Change): void {
    this.applied.push(change);
    switch (change.kind) {
      case 'write-cells':
        for (const { address, content } of change.cells) this.#write(change.sheet, address, content);
        break;
      case 'replace-sheet': {
        const kept = this.sheets.filter((sheet) => sheet.name !== change.replaces?.name);
        kept.push(emptySheet(change.layout));
        this.sheets.splice(0, this.sheets.length, ...kept);
        for (const { address, content } of change.layout.cells)
          this.#write(change.layout.name, address.split(':')[0] ?? '', content);
        break;
      }
      case 'add-sheets': {
        const added = change.layouts.map(emptySheet);
        this.sheets.splice(change.position === 'first' ? 0 : this.sheets.length, 0, ...added);
        for (const layout of change.layouts) this.#build(layout.name, layout);
        break;
      }
      case 'extend-sheet':
        this.#build(change.sheet, change.parts);
        break;
      case 'select':
        this.moveCursor(change.sheet, change.address);
        break;
      case 'copy-formula': {
        const formula = this.cell(change.sheet, change.model);
        this.#write(change.sheet, change.target, { kind: 'formula', formula: String(formula) });
        break;
      }
      case 'clear-cells':
        for (const range of change.ranges) this.#clear(change.sheet, range);
        break;
      case 'write-values': {
        const { row: top, column: left } = cornerOf(change.range.split(':')[0] ?? '');
        change.values.forEach((values, row) => {
          values.forEach((value, column) => {
            const content = typeof value === 'number' ? ({ kind: 'number', value } as const) : textOf(value);
            this.#write(change.sheet, adresse(top + row, left + column), content);
          });
        });
        break;
      }
      case 'insert-row':
        this.sheet(change.sheet).rows.splice(change.row - 1, 0, []);
        break;
      case 'format-row-like':
        break;
    }
  }

  #clear(sheet: string, range: string): void {
    const [start = 'A1', end = start] = range.split(':');
    const [from, to] = [cornerOf(start), cornerOf(end)];
    for (const row of this.sheet(sheet).rows.slice(from.row - 1, to.row))
      for (let column = from.column; column <= Math.min(to.column, row.length); column += 1) row[column - 1] = '';
  }

  /** Les contenus seuls ; une formule de bloc n'est écrite que dans sa première cellule. */
  #build(sheet: string, { blocks = [], cells }: SheetParts): void {
    for (const { range, formula } of blocks)
      if (formula !== undefined) this.#write(sheet, range.split(':')[0] ?? '', { kind: 'formula', formula });
    for (const { address, content } of cells) this.#write(sheet, address.split(':')[0] ?? '', content);
  }

  #write(sheet: string, reference: string, content: CellContent): void {
    const { rows } = this.sheet(sheet);
    const { row, column } = cornerOf(reference);
    while (rows.length < row) rows.push([]);
    const target = rows[row - 1] ?? [];
    while (target.length < column) target.push('');
    target[column - 1] = valueOf(content);
  }
}
