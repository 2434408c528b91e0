import type { SheetLayout } from '../workbook/layout/sheet-layout';
import { buildChart } from './build-chart';
import { buildParts } from './build-parts';
import { setUpPage } from './set-up-page';

const BLEU_ETAT = '#000091';

/** Remplit une feuille vide selon sa description. */
export function buildSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { view = {} } = layout;
  sheet.showGridlines = view.gridlines ?? false;
  sheet.tabColor = view.tabColor ?? BLEU_ETAT;
  layout.columnWidths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  });
  buildParts(sheet, layout);
  for (const [row, height] of layout.rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  for (const chart of layout.charts) buildChart(sheet, chart);
  if (view.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(view.filter));
  if (view.frozen !== undefined) sheet.freezePanes.freezeAt(sheet.getRange(view.frozen));
  setUpPage(sheet, layout.print);
  if (view.hidden === true) sheet.visibility = 'Hidden';
}
