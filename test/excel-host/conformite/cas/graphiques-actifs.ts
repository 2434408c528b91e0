import type { CasDeConformite } from '../cas';
import { avecGraphique } from './avec-graphique';
import { recevoir } from './recevoir-evenements';

const DOC = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** Le graphique sélectionné. */
export const CAS_GRAPHIQUES_ACTIFS: readonly CasDeConformite[] = [
  {
    nom: "Le graphique activé est celui du classeur, jusqu'à ce qu'une cellule soit choisie",
    source: `${DOC}workbook#excel-excel-workbook-getactivechartornullobject-member(1)`,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context, feuille) => {
      feuille.activate();
      graphique.name = 'Suivi';
      graphique.activate();
      const actif = context.workbook.getActiveChart().load('name');
      await context.sync();
      feuille.getRange('A1').select();
      const apres = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      return [actif.name, apres.isNullObject];
    }),
    attendu: ['Suivi', true],
  },
  {
    nom: 'Sans graphique activé, getActiveChart est une erreur',
    source: `${DOC}workbook#excel-excel-workbook-getactivechart-member(1)`,
    executer: async (context, feuille) => {
      feuille.activate();
      context.workbook.getActiveChart().load('name');
      await context.sync();
      return 'trouvé';
    },
    attendu: 'erreur ItemNotFound',
  },
  {
    nom: 'charts.onActivated annonce le graphique choisi',
    source: `${DOC}chartcollection#excel-excel-chartcollection-onactivated-member`,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context, feuille) => {
      graphique.load('id');
      feuille.load('id');
      feuille.activate();
      await context.sync();
      return recevoir(
        context,
        feuille.charts.onActivated,
        () => {
          graphique.activate();
        },
        ({ chartId, type, worksheetId }) => [chartId === graphique.id, type, worksheetId === feuille.id],
      );
    }),
    attendu: [[true, 'ChartActivated', true]],
  },
  {
    nom: 'chart.onDeactivated annonce le graphique quitté pour une cellule',
    source: `${DOC}chart#excel-excel-chart-ondeactivated-member`,
    executer: avecGraphique('Line', 'A1:B4', async (graphique, context, feuille) => {
      graphique.load('id');
      graphique.activate();
      await context.sync();
      return recevoir(
        context,
        graphique.onDeactivated,
        () => {
          feuille.getRange('B2').select();
        },
        ({ chartId, type }) => [chartId === graphique.id, type],
      );
    }),
    attendu: [[true, 'ChartDeactivated']],
  },
  {
    nom: "L'image d'un graphique est un PNG en base 64, à la taille demandée sans déformer",
    source: `${DOC}chart#excel-excel-chart-getimage-member(1)`,
    executer: avecGraphique('ColumnClustered', 'A1:C4', async (graphique, context) => {
      Object.assign(graphique, { width: 300, height: 150 });
      const image = graphique.getImage(100, 100, 'Fit');
      await context.sync();
      const octets = Uint8Array.from(atob(image.value), (signe) => signe.charCodeAt(0));
      const mesures = new DataView(octets.buffer);
      return [String.fromCharCode(...octets.slice(1, 4)), mesures.getUint32(16), mesures.getUint32(20)];
    }),
    attendu: ['PNG', 100, 50],
  },
  {
    nom: "Une image de graphique a une largeur d'au moins un pixel, et un ajustement connu",
    source: `${DOC}chart#excel-excel-chart-getimage-member(1)`,
    executer: avecGraphique('Pie', 'A1:B4', async (graphique, context) => {
      graphique.getImage(0, 100);
      await context.sync();
      return 'accepté';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Les séries passent des colonnes aux lignes par plotBy, et reviennent',
    source: `${DOC}chart#excel-excel-chart-plotby-member`,
    executer: avecGraphique('ColumnClustered', 'A1:C4', async (graphique, context) => {
      const noms: string[][] = [];
      for (const sens of ['Rows', 'Columns'] as const) {
        graphique.plotBy = sens;
        graphique.series.load('items/name');
        await context.sync();
        noms.push(graphique.series.items.map(({ name }) => name));
      }
      return noms;
    }),
    attendu: [
      ['janv.', 'févr.', 'mars'],
      ['Reçues', 'Répondues'],
    ],
  },
];
