/** Un type de l'API ↔ l'élément de `plotArea`, son sens et son empilement. */
export interface FormeGraphique {
  readonly element:
    'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart' | 'scatterChart' | 'radarChart';
  readonly sens?: 'col' | 'bar';
  readonly groupe?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly reperes?: boolean;
  /** Un nuage relie ses points par des droites, des courbes, ou rien. */
  readonly liens?: 'droits' | 'lisses' | 'aucun';
  readonly style?: string;
  readonly eclate?: boolean;
}

const COLONNES: FormeGraphique = { element: 'barChart', sens: 'col', groupe: 'clustered' };

export const FORMES: Readonly<Record<string, FormeGraphique>> = {
  ColumnClustered: COLONNES,
  ColumnStacked: { element: 'barChart', sens: 'col', groupe: 'stacked' },
  ColumnStacked100: { element: 'barChart', sens: 'col', groupe: 'percentStacked' },
  BarClustered: { element: 'barChart', sens: 'bar', groupe: 'clustered' },
  BarStacked: { element: 'barChart', sens: 'bar', groupe: 'stacked' },
  BarStacked100: { element: 'barChart', sens: 'bar', groupe: 'percentStacked' },
  Line: { element: 'lineChart', groupe: 'standard', reperes: false },
  LineStacked: { element: 'lineChart', groupe: 'stacked', reperes: false },
  LineStacked100: { element: 'lineChart', groupe: 'percentStacked', reperes: false },
  LineMarkers: { element: 'lineChart', groupe: 'standard', reperes: true },
  LineMarkersStacked: { element: 'lineChart', groupe: 'stacked', reperes: true },
  LineMarkersStacked100: { element: 'lineChart', groupe: 'percentStacked', reperes: true },
  Area: { element: 'areaChart', groupe: 'standard' },
  AreaStacked: { element: 'areaChart', groupe: 'stacked' },
  AreaStacked100: { element: 'areaChart', groupe: 'percentStacked' },
  Pie: { element: 'pieChart', eclate: false },
  PieExploded: { element: 'pieChart', eclate: true },
  Doughnut: { element: 'doughnutChart', eclate: false },
  DoughnutExploded: { element: 'doughnutChart', eclate: true },
  XYScatter: { element: 'scatterChart', style: 'lineMarker', liens: 'aucun', reperes: true },
  XYScatterLines: { element: 'scatterChart', style: 'lineMarker', liens: 'droits', reperes: true },
  XYScatterLinesNoMarkers: { element: 'scatterChart', style: 'lineMarker', liens: 'droits', reperes: false },
  XYScatterSmooth: { element: 'scatterChart', style: 'smoothMarker', liens: 'lisses', reperes: true },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', style: 'smoothMarker', liens: 'lisses', reperes: false },
  Radar: { element: 'radarChart', style: 'marker', reperes: false },
  RadarMarkers: { element: 'radarChart', style: 'marker', reperes: true },
  RadarFilled: { element: 'radarChart', style: 'filled' },
};

export function formeDe(type: string): FormeGraphique {
  return FORMES[type] ?? COLONNES;
}

export function estCirculaire({ element }: FormeGraphique): boolean {
  return element === 'pieChart' || element === 'doughnutChart';
}

/** Une forme dont les séries sont des lignes et non des surfaces. */
export function estLigne({ element, style }: FormeGraphique): boolean {
  return element === 'lineChart' || element === 'scatterChart' || (element === 'radarChart' && style !== 'filled');
}

/** Le type d'API d'une forme lue ; `null` : un type que l'hôte ne sait pas montrer (il reste tel quel dans le fichier). */
export function typeDe(lue: {
  readonly element: string;
  readonly sens: string | undefined;
  readonly groupe: string | undefined;
  readonly reperes: boolean;
  readonly liens: FormeGraphique['liens'];
  readonly style: string | undefined;
  readonly eclate: boolean;
}): string | null {
  const trouve = Object.entries(FORMES).find(
    ([, forme]) =>
      forme.element === lue.element &&
      (forme.sens === undefined || forme.sens === (lue.sens ?? 'col')) &&
      (forme.groupe === undefined || forme.groupe === (lue.groupe ?? 'standard')) &&
      (forme.reperes === undefined || forme.reperes === lue.reperes) &&
      (forme.liens === undefined || forme.liens === lue.liens) &&
      (forme.element !== 'radarChart' || (forme.style === 'filled') === (lue.style === 'filled')) &&
      (forme.eclate === undefined || forme.eclate === lue.eclate),
  );
  return trouve?.[0] ?? null;
}
