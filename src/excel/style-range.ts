import type { StyleName } from '../workbook/layout/style-name';
import { CELL_STYLES } from './cell-styles';

type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Ce qu'une plage a de bords intérieurs : Excel refuse ceux qu'elle n'a pas. */
export interface RangeShape {
  readonly manyRows: boolean;
  readonly manyColumns: boolean;
}

function gridSides({ manyRows, manyColumns }: RangeShape): readonly BorderSide[] {
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(manyRows ? (['InsideHorizontal'] as const) : []),
    ...(manyColumns ? (['InsideVertical'] as const) : []),
  ];
}

/** Donne à une plage l'apparence d'un style. */
export function styleRange(range: Excel.Range, name: StyleName, shape: RangeShape): void {
  const style = CELL_STYLES[name];
  const { format } = range;
  format.font.size = style.size;
  format.verticalAlignment = 'Center';
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.wrap) format.wrapText = true;
  if (style.indent !== undefined) {
    format.horizontalAlignment = 'Left';
    format.indentLevel = style.indent;
  }
  if (style.rule !== undefined) {
    const edge = format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = style.rule;
  }
  if (style.grid !== undefined) {
    for (const side of gridSides(shape)) {
      const edge = format.borders.getItem(side);
      edge.style = 'Continuous';
      edge.color = style.grid;
    }
  }
}
