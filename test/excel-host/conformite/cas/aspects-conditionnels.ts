import type { CasDeConformite } from '../cas';

const API = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** L'aspect, la formule et la place d'un format conditionnel, et les cellules que la validation ne permet pas. */
export const CAS_ASPECTS_CONDITIONNELS: readonly CasDeConformite[] = [
  {
    nom: "L'aspect d'une règle se règle et s'efface",
    source: `${API}conditionalrangeformat`,
    executer: async (context, feuille) => {
      const { format } = feuille.getRange('A1:A9').conditionalFormats.add('Custom').custom;
      format.font.bold = true;
      format.font.underline = 'Double';
      format.font.color = '#ff0000';
      format.fill.color = 'yellow';
      format.numberFormat = '0.00';
      format.borders.getItem('EdgeBottom').style = 'Dash';
      format.borders.top.color = '#00FF00';
      format.font.load('bold,underline,color');
      format.fill.load('color');
      format.borders.load('items/sideIndex,items/style,items/color,count');
      await context.sync();
      const avant = [
        format.font.toJSON(),
        format.fill.color,
        format.borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]),
      ];
      format.fill.clear();
      format.fill.load('color');
      await context.sync();
      return [...avant, format.fill.color];
    },
    attendu: [
      { bold: true, color: '#FF0000', underline: 'Double' },
      '#FFFF00',
      [
        ['EdgeTop', 'Continuous', '#00FF00'],
        ['EdgeBottom', 'Dash', '#000000'],
        ['EdgeLeft', 'None', ''],
        ['EdgeRight', 'None', ''],
      ],
      '',
    ],
  },
  {
    nom: 'La formule se dit aussi en notation R1C1, vue du coin haut gauche',
    source: `${API}conditionalformatrule#excel-excel-conditionalformatrule-formular1c1-member`,
    executer: async (context, feuille) => {
      const { rule } = feuille.getRange('B2:C9').conditionalFormats.add('Custom').custom;
      rule.formulaR1C1 = '=RC[-1]>R1C1';
      rule.load('formula,formulaR1C1');
      await context.sync();
      return [rule.formula, rule.formulaR1C1];
    },
    attendu: ['=A2>$A$1', '=RC[-1]>R1C1'],
  },
  {
    nom: "Effacer les formats du haut d'une plage laisse ceux du bas viser les mêmes cellules",
    source: `${API}conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)`,
    executer: async (context, feuille) => {
      feuille.getRange('B1:B9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>0';
      feuille.getRange('B1:B3').conditionalFormats.clearAll();
      const format = feuille.getRange('B4:B9').conditionalFormats.getItemAt(0);
      const regle = format.custom.rule.load('formula');
      const plage = format.getRange().load('rowIndex,rowCount');
      await context.sync();
      return [regle.formula, plage.rowIndex, plage.rowCount];
    },
    attendu: ['=$A4>0', 3, 6],
  },
  {
    nom: 'Un format conditionnel dit ses plages, et refuse getRange quand il en a plusieurs',
    source: `${API}conditionalformat#excel-excel-conditionalformat-getranges-member(1)`,
    executer: async (context, feuille) => {
      feuille.getRange('A1:A9').conditionalFormats.add('ColorScale');
      feuille.getRange('A4:A5').conditionalFormats.clearAll();
      const format = feuille.getRange('A1').conditionalFormats.getItemAt(0);
      const plages = format.getRanges().load('areaCount,cellCount');
      const seule = format.getRangeOrNullObject().load('address');
      await context.sync();
      return [plages.areaCount, plages.cellCount, seule.isNullObject];
    },
    attendu: [2, 7, true],
  },
  {
    nom: 'Les cellules que la règle ne permet pas forment un ensemble de plages',
    source: `${API}datavalidation#excel-excel-datavalidation-getinvalidcells-member(1)`,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('A1:A5');
      plage.dataValidation.rule = { wholeNumber: { formula1: 10, operator: 'LessThan' } };
      plage.values = [[1], [20], [30], [4], [50]];
      const invalides = plage.dataValidation.getInvalidCells().load('areaCount,cellCount');
      await context.sync();
      return [invalides.areaCount, invalides.cellCount];
    },
    attendu: [2, 3],
  },
  {
    nom: 'Quand tout est permis, les cellules non permises sont un objet nul, et une erreur sans OrNullObject',
    source: `${API}datavalidation#excel-excel-datavalidation-getinvalidcellsornullobject-member(1)`,
    executer: async (context, feuille) => {
      const { dataValidation } = feuille.getRange('A1:A5');
      const invalides = dataValidation.getInvalidCellsOrNullObject().load('areaCount');
      await context.sync();
      if (!invalides.isNullObject) return 'des cellules';
      dataValidation.getInvalidCells().load('areaCount');
      await context.sync();
      return 'trouvées';
    },
    attendu: 'erreur ItemNotFound',
  },
  {
    nom: 'Copier une plage copie ses formats conditionnels et sa validation, formules glissées',
    source: `${API}range#excel-excel-range-copyfrom-member(1)`,
    executer: async (context, feuille) => {
      const source = feuille.getRange('A1:A2');
      source.conditionalFormats.add('Custom').custom.rule.formula = '=A1>$A$1';
      source.dataValidation.rule = { custom: { formula: '=A1<>""' } };
      feuille.getRange('C3:C4').copyFrom('A1:A2');
      const format = feuille.getRange('C3:C4').conditionalFormats.getItemAt(0);
      const regle = format.custom.rule.load('formula');
      const cible = feuille.getRange('C3:C4').load('dataValidation/rule');
      const origine = source.conditionalFormats.getCount();
      await context.sync();
      return [regle.formula, cible.dataValidation.rule, origine.value];
    },
    attendu: ['=C3>$A$1', { custom: { formula: '=C3<>""' } }, 1],
  },
  {
    nom: 'Un collage écrit ce que la validation ne permet pas',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation',
    executer: async (context, feuille) => {
      feuille.getRange('A1').values = [[99]];
      const cible = feuille.getRange('B1');
      cible.dataValidation.rule = { wholeNumber: { formula1: 10, operator: 'LessThan' } };
      cible.copyFrom('A1', 'Values');
      cible.load('values,dataValidation/valid');
      await context.sync();
      return [cible.values, cible.dataValidation.valid];
    },
    attendu: [[[99]], false],
  },
  {
    nom: "Insérer une ligne au-dessus déplace la règle de saisie et ce qu'elle vise",
    source: `${API}range#excel-excel-range-insert-member(1)`,
    executer: async (context, feuille) => {
      feuille.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=A2>0' } };
      feuille.getRange('B2:B3').conditionalFormats.add('ContainsText').textComparison.rule = {
        operator: 'Contains',
        text: 'x',
      };
      feuille.getRange('1:1').insert('Down');
      const plage = feuille.getRange('B3:B4').load('dataValidation/rule');
      const format = feuille.getRange('B3').conditionalFormats.getItemAt(0).getRange().load('rowIndex,rowCount');
      await context.sync();
      return [plage.dataValidation.rule, format.rowIndex, format.rowCount];
    },
    attendu: [{ custom: { formula: '=A3>0' } }, 2, 2],
  },
];
