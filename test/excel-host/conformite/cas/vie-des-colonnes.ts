import type { CasDeConformite } from '../cas';

const TABLEAU = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables';
const CALCULEES = 'https://github.com/OfficeDev/office-js/issues/2093';
const REDIMENSION = 'https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)';

/** Un tableau « VentesEssai » en B2:D5 : un nom, une quantité, un prix. */
function poser(feuille: Excel.Worksheet): Excel.Table {
  feuille.getRange('B2:D5').values = [
    ['Nom', 'Qte', 'Prix'],
    ['a', 1, 10],
    ['b', 2, 20],
    ['c', 3, 30],
  ];
  const tableau = feuille.tables.add('B2:D5', true);
  tableau.name = 'VentesEssai';
  return tableau;
}

/** Pose le tableau, agit, et rend les formules de la plage donnée. */
const formulesApres =
  (adresse: string, agir: (tableau: Excel.Table, feuille: Excel.Worksheet) => void): CasDeConformite['executer'] =>
  async (context, feuille) => {
    agir(poser(feuille), feuille);
    const plage = feuille.getRange(adresse).load('formulas');
    await context.sync();
    return plage.formulas;
  };

/** Ce que deviennent les colonnes d'un tableau qu'on écrit, insère, supprime, redimensionne. */
export const CAS_COLONNES: readonly CasDeConformite[] = [
  {
    nom: 'Une formule écrite dans une colonne de tableau vide la remplit toute',
    source: CALCULEES,
    executer: formulesApres('E3:E5', (tableau, feuille) => {
      tableau.columns.add(undefined, undefined, 'Total');
      feuille.getRange('E3').formulas = [['=[@Qte]*[@Prix]']];
    }),
    attendu: [['=[@Qte]*[@Prix]'], ['=[@Qte]*[@Prix]'], ['=[@Qte]*[@Prix]']],
  },
  {
    nom: 'Une ligne écrite sous un tableau prend la formule de sa colonne calculée',
    source: 'https://github.com/OfficeDev/office-js/issues/3013',
    executer: formulesApres('B6:E6', (tableau, feuille) => {
      tableau.columns.add(undefined, undefined, 'Total').getDataBodyRange().formulas = [
        ['=[@Qte]*[@Prix]'],
        ['=[@Qte]*[@Prix]'],
        ['=[@Qte]*[@Prix]'],
      ];
      feuille.getRange('B6:D6').values = [['d', 4, 40]];
    }),
    attendu: [['d', 4, 40, '=[@Qte]*[@Prix]']],
  },
  {
    nom: 'Une colonne de feuille insérée dans un tableau y reçoit un titre',
    source: TABLEAU,
    executer: async (context, feuille) => {
      const tableau = poser(feuille);
      feuille.getRange('C:C').insert('Right');
      const titres = tableau.getHeaderRowRange().load('values');
      await context.sync();
      const [rangee]: unknown[][] = titres.values;
      return [rangee?.length, typeof rangee?.[1] === 'string' && rangee[1] !== ''];
    },
    attendu: [4, true],
  },
  {
    nom: 'Supprimer toutes les lignes de données en laisse une vide',
    source: TABLEAU,
    executer: async (context, feuille) => {
      const tableau = poser(feuille);
      tableau.getDataBodyRange().delete('Up');
      const plage = tableau.getDataBodyRange().load('values');
      await context.sync();
      return plage.values;
    },
    attendu: [['', '', '']],
  },
  {
    nom: 'Une formule qui citait une colonne supprimée vaut #REF!',
    source: TABLEAU,
    executer: async (context, feuille) => {
      const tableau = poser(feuille);
      feuille.getRange('H1').formulas = [['=SUM(VentesEssai[Qte])']];
      tableau.columns.getItem('Qte').delete();
      const cellule = feuille.getRange('H1').load('values');
      await context.sync();
      return cellule.values;
    },
    attendu: [['#REF!']],
  },
  {
    nom: 'Redimensionner nomme chaque colonne neuve d’un nom à elle',
    source: REDIMENSION,
    executer: async (context, feuille) => {
      const tableau = poser(feuille);
      tableau.resize('B2:F5');
      const titres = tableau.getHeaderRowRange().load('values');
      await context.sync();
      const [rangee]: unknown[][] = titres.values;
      return [rangee?.length, new Set(rangee).size];
    },
    attendu: [5, 5],
  },
  {
    nom: 'Une ligne de totaux ôtée puis remise retrouve ses totaux',
    source: TABLEAU,
    executer: formulesApres('B6:D6', (tableau) => {
      tableau.showTotals = true;
      tableau.getTotalRowRange().values = [['Total', '=SUBTOTAL(101,[Qte])', '=SUBTOTAL(109,[Prix])']];
      tableau.showTotals = false;
      tableau.showTotals = true;
    }),
    attendu: [['Total', '=SUBTOTAL(101,VentesEssai[Qte])', '=SUBTOTAL(109,VentesEssai[Prix])']],
  },
  {
    nom: 'Un tableau posé sur une plage filtrée prend la place de son filtre',
    source: TABLEAU,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      feuille.autoFilter.apply('A1:B2');
      feuille.tables.add('A1:B2', true);
      feuille.autoFilter.load('enabled');
      await context.sync();
      return feuille.autoFilter.enabled;
    },
    attendu: false,
  },
  {
    nom: 'Copier une feuille emporte ses tableaux, sous un autre nom, et ses formules les suivent',
    source: 'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/54-worksheet/worksheet-copy.yaml',
    executer: async (context, feuille) => {
      poser(feuille);
      feuille.getRange('H1').formulas = [['=SUM(VentesEssai[Qte])']];
      const copie = feuille.copy('End');
      copie.tables.load('items/name');
      copie.getRange('C3').values = [[100]];
      const [avant, apres] = [feuille.getRange('H1').load('values'), copie.getRange('H1').load('values')];
      await context.sync();
      const noms = copie.tables.items.map(({ name }) => name === 'VentesEssai');
      copie.delete();
      await context.sync();
      return [noms, avant.values, apres.values];
    },
    attendu: [[false], [[6]], [[105]]],
  },
  {
    nom: 'Des cellules d’un tableau ne se fusionnent pas',
    source: 'https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf',
    executer: formulesApres('B2', (_, feuille) => {
      feuille.getRange('B3:C3').merge();
    }),
    attendu: 'erreur InvalidOperation',
  },
];
