import type { CasDeConformite } from '../cas';

const NUL =
  'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties';
const SANS_BORNES = 'https://github.com/OfficeDev/office-js-docs-pr/issues/5400';
const PROPRIETES =
  'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/cell-properties.yaml';
const ANTECEDENTS = 'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/precedents.yaml';
const PLAGE = 'https://learn.microsoft.com/javascript/api/excel/excel.range';

/** L'adresse sans le nom de la feuille. */
const nue = (adresse: string): string => adresse.slice(adresse.lastIndexOf('!') + 1);

/** Formats diffusés, propriétés de cellules, vues, antécédents, objets nuls. */
export const CAS_CELLULES: readonly CasDeConformite[] = [
  {
    nom: 'Supprimer une feuille qui n’existe pas, par son objet nul, ne fait rien',
    source: 'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/style.yaml',
    executer: async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Feuille absente').delete();
      await context.sync();
      return 'rien';
    },
    attendu: 'rien',
  },
  {
    nom: 'Les membres d’un objet nul sont nuls',
    source: NUL,
    executer: async (context) => {
      const plage = context.workbook.worksheets.getItemOrNullObject('Feuille absente').getRange('A1').load('address');
      await context.sync();
      return plage.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'Un code de format illisible est refusé',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member',
    executer: async (context, feuille) => {
      feuille.getRange('A1').numberFormat = [['[zz']];
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un format seul dans sa matrice vaut pour toute la plage, même sans bornes',
    source: SANS_BORNES,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B2').numberFormat = [['0.00']];
      feuille.getRange('D:D').numberFormat = [['@']];
      const [bornee, sansBornes] = [feuille.getRange('B2'), feuille.getRange('D500')];
      bornee.load('numberFormat');
      sansBornes.load('numberFormat');
      await context.sync();
      return [bornee.numberFormat, sansBornes.numberFormat];
    },
    attendu: [[['0.00']], [['@']]],
  },
  {
    nom: 'Des valeurs ne s’écrivent pas dans une plage sans bornes',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
    executer: async (context, feuille) => {
      feuille.getRange('A:B').values = [['Échéance']];
      await context.sync();
      return 'écrit';
    },
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un nom de couleur de HTML vaut sa couleur',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.rangefont#excel-excel-rangefont-color-member',
    executer: async (context, feuille) => {
      const police = feuille.getRange('A1').format.font;
      police.color = 'DarkMagenta';
      police.load('color');
      await context.sync();
      return police.color;
    },
    attendu: '#8B008B',
  },
  {
    nom: 'Les propriétés de cellule posent bordures et motifs',
    source: PROPRIETES,
    executer: async (context, feuille) => {
      feuille
        .getRange('A1:B1')
        .setCellProperties([
          [{ format: { borders: { bottom: { style: 'Continuous' } } } }, { format: { fill: { pattern: 'Gray25' } } }],
        ]);
      const bord = feuille.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      const fond = feuille.getRange('B1').format.fill.load('pattern');
      await context.sync();
      return [bord.style, fond.pattern];
    },
    attendu: ['Continuous', 'Gray25'],
  },
  {
    nom: 'Indice et exposant s’excluent',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.rangefont#excel-excel-rangefont-superscript-member',
    executer: async (context, feuille) => {
      const police = feuille.getRange('A1').format.font;
      police.subscript = true;
      police.superscript = true;
      police.load('subscript,superscript');
      await context.sync();
      return [police.subscript, police.superscript];
    },
    attendu: [false, true],
  },
  {
    nom: 'La partie utilisée d’une plage vide est une erreur, celle d’une feuille vide est A1',
    source: `${PLAGE}#excel-excel-range-getusedrange-member(1)`,
    executer: async (context, feuille) => {
      const utilisee = feuille.getUsedRange().load('address');
      await context.sync();
      if (nue(utilisee.address) !== 'A1') return utilisee.address;
      feuille.getRange('D4:E5').getUsedRange().load('address');
      await context.sync();
      return 'trouvée';
    },
    attendu: 'erreur ItemNotFound',
  },
  {
    nom: 'Une vue se lit et s’écrit en style L1C1, lignes visibles seulement',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.rangeview#excel-excel-rangeview-formulasr1c1-member',
    executer: async (context, feuille) => {
      feuille.getRange('A1:A3').values = [[1], [2], [3]];
      feuille.getRange('2:2').rowHidden = true;
      const vue = feuille.getRange('B1:B3').getVisibleView();
      vue.formulasR1C1 = [['=RC[-1]*2'], ['=RC[-1]*3']];
      const plage = feuille.getRange('B1:B3').load('formulas');
      await context.sync();
      return plage.formulas;
    },
    attendu: [['=A1*2'], [''], ['=A3*3']],
  },
  {
    nom: 'Les antécédents directs d’une formule sont les cellules qu’elle nomme, tous ses antécédents vont plus loin',
    source: ANTECEDENTS,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B1').values = [[1, 2]];
      feuille.getRange('C1').formulas = [['=A1*B1']];
      feuille.getRange('D1').formulas = [['=C1+1']];
      const directs = feuille.getRange('D1').getDirectPrecedents();
      const tous = feuille.getRange('D1').getPrecedents();
      const dependants = feuille.getRange('A1').getDirectDependents();
      for (const un of [directs, tous, dependants]) un.load('addresses');
      await context.sync();
      return [directs, tous, dependants].map(({ addresses }) => addresses.map(nue));
    },
    attendu: [['C1'], ['A1:C1'], ['C1']],
  },
  {
    nom: 'Une cellule sans antécédent le dit par une erreur',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-precedents-dependents',
    executer: async (context, feuille) => {
      feuille.getRange('A1').getDirectPrecedents().load('addresses');
      await context.sync();
      return 'trouvé';
    },
    attendu: 'erreur ItemNotFound',
  },
  {
    nom: 'Un + en tête fait une formule qui le garde',
    source: 'https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173',
    executer: async (context, feuille) => {
      const cellule = feuille.getRange('A1');
      cellule.values = [['+2*3']];
      cellule.load('formulas,values');
      await context.sync();
      return [cellule.formulas, cellule.values];
    },
    attendu: [[['=+2*3']], [[6]]],
  },
  ...['TRUE', 'R1C1', '_xlnm.Print_Area', 'deux mots', '1er'].map((nom) => ({
    nom: `« ${nom} » n’est pas un nom permis`,
    source: 'https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1',
    executer: async (context: Excel.RequestContext, feuille: Excel.Worksheet) => {
      context.workbook.names.add(nom, feuille.getRange('A1'));
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur InvalidArgument',
  })),
  {
    nom: 'Recopier un jour de la semaine continue la semaine, dans la casse du modèle',
    source: `${PLAGE}#excel-excel-range-autofill-member(1)`,
    executer: async (context, feuille) => {
      feuille.getRange('A1').values = [['Lundi']];
      feuille.getRange('A1').autoFill('A1:A3', 'FillDefault');
      const plage = feuille.getRange('A1:A3').load('values');
      await context.sync();
      return plage.values;
    },
    attendu: [['Lundi'], ['Mardi'], ['Mercredi']],
  },
  {
    nom: 'Un style livré donne son aspect, efface l’ancien, et se relit sous son nom',
    source: 'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/style.yaml',
    executer: async (context, feuille) => {
      const cellule = feuille.getRange('A1');
      cellule.format.font.italic = true;
      cellule.style = 'Good';
      cellule.load('style');
      cellule.format.fill.load('color');
      cellule.format.font.load('color,italic');
      await context.sync();
      return [cellule.style, cellule.format.fill.color, cellule.format.font.color, cellule.format.font.italic];
    },
    attendu: ['Good', '#C6EFCE', '#006100', false],
  },
];
