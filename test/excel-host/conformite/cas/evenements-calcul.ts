import type { CasDeConformite } from '../cas';
import { recevoir } from './recevoir-evenements';

const FORMULE = 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetformulachangedeventargs';

/** Ce que disent les événements de formule, de format, de tri et de calcul. */
export const CAS_EVENEMENTS_CALCUL: readonly CasDeConformite[] = [
  {
    nom: 'onFormulaChanged donne la cellule et la formule précédente',
    source: FORMULE,
    executer: async (context, feuille) => {
      feuille.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      return recevoir(
        context,
        feuille.onFormulaChanged,
        () => {
          feuille.getRange('B1').formulas = [['=A1*3']];
        },
        ({ formulaDetails }) =>
          formulaDetails.map(({ cellAddress, previousFormula }) => [cellAddress, previousFormula]),
      );
    },
    attendu: [[['B1', '=A1*2']]],
  },
  {
    nom: 'onFormatChanged annonce la plage mise en forme, onChanged non',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetformatchangedeventargs',
    executer: async (context, feuille) => {
      const formats: string[] = [];
      const abonnement = feuille.onFormatChanged.add(({ address }) => {
        formats.push(address);
        return Promise.resolve();
      });
      const contenus = await recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('A1:B2').format.fill.color = '#FFFF00';
        },
        ({ address }) => address,
        0,
      );
      abonnement.remove();
      await context.sync();
      return [formats, contenus];
    },
    attendu: [['A1:B2'], []],
  },
  {
    nom: 'onCalculated annonce la feuille dont une formule a changé de résultat',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetcalculatedeventargs',
    executer: async (context, feuille) => {
      feuille.getRange('A1:B1').formulas = [[1, '=A1*2']];
      feuille.load('id');
      await context.sync();
      return recevoir(
        context,
        feuille.onCalculated,
        () => {
          feuille.getRange('A1').values = [[2]];
        },
        ({ worksheetId }) => worksheetId === feuille.id,
      );
    },
    attendu: [true],
  },
  {
    nom: 'onRowSorted annonce la plage dont les lignes ont été triées',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs',
    executer: async (context, feuille) => {
      feuille.getRange('A1:A3').values = [[3], [1], [2]];
      await context.sync();
      return recevoir(
        context,
        feuille.onRowSorted,
        () => {
          feuille.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]);
        },
        ({ address, source }) => [address, source],
      );
    },
    attendu: [['A1:A3', 'Local']],
  },
  {
    nom: 'tables.onAdded, onChanged et onDeleted suivent un tableau',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.tablecollection',
    executer: async (context, feuille) => {
      const vus: unknown[] = [];
      const noter = (quoi: string) => (): Promise<void> => {
        vus.push(quoi);
        return Promise.resolve();
      };
      feuille.tables.onAdded.add(noter('ajouté'));
      feuille.tables.onDeleted.add(noter('supprimé'));
      await context.sync();
      const tableau = feuille.tables.add('A1:B3', false);
      await context.sync();
      const changes = await recevoir(
        context,
        tableau.onChanged,
        () => {
          feuille.getRange('B2:D2').values = [[1, 2, 3]];
        },
        ({ address, changeType }) => [address, changeType],
      );
      tableau.delete();
      await context.sync();
      await new Promise((fini) => setTimeout(fini, 200));
      return [vus, changes];
    },
    attendu: [['ajouté', 'supprimé'], [['B2', 'RangeEdited']]],
  },
];
