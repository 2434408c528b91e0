import type { Worksheet } from '../../objets/Worksheet';
import { regler } from './regler';

const MOIS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'];
const GRAPHIQUES: readonly (readonly [type: string, titre: string, source: string])[] = [
  ['ColumnClustered', 'Colonnes groupées', 'A3:C9'],
  ['ColumnStacked', 'Colonnes empilées', 'A3:C9'],
  ['BarClustered', 'Barres', 'A3:C9'],
  ['BarStacked100', 'Barres empilées à 100 %', 'A3:C9'],
  ['LineMarkers', 'Courbes, tendance et table de données', 'A3:C9'],
  ['ColumnClustered', 'Combiné, second axe', 'A3:D9'],
  ['Doughnut', 'Anneau', 'A3:B9'],
  ['Pie', 'Secteurs', 'A3:B9'],
  ['AreaStacked', 'Aires empilées', 'A3:C9'],
  ['XYScatter', 'Nuage et tendance', 'B3:C9'],
  ['RadarMarkers', 'Radar', 'A3:C9'],
  ['RadarFilled', 'Radar plein', 'A3:B9'],
];
const TAILLE = { largeur: 300, hauteur: 225, ecart: 18 };
const PAR_RANGEE = 3;

/** Un graphique de chaque sorte, sur les mêmes données. */
export function remplirGraphiques(feuille: Worksheet): void {
  regler(feuille.getRange('A1'), { values: [['Graphiques']] });
  regler(feuille.getRange('A1').format.font, { bold: true, size: 14 });
  regler(feuille.getRange('A3:D9'), {
    values: [
      ['Mois', 'Reçues', 'Répondues', 'Délai moyen'],
      ...MOIS.map((mois, rang) => [mois, 42 + ((rang * 17) % 30), 30 + ((rang * 23) % 34), 5 + ((rang * 7) % 9)]),
    ],
  });
  regler(feuille.getRange('A3:D3').format.font, { bold: true });
  regler(feuille.getRange('A:D').format, { columnWidth: 72 });
  GRAPHIQUES.forEach(([type, titre, source], rang) => {
    const graphique = feuille.charts.add(type, feuille.getRange(source), 'Columns');
    const [colonne, ligne] = [rang % PAR_RANGEE, Math.floor(rang / PAR_RANGEE)];
    regler(graphique, {
      name: titre,
      left: 310 + colonne * (TAILLE.largeur + TAILLE.ecart),
      top: 15 + ligne * (TAILLE.hauteur + TAILLE.ecart),
      width: TAILLE.largeur,
      height: TAILLE.hauteur,
    });
    regler(graphique.title, { text: titre, visible: true });
    regler(graphique.legend, { visible: true, position: 'Bottom' });
    if (titre.includes('tendance')) graphique.series.getItemAt(0).trendlines.add('Linear');
    if (titre.includes('table')) regler(graphique.getDataTable(), { visible: true });
    if (titre.startsWith('Combiné'))
      regler(graphique.series.getItemAt(2), { chartType: 'LineMarkers', axisGroup: 'Secondary' });
    if (type === 'Doughnut' || type === 'Pie') regler(graphique.dataLabels, { showPercentage: true, showValue: false });
    if (titre === 'Colonnes groupées') regler(graphique.dataLabels, { showValue: true });
  });
}
