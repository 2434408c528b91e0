import type { CasDeConformite } from '../cas';
import { avecGraphique } from './avec-graphique';

const DOC = 'https://learn.microsoft.com/javascript/api/excel/excel.';
const PROTECTION = `${DOC}worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-alloweditobjects-member`;

/** Demande une place pour les étiquettes d'un graphique de ce type. */
const etiquettes = (
  type: `${Excel.ChartType}`,
  position: `${Excel.ChartDataLabelPosition}`,
): CasDeConformite['executer'] =>
  avecGraphique(type, 'A1:B4', async ({ dataLabels }, context) => {
    dataLabels.showValue = true;
    dataLabels.position = position;
    dataLabels.load('position');
    await context.sync();
    return dataLabels.position;
  });

/** Ce qu'Excel refuse d'un graphique, et ce qu'il lui donne sans qu'on le demande. */
export const CAS_GRAPHIQUES_REFUSES: readonly CasDeConformite[] = [
  {
    nom: "Les étiquettes d'une courbe ne vont pas au bout d'une barre",
    source: `${DOC}chartdatalabelposition`,
    executer: etiquettes('Line', 'OutsideEnd'),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Celles de colonnes empilées ne sortent pas de leur colonne',
    source: `${DOC}chartdatalabelposition`,
    executer: etiquettes('ColumnStacked', 'OutsideEnd'),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: "Celles d'un secteur vont où elles tiennent le mieux",
    source: `${DOC}chartdatalabelposition`,
    executer: etiquettes('Pie', 'BestFit'),
    attendu: 'BestFit',
  },
  {
    nom: 'Sans rien demander, une étiquette de courbe est à droite, une étiquette de colonne au bout',
    source: `${DOC}chartdatalabel#excel-excel-chartdatalabel-position-member`,
    executer: avecGraphique('ColumnClustered', 'A1:C4', async (graphique, context) => {
      graphique.series.getItemAt(1).chartType = 'Line';
      const lues = [0, 1].map((rang) =>
        graphique.series.getItemAt(rang).points.getItemAt(0).dataLabel.load('position'),
      );
      await context.sync();
      return lues.map(({ position }) => position);
    }),
    attendu: ['OutsideEnd', 'Right'],
  },
  {
    nom: "Colorer l'étiquette d'un point ne colore pas celles des autres",
    source: `${DOC}chartdatalabel#excel-excel-chartdatalabel-format-member`,
    executer: avecGraphique('ColumnClustered', 'A1:B4', async (graphique, context) => {
      const serie = graphique.series.getItemAt(0);
      serie.hasDataLabels = true;
      const contours = [0, 1].map((rang) => serie.points.getItemAt(rang).dataLabel.format.border);
      const [premier, second] = contours;
      if (premier === undefined || second === undefined) return null;
      premier.color = '#FF0000';
      for (const contour of contours) contour.load('color');
      await context.sync();
      return contours.map(({ color }) => color);
    }),
    attendu: ['#FF0000', '#000000'],
  },
  {
    nom: "Le degré d'un polynôme ne se donne pas à une droite, et une courbe ajoutée se règle encore au lot suivant",
    source: `${DOC}charttrendline#excel-excel-charttrendline-polynomialorder-member`,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context) => {
      const courbe = graphique.series.getItemAt(0).trendlines.add('Linear');
      await context.sync();
      courbe.name = 'Droite';
      courbe.load('name');
      await context.sync();
      if (courbe.name !== 'Droite') return courbe.name;
      courbe.polynomialOrder = 3;
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Une série sans nom porte son rang, et son graphique un titre à remplacer',
    source: `${DOC}chartseries#excel-excel-chartseries-name-member`,
    executer: avecGraphique('ColumnClustered', 'B2:B4', async ({ series, title }, context) => {
      const seule = series.getItemAt(0).load('name');
      title.load('text');
      await context.sync();
      const [anonyme, titre] = [seule.name, title.text];
      seule.name = 'Reçues';
      title.load('text');
      await context.sync();
      return [anonyme, titre, title.text];
    }),
    attendu: ['Série1', 'Titre du graphique', 'Reçues'],
  },
  {
    nom: "Les valeurs d'une série tiennent sur une ligne ou une colonne",
    source:
      'https://support.microsoft.com/office/change-the-data-series-in-a-chart-30b55f30-1c76-4a2e-a9c3-8ed7ba5c7d75',
    executer: avecGraphique('ColumnClustered', 'A1:B4', async ({ series }, context, feuille) => {
      series.getItemAt(0).setValues(feuille.getRange('B2:C4'));
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un graphique ne se place pas de la fin vers le début',
    source: `${DOC}chart#excel-excel-chart-setposition-member(1)`,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context) => {
      graphique.setPosition('F20', 'D2');
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: "Un graphique ne se place pas sur les cellules d'une autre feuille",
    source: `${DOC}chart#excel-excel-chart-setposition-member(1)`,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context) => {
      graphique.setPosition(context.workbook.worksheets.getFirst().getRange('A1'));
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: "Un graphique circulaire n'a pas d'axe des valeurs",
    source: `${DOC}chartaxes#excel-excel-chartaxes-valueaxis-member`,
    executer: avecGraphique('Doughnut', 'A1:B4', async (graphique, context) => {
      graphique.axes.valueAxis.load('visible');
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidOperation',
  },
  {
    nom: "Une feuille protégée ne laisse changer ni titre ni place d'un graphique",
    source: PROTECTION,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context, feuille) => {
      feuille.protection.protect();
      await context.sync();
      graphique.title.text = 'Autre titre';
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur AccessDenied',
  },
  {
    nom: 'Une feuille protégée se lit : le titre de son graphique aussi',
    source: PROTECTION,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context, feuille) => {
      graphique.title.text = 'Titre';
      feuille.protection.protect();
      graphique.title.load('text');
      await context.sync();
      return graphique.title.text;
    }),
    attendu: 'Titre',
  },
  {
    nom: 'allowEditObjects laisse ajouter et changer des graphiques sur une feuille protégée',
    source: PROTECTION,
    executer: avecGraphique('Line', 'A1:B4', async (_, context, feuille) => {
      feuille.protection.protect({ allowEditObjects: true });
      const ajoute = feuille.charts.add('Pie', feuille.getRange('A1:B4'), 'Columns');
      ajoute.title.text = 'Ajouté';
      ajoute.title.load('text');
      await context.sync();
      return ajoute.title.text;
    }),
    attendu: 'Ajouté',
  },
];
