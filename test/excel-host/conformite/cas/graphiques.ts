import type { CasDeConformite } from '../cas';
import { avecGraphique as avec } from './avec-graphique';

const DOC = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** Les graphiques. */
export const CAS_GRAPHIQUES: readonly CasDeConformite[] = [
  {
    nom: 'La première colonne de textes donne les catégories, la première ligne les noms des séries',
    source: `${DOC}chartcollection#excel-excel-chartcollection-add-member(1)`,
    executer: avec('ColumnClustered', 'A1:C4', async (graphique, context) => {
      const { series } = graphique;
      series.load('items/name');
      const categories = series.getItemAt(0).getDimensionValues('Categories');
      const valeurs = series.getItemAt(1).getDimensionValues('Values');
      await context.sync();
      return [series.items.map(({ name }) => name), categories.value, valeurs.value];
    }),
    attendu: [
      ['Reçues', 'Répondues'],
      ['janv.', 'févr.', 'mars'],
      ['4', '5', '3'],
    ],
  },
  {
    nom: 'Une série peut avoir son type et son axe : le graphique est combiné',
    source: `${DOC}chartseries#excel-excel-chartseries-axisgroup-member`,
    executer: avec('ColumnClustered', 'A1:C4', async (graphique, context) => {
      const serie = graphique.series.getItemAt(1);
      serie.chartType = 'LineMarkers';
      serie.axisGroup = 'Secondary';
      serie.load('chartType,axisGroup');
      const axe = graphique.axes.getItem('Value', 'Secondary').load('axisGroup,type');
      graphique.load('chartType');
      await context.sync();
      return [graphique.chartType, serie.chartType, serie.axisGroup, axe.axisGroup, axe.type];
    }),
    attendu: ['ColumnClustered', 'LineMarkers', 'Secondary', 'Secondary', 'Value'],
  },
  {
    nom: "Les bornes d'un axe se posent, et un texte vide les rend automatiques : on relit toujours un nombre",
    source: `${DOC}chartaxis#excel-excel-chartaxis-maximum-member`,
    executer: avec('ColumnClustered', 'A1:C4', async (graphique, context) => {
      const axe = graphique.axes.valueAxis;
      Object.assign(axe, { minimum: 2, maximum: 20, majorUnit: 6 });
      axe.load('minimum,maximum,majorUnit');
      await context.sync();
      const posees = [axe.minimum, axe.maximum, axe.majorUnit] as unknown[];
      axe.maximum = '';
      axe.load('maximum');
      await context.sync();
      return [posees, typeof axe.maximum];
    }),
    attendu: [[2, 20, 6], 'number'],
  },
  {
    nom: "Les étiquettes d'une série se relisent nulles ; celles d'un point se lisent",
    source: 'https://github.com/OfficeDev/office-js/issues/3010',
    executer: avec('ColumnClustered', 'A1:C4', async (graphique, context) => {
      const serie = graphique.series.getItemAt(0);
      serie.hasDataLabels = true;
      serie.dataLabels.showValue = true;
      serie.dataLabels.load('showValue');
      const etiquette = serie.points.getItemAt(0).dataLabel.load('showValue');
      await context.sync();
      return [serie.dataLabels.showValue, etiquette.showValue];
    }),
    attendu: [null, true],
  },
  {
    nom: "La taille du trou ne se pose que sur un anneau : ailleurs, l'argument est refusé",
    source: `${DOC}chartseries#excel-excel-chartseries-doughnutholesize-member`,
    executer: avec('ColumnClustered', 'A1:C4', async (graphique, context) => {
      graphique.series.getItemAt(0).doughnutHoleSize = 60;
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un marqueur de plus de 72 points est refusé',
    source: `${DOC}chartseries#excel-excel-chartseries-markersize-member`,
    executer: avec('LineMarkers', 'A1:C4', async (graphique, context) => {
      graphique.series.getItemAt(0).markerSize = 73;
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: "Un type de graphique qui n'existe pas est refusé",
    source: `${DOC}charttype`,
    executer: avec('Line', 'A1:B4', async (graphique, context) => {
      Object.assign(graphique, { chartType: 'Camembert' });
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un graphique suit les lignes insérées au-dessus de ses données',
    source: `${DOC}range#excel-excel-range-insert-member(1)`,
    executer: avec('Line', 'A1:B4', async (graphique, context, feuille) => {
      feuille.getRange('1:2').insert('Down');
      feuille.getRange('B4').values = [[99]];
      const valeurs = graphique.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return valeurs.value;
    }),
    attendu: ['99', '8', '12'],
  },
  {
    nom: 'Une série ajoutée sans valeurs, puis remplie, garde son nom',
    source: `${DOC}chartseriescollection#excel-excel-chartseriescollection-add-member(1)`,
    executer: avec('ColumnClustered', 'A1:B4', async (graphique, context, feuille) => {
      const serie = graphique.series.add('Ajoutée');
      serie.setValues(feuille.getRange('C2:C4'));
      serie.setXAxisValues(feuille.getRange('A2:A4'));
      serie.load('name');
      const [compte, valeurs] = [graphique.series.getCount(), serie.getDimensionValues('Values')];
      await context.sync();
      return [serie.name, compte.value, valeurs.value];
    }),
    attendu: ['Ajoutée', 2, ['4', '5', '3']],
  },
  {
    nom: "La légende masquée n'a plus de place ; une entrée se masque seule",
    source: `${DOC}chartlegend#excel-excel-chartlegend-left-member`,
    executer: avec('ColumnClustered', 'A1:C4', async (graphique, context) => {
      const { legend } = graphique;
      const entree = legend.legendEntries.getItemAt(1);
      entree.visible = false;
      entree.load('visible');
      const compte = legend.legendEntries.getCount();
      legend.visible = false;
      legend.load('left,visible');
      await context.sync();
      return [compte.value, entree.visible, legend.visible, legend.left];
    }),
    attendu: [2, false, false, null],
  },
  {
    nom: 'La place du graphique se donne par deux cellules, ou en points',
    source: `${DOC}chart#excel-excel-chart-setposition-member(1)`,
    executer: avec('Doughnut', 'A1:B4', async (graphique, context, feuille) => {
      const [debut, fin] = [feuille.getRange('E2').load('left,top'), feuille.getRange('I12').load('left,top')];
      graphique.setPosition('E2', 'H11');
      graphique.load('left,top,width,height');
      await context.sync();
      const parCellules = [
        graphique.left === debut.left,
        graphique.top === debut.top,
        Math.abs(graphique.left + graphique.width - fin.left) < 0.5,
        Math.abs(graphique.top + graphique.height - fin.top) < 0.5,
      ];
      graphique.left = 30;
      graphique.width = 200;
      graphique.load('left,width');
      await context.sync();
      return [...parCellules, Math.round(graphique.left), Math.round(graphique.width)];
    }),
    attendu: [true, true, true, true, 30, 200],
  },
  {
    nom: 'Une courbe de tendance se pose, se nomme et se retire',
    source: `${DOC}charttrendlinecollection#excel-excel-charttrendlinecollection-add-member(1)`,
    executer: avec('XYScatter', 'B1:C4', async (graphique, context) => {
      const { trendlines } = graphique.series.getItemAt(0);
      const tendance = trendlines.add('Polynomial');
      Object.assign(tendance, { polynomialOrder: 3, showEquation: true });
      tendance.load('type,polynomialOrder,showEquation');
      const avant = trendlines.getCount();
      await context.sync();
      trendlines.getItem(0).delete();
      const apres = trendlines.getCount();
      await context.sync();
      return [tendance.type, tendance.polynomialOrder, tendance.showEquation, avant.value, apres.value];
    }),
    attendu: ['Polynomial', 3, true, 1, 0],
  },
];
