import type { ConditionalFormatLayout, LayoutCell, SheetLayout } from '../workbook/layout/sheet-layout';
import { buildChart } from './build-chart';
import { setUpPage } from './set-up-page';
import { styleRange } from './style-range';
import { writeContent } from './write-content';

function buildCell(sheet: Excel.Worksheet, { address, content, style }: LayoutCell): void {
  const [corner = address, end] = address.split(':');
  const range = sheet.getRange(address);
  if (end !== undefined) range.merge(false);
  styleRange(range, style);
  writeContent(sheet.getRange(corner), content);
}

function addConditionalFormat(sheet: Excel.Worksheet, { range, formula, style }: ConditionalFormatLayout): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  switch (style) {
    case 'attenue':
      custom.format.font.color = '#666666';
      custom.format.font.italic = true;
      break;
    case 'attention':
      custom.format.font.color = '#B34000';
      custom.format.fill.color = '#FFE9E6';
      break;
  }
}

/** Remplit une feuille vide selon sa description. Le quadrillage est masqué : l'onglet se lit et s'imprime comme une page. */
export function buildSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  sheet.showGridlines = false;
  sheet.tabColor = '#000091';
  layout.columnWidths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  });
  for (const cell of layout.cells) buildCell(sheet, cell);
  for (const [row, height] of layout.rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  for (const format of layout.conditionalFormats) addConditionalFormat(sheet, format);
  for (const chart of layout.charts) buildChart(sheet, chart);
  setUpPage(sheet, layout.print);
}
