import type { CasDeConformite } from '../cas';

const TABLEAU = 'https://learn.microsoft.com/javascript/api/excel/excel.table';
const FILTRE = 'https://learn.microsoft.com/javascript/api/excel/excel.autofilter';

/** Un tableau « NotesEssai » en A1:B4 : des noms et des notes. */
function poser(feuille: Excel.Worksheet): Excel.Table {
  feuille.getRange('A1:B4').values = [
    ['Nom', 'Note'],
    ['Bob', 8],
    ['Ada', 15],
    ['Zoé', 12],
  ];
  const tableau = feuille.tables.add('A1:B4', true);
  tableau.name = 'NotesEssai';
  return tableau;
}

/** Pose le tableau, agit, et rend les valeurs de la plage donnée. */
const lireApres =
  (adresse: string, agir: (tableau: Excel.Table, feuille: Excel.Worksheet) => void): CasDeConformite['executer'] =>
  async (context, feuille) => {
    agir(poser(feuille), feuille);
    const plage = feuille.getRange(adresse).load('values');
    await context.sync();
    return plage.values;
  };

/** Pose le tableau, agit, et rend où il est (sans le nom de la feuille). */
const placeApres =
  (agir: (tableau: Excel.Table, feuille: Excel.Worksheet) => void): CasDeConformite['executer'] =>
  async (context, feuille) => {
    const tableau = poser(feuille);
    agir(tableau, feuille);
    const plage = tableau.getRange().load('address');
    await context.sync();
    return plage.address.slice(plage.address.lastIndexOf('!') + 1);
  };

const refuse = (agir: (tableau: Excel.Table, feuille: Excel.Worksheet) => void): CasDeConformite['executer'] =>
  placeApres(agir);

/** Les tableaux, leurs filtres et leurs tris. */
export const CAS_TABLEAUX: readonly CasDeConformite[] = [
  {
    nom: 'Un tableau neuf a le style moyen 2, des bandes et des boutons de filtre',
    source: TABLEAU,
    executer: async (context, feuille) => {
      const tableau = poser(feuille).load('style,showBandedRows,showBandedColumns,showFilterButton,showTotals');
      await context.sync();
      return [
        tableau.style,
        tableau.showBandedRows,
        tableau.showBandedColumns,
        tableau.showFilterButton,
        tableau.showTotals,
      ];
    },
    attendu: ['TableStyleMedium2', true, false, true, false],
  },
  {
    nom: 'Une ligne ajoutée sans rang va à la fin',
    source: TABLEAU,
    executer: lireApres('A5:B5', (tableau) => {
      tableau.rows.add(undefined, [['Eve', 20]]);
    }),
    attendu: [['Eve', 20]],
  },
  {
    nom: 'Une ligne ajoutée au rang 0 pousse les autres',
    source: TABLEAU,
    executer: lireApres('A2:B3', (tableau) => {
      tableau.rows.add(0, [['Eve', 20]]);
    }),
    attendu: [
      ['Eve', 20],
      ['Bob', 8],
    ],
  },
  {
    nom: 'Une ligne de la mauvaise largeur est refusée',
    source: TABLEAU,
    executer: refuse((tableau) => {
      tableau.rows.add(undefined, [['Eve']]);
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un tableau qui en chevauche un autre est refusé',
    source: 'https://github.com/OfficeDev/office-js/issues/1199',
    executer: refuse((_, feuille) => {
      feuille.tables.add('B4:C6', true);
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un nom de tableau qui ressemble à une cellule est refusé',
    source: TABLEAU,
    executer: refuse((tableau) => {
      tableau.name = 'AB12';
    }),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Insérer une ligne de feuille dans un tableau l’agrandit',
    source: TABLEAU,
    executer: placeApres((_, feuille) => {
      feuille.getRange('3:3').insert('Down');
    }),
    attendu: 'A1:B5',
  },
  {
    nom: 'Supprimer une colonne du tableau le rétrécit',
    source: TABLEAU,
    executer: placeApres((tableau) => {
      tableau.columns.getItem('Note').delete();
    }),
    attendu: 'A1:A4',
  },
  {
    nom: 'Une formule structurée suit le nouveau nom de sa colonne',
    source: TABLEAU,
    executer: async (context, feuille) => {
      const tableau = poser(feuille);
      const cellule = feuille.getRange('D1');
      cellule.formulas = [['=SUM(NotesEssai[Note])']];
      await context.sync();
      tableau.columns.getItem('Note').name = 'Points';
      cellule.load('formulas,values');
      await context.sync();
      return [cellule.formulas, cellule.values];
    },
    attendu: [[['=SUM(NotesEssai[Points])']], [[35]]],
  },
  {
    nom: 'Trier un tableau laisse ses titres en place',
    source: TABLEAU,
    executer: lireApres('A1:B4', (tableau) => {
      tableau.sort.apply([{ key: 1, ascending: false }]);
    }),
    attendu: [
      ['Nom', 'Note'],
      ['Ada', 15],
      ['Zoé', 12],
      ['Bob', 8],
    ],
  },
  {
    nom: 'Un filtre de colonne cache vraiment les lignes',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.filter',
    executer: async (context, feuille) => {
      const tableau = poser(feuille);
      tableau.columns.getItem('Note').filter.applyCustomFilter('>10');
      const vue = tableau.getDataBodyRange().getVisibleView().load('values');
      const cachee = feuille.getRange('A2').load('rowHidden');
      await context.sync();
      return [vue.values, cachee.rowHidden];
    },
    attendu: [
      [
        ['Ada', 15],
        ['Zoé', 12],
      ],
      true,
    ],
  },
  {
    nom: 'Le filtre de la feuille dit sa plage et ce qu’il filtre, puis plus rien une fois retiré',
    source: FILTRE,
    executer: async (context, feuille) => {
      feuille.getRange('A1:A3').values = [['Note'], [8], [15]];
      feuille.autoFilter.apply('A1:A3', 0, { filterOn: 'Custom', criterion1: '>10' });
      const filtre = feuille.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const pose = [filtre.enabled, filtre.isDataFiltered];
      filtre.remove();
      filtre.load('enabled');
      const plage = filtre.getRangeOrNullObject();
      const ligne = feuille.getRange('A2').load('rowHidden');
      await context.sync();
      return [...pose, filtre.enabled, plage.isNullObject, ligne.rowHidden];
    },
    attendu: [true, true, false, true, false],
  },
];
