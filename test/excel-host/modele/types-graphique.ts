/** Les types de graphiques que l'hôte sait écrire et relire. */
export const TYPES_GRAPHIQUE = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'Pie',
  'PieExploded',
  'Doughnut',
  'DoughnutExploded',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;

/** Les types de la documentation que l'hôte ne sait pas faire : ils répondent NotImplemented et non InvalidArgument. */
export const TYPES_NON_ECRITS =
  /^(?:3D|_3D|Cylinder|Cone|Pyramid|Surface|Bubble|Stock|PieOfPie$|BarOfPie$|Histogram$|Boxwhisker$|Pareto$|RegionMap$|Treemap$|Waterfall$|Sunburst$|Funnel$)/iu;

export function estCirculaire(type: string): boolean {
  return type.startsWith('Pie') || type.startsWith('Doughnut');
}

export function estNuage(type: string): boolean {
  return type.startsWith('XYScatter');
}

/** Colonnes et barres : elles ont un intervalle et un recouvrement. */
export function estBarre(type: string): boolean {
  return type.startsWith('Column') || type.startsWith('Bar');
}

export function estLigne(type: string): boolean {
  return type.startsWith('Line') || type.startsWith('XYScatter') || type === 'Radar' || type === 'RadarMarkers';
}

/** Où les étiquettes d'un type de graphique peuvent aller ; la première est celle d'Excel quand on n'en dit rien. */
export function positionsDEtiquette(type: string): readonly string[] {
  if (type.startsWith('Pie')) return ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd'];
  if (estLigne(type) && !type.startsWith('Radar')) return ['Right', 'Center', 'Left', 'Top', 'Bottom'];
  if (!estBarre(type)) return [];
  const dedans = ['Center', 'InsideEnd', 'InsideBase'];
  return type.includes('Stacked') ? dedans : ['OutsideEnd', ...dedans];
}
