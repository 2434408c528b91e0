import type { CasDeConformite } from '../cas';
import { recevoir } from './recevoir-evenements';

const GUIDE = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events';

/** Ce que disent les événements de la collection des feuilles, de la sélection et des graphiques. */
export const CAS_EVENEMENTS_FEUILLES: readonly CasDeConformite[] = [
  {
    nom: 'worksheets.onChanged dit de quelle feuille vient le changement',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection',
    executer: async (context, feuille) => {
      feuille.load('id');
      await context.sync();
      return recevoir(
        context,
        context.workbook.worksheets.onChanged,
        () => {
          feuille.getRange('D4').values = [['x']];
        },
        ({ worksheetId, address }) => [worksheetId === feuille.id, address],
      );
    },
    attendu: [[true, 'D4']],
  },
  {
    nom: 'onAdded et onDeleted donnent la même identité de feuille',
    source: GUIDE,
    executer: async (context) => {
      const ajoutees: string[] = [];
      const abonnement = context.workbook.worksheets.onAdded.add(({ worksheetId }) => {
        ajoutees.push(worksheetId);
        return Promise.resolve();
      });
      const supprimees = await recevoir(
        context,
        context.workbook.worksheets.onDeleted,
        async () => {
          const neuve = context.workbook.worksheets.add('Éphémère');
          await context.sync();
          neuve.delete();
        },
        ({ worksheetId }) => worksheetId,
      );
      abonnement.remove();
      await context.sync();
      return [ajoutees.length, JSON.stringify(ajoutees) === JSON.stringify(supprimees)];
    },
    attendu: [1, true],
  },
  {
    nom: "onActivated vient quand la feuille devient active, onDeactivated quand elle ne l'est plus",
    source: GUIDE,
    executer: async (context, feuille) => {
      const premiere = context.workbook.worksheets.getFirst();
      premiere.activate();
      feuille.load('id');
      await context.sync();
      const activees = await recevoir(
        context,
        feuille.onActivated,
        () => {
          feuille.activate();
        },
        ({ worksheetId }) => worksheetId === feuille.id,
      );
      const quittees = await recevoir(
        context,
        feuille.onDeactivated,
        () => {
          premiere.activate();
        },
        ({ worksheetId }) => worksheetId === feuille.id,
      );
      return [activees, quittees];
    },
    attendu: [[true], [true]],
  },
  {
    nom: "onSelectionChanged donne l'adresse choisie",
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs',
    executer: async (context, feuille) => {
      feuille.activate();
      await context.sync();
      const choisies = await recevoir(
        context,
        feuille.onSelectionChanged,
        () => {
          feuille.getRange('C3:D4').select();
        },
        ({ address }) => address,
      );
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
      return choisies;
    },
    attendu: ['C3:D4'],
  },
  {
    nom: 'workbook.onSelectionChanged vient à chaque nouvelle sélection',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-onselectionchanged-member',
    executer: async (context, feuille) => {
      feuille.activate();
      await context.sync();
      const venues = await recevoir(
        context,
        context.workbook.onSelectionChanged,
        () => {
          feuille.getRange('B7').select();
        },
        () => 'venue',
      );
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
      return venues;
    },
    attendu: ['venue'],
  },
  {
    nom: 'onRowHiddenChanged dit quelles lignes ont été masquées, puis montrées',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowhiddenchangedeventargs',
    executer: async (context, feuille) =>
      recevoir(
        context,
        feuille.onRowHiddenChanged,
        async () => {
          feuille.getRange('3:5').rowHidden = true;
          await context.sync();
          feuille.getRange('3:5').rowHidden = false;
        },
        ({ address, changeType }) => [address, changeType],
        2,
      ),
    attendu: [
      ['3:5', 'Hidden'],
      ['3:5', 'Unhidden'],
    ],
  },
  {
    nom: 'onProtectionChanged dit si la feuille est protégée',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionchangedeventargs',
    executer: async (context, feuille) =>
      recevoir(
        context,
        feuille.onProtectionChanged,
        async () => {
          feuille.protection.protect();
          await context.sync();
          feuille.protection.unprotect();
        },
        ({ isProtected, source }) => [isProtected, source],
        2,
      ),
    attendu: [
      [true, 'Local'],
      [false, 'Local'],
    ],
  },
  {
    nom: 'charts.onAdded et onDeleted donnent la même identité de graphique',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.chartcollection',
    executer: async (context, feuille) => {
      feuille.getRange('A1:B2').values = [
        ['a', 1],
        ['b', 2],
      ];
      const ajoutes: string[] = [];
      const abonnement = feuille.charts.onAdded.add(({ chartId }) => {
        ajoutes.push(chartId);
        return Promise.resolve();
      });
      const supprimes = await recevoir(
        context,
        feuille.charts.onDeleted,
        async () => {
          const graphique = feuille.charts.add('ColumnClustered', feuille.getRange('A1:B2'), 'Columns');
          await context.sync();
          graphique.delete();
        },
        ({ chartId }) => chartId,
      );
      abonnement.remove();
      await context.sync();
      return [ajoutes.length, JSON.stringify(ajoutes) === JSON.stringify(supprimes)];
    },
    attendu: [1, true],
  },
];
