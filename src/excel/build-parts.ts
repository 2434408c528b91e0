import type { BlockLayout, ConditionalFormatLayout, LayoutCell, SheetParts } from '../workbook/layout/sheet-layout';
import { addValidation } from './add-validation';
import { CONDITIONAL_STYLES } from './conditional-styles';
import { styleRange, type RangeShape } from './style-range';
import { fillFormat, fillFormula, writeContent } from './write-content';

/** Une adresse A1 sans nom de feuille : `B4` ou `B4:E9`. */
function shapeOf(address: string): RangeShape {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
  return { manyRows: top !== bottom, manyColumns: left !== right };
}

function styleBlock(sheet: Excel.Worksheet, { range: address, style, format }: BlockLayout): void {
  const range = sheet.getRange(address);
  styleRange(range, style, shapeOf(address));
  if (format !== undefined) fillFormat(range, format);
}

function buildCell(sheet: Excel.Worksheet, { address, content, style }: LayoutCell): void {
  const [corner = address, end] = address.split(':');
  const range = sheet.getRange(address);
  if (end !== undefined) range.merge(false);
  // Fusionnée, la plage n'est plus qu'une cellule.
  if (style !== undefined) styleRange(range, style, { manyRows: false, manyColumns: false });
  writeContent(sheet.getRange(corner), content);
}

function addConditionalFormat(sheet: Excel.Worksheet, { range, formula, style }: ConditionalFormatLayout): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  const { color, fill, bold, italic } = CONDITIONAL_STYLES[style];
  if (color !== undefined) custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
  if (fill !== undefined) custom.format.fill.color = fill;
}

/** Pose sur une feuille des plages, des cellules, des mises en forme conditionnelles et des règles de saisie. */
export function buildParts(sheet: Excel.Worksheet, parts: SheetParts): void {
  const { blocks = [] } = parts;
  for (const block of blocks) styleBlock(sheet, block);
  for (const cell of parts.cells) buildCell(sheet, cell);
  for (const format of parts.conditionalFormats) addConditionalFormat(sheet, format);
  for (const { range, formula } of blocks) if (formula !== undefined) fillFormula(sheet.getRange(range), formula);
  for (const validation of parts.validations ?? []) addValidation(sheet, validation);
}
