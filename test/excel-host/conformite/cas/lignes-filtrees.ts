import type { CasDeConformite } from '../cas';

const BLOC = 'https://github.com/OfficeDev/office-js/issues/224';
const VUE = 'https://github.com/OfficeDev/office-js/issues/226';
const RECHERCHE = 'https://github.com/OfficeDev/office-js/issues/6349';

/** Six lignes dont les deuxième et troisième sont cachées par un filtre. */
function filtrer(feuille: Excel.Worksheet): void {
  feuille.getRange('A1:B6').values = [
    ['Note', 'Nom'],
    [1, 'a'],
    [20, 'b'],
    [30, 'c'],
    [4, 'd'],
    [5, 'e'],
  ];
  feuille.autoFilter.apply('A1:B6', 0, { filterOn: 'Custom', criterion1: '<10' });
}

async function colonneB(context: Excel.RequestContext, feuille: Excel.Worksheet): Promise<readonly unknown[]> {
  const plage = feuille.getRange('B2:B6').load('values');
  await context.sync();
  return plage.values.flat() as unknown[];
}

/** Ce qui arrive aux lignes qu'un filtre cache quand on écrit, et quand on cherche. */
export const CAS_LIGNES_FILTREES: readonly CasDeConformite[] = [
  {
    nom: 'Un bloc écrit sur des lignes filtrées se pose de travers',
    source: BLOC,
    executer: async (context, feuille) => {
      filtrer(feuille);
      feuille.getRange('B2:B6').values = [['v'], ['w'], ['x'], ['y'], ['z']];
      return colonneB(context, feuille);
    },
    attendu: ['v', 'b', 'c', 'v', 'v'],
  },
  {
    nom: 'Écrites une par une, les cellules d’un registre filtré sont les bonnes, même cachées',
    source: BLOC,
    executer: async (context, feuille) => {
      filtrer(feuille);
      ['v', 'w', 'x', 'y', 'z'].forEach((texte, rang) => {
        feuille.getCell(1 + rang, 1).values = [[texte]];
      });
      return colonneB(context, feuille);
    },
    attendu: ['v', 'w', 'x', 'y', 'z'],
  },
  {
    nom: 'Une fois les critères ôtés, un bloc se pose droit',
    source: BLOC,
    executer: async (context, feuille) => {
      filtrer(feuille);
      feuille.autoFilter.clearCriteria();
      feuille.getRange('B2:B6').values = [['v'], ['w'], ['x'], ['y'], ['z']];
      return colonneB(context, feuille);
    },
    attendu: ['v', 'w', 'x', 'y', 'z'],
  },
  {
    nom: 'La vue d’une plage filtrée ne rend que les lignes visibles',
    source: VUE,
    executer: async (context, feuille) => {
      filtrer(feuille);
      const vue = feuille.getRange('B2:B6').getVisibleView().load('values,rowCount');
      await context.sync();
      return [vue.rowCount, vue.values.flat() as unknown[]];
    },
    attendu: [3, ['a', 'd', 'e']],
  },
  {
    nom: 'Ce qu’un filtre cache ne se trouve pas',
    source: RECHERCHE,
    executer: async (context, feuille) => {
      filtrer(feuille);
      const cachee = feuille.getRange('B1:B6').findOrNullObject('b', { completeMatch: true });
      const visible = feuille.getRange('B1:B6').findOrNullObject('d', { completeMatch: true }).load('rowIndex');
      await context.sync();
      return [cachee.isNullObject, visible.rowIndex];
    },
    attendu: [true, 4],
  },
  {
    nom: 'Rien ne se trouve dans une ligne, une colonne ou une feuille masquée',
    source: RECHERCHE,
    executer: async (context, feuille) => {
      feuille.getRange('A1:C3').values = [
        ['clé', '', 'clé'],
        ['', '', ''],
        ['clé', '', ''],
      ];
      feuille.getRange('1:1').rowHidden = true;
      feuille.getRange('A:A').columnHidden = true;
      const ici = feuille.findAllOrNullObject('clé', {});
      feuille.getRange('A:A').columnHidden = false;
      const apres = feuille.findAllOrNullObject('clé', {}).load('address');
      const autre = context.workbook.worksheets.add();
      autre.getRange('A1').values = [['clé']];
      autre.visibility = 'Hidden';
      const ailleurs = autre.findAllOrNullObject('clé', {});
      await context.sync();
      const lu = [ici.isNullObject, apres.address.replace(/^.*!/u, ''), ailleurs.isNullObject];
      autre.delete();
      await context.sync();
      return lu;
    },
    attendu: [true, 'A3', true],
  },
];
