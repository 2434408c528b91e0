/** Un type de l'API ↔ l'élément de `plotArea`, son sens et son empilement. */
export interface FormeGraphique {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  readonly sens?: 'col' | 'bar';
  readonly groupe?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly reperes?: boolean;
}

export const FORMES: Readonly<Record<string, FormeGraphique>> = {
  ColumnClustered: { element: 'barChart', sens: 'col', groupe: 'clustered' },
  ColumnStacked: { element: 'barChart', sens: 'col', groupe: 'stacked' },
  ColumnStacked100: { element: 'barChart', sens: 'col', groupe: 'percentStacked' },
  BarClustered: { element: 'barChart', sens: 'bar', groupe: 'clustered' },
  BarStacked: { element: 'barChart', sens: 'bar', groupe: 'stacked' },
  BarStacked100: { element: 'barChart', sens: 'bar', groupe: 'percentStacked' },
  Line: { element: 'lineChart', groupe: 'standard', reperes: false },
  LineStacked: { element: 'lineChart', groupe: 'stacked', reperes: false },
  LineStacked100: { element: 'lineChart', groupe: 'percentStacked', reperes: false },
  LineMarkers: { element: 'lineChart', groupe: 'standard', reperes: true },
  Area: { element: 'areaChart', groupe: 'standard' },
  AreaStacked: { element: 'areaChart', groupe: 'stacked' },
  AreaStacked100: { element: 'areaChart', groupe: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
};

/** Le type d'API d'une forme lue ; `null` : un type que l'hôte ne sait pas montrer (il reste tel quel dans le fichier). */
export function typeDe(
  element: string,
  sens: string | undefined,
  groupe: string | undefined,
  reperes: boolean,
): string | null {
  const trouve = Object.entries(FORMES).find(
    ([, forme]) =>
      forme.element === element &&
      (forme.sens === undefined || forme.sens === (sens ?? 'col')) &&
      (forme.groupe === undefined || forme.groupe === (groupe ?? 'standard')) &&
      (forme.reperes === undefined || forme.reperes === reperes),
  );
  return trouve?.[0] ?? null;
}
