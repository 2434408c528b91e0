import type { ChartLayout } from '../workbook/layout/chart-layout';

type Kind<K extends ChartLayout['kind']> = Extract<ChartLayout, { kind: K }>;

function buildDoughnut(sheet: Excel.Worksheet, layout: Kind<'anneau'>): Excel.Chart {
  const chart = sheet.charts.add('Doughnut', sheet.getRange(layout.source), 'Columns');
  const series = chart.series.getItemAt(0);
  layout.pointColors.forEach((color, index) => {
    series.points.getItemAt(index).format.fill.setSolidColor(color);
  });
  series.hasDataLabels = true;
  series.dataLabels.showValue = false;
  series.dataLabels.showPercentage = true;
  series.dataLabels.format.font.color = '#FFFFFF';
  series.dataLabels.format.font.bold = true;
  chart.legend.position = 'Bottom';
  return chart;
}

function buildStackedColumns(sheet: Excel.Worksheet, layout: Kind<'colonnes-empilees'>): Excel.Chart {
  // Créé d'emblée empilé, un graphique répartit mal ses séries (office-js #2927) : on change son type ensuite.
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange(layout.source), 'Columns');
  chart.chartType = 'ColumnStacked';
  layout.seriesColors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.gapWidth = 60;
  });
  chart.axes.valueAxis.title.text = layout.axisTitle;
  chart.legend.position = 'Bottom';
  return chart;
}

function buildByKind(sheet: Excel.Worksheet, layout: ChartLayout): Excel.Chart {
  switch (layout.kind) {
    case 'anneau':
      return buildDoughnut(sheet, layout);
    case 'colonnes-empilees':
      return buildStackedColumns(sheet, layout);
  }
}

/**
 * Construit un graphique d'onglet. L'API n'a pas de texte de remplacement pour un graphique : son titre, son nom,
 * le tableau voisin et la phrase qui le lit en tiennent lieu.
 */
export function buildChart(sheet: Excel.Worksheet, layout: ChartLayout): void {
  const chart = buildByKind(sheet, layout);
  chart.name = layout.name;
  chart.title.text = layout.title;
  chart.title.format.font.size = 11;
  chart.setPosition(layout.from, layout.to);
}
