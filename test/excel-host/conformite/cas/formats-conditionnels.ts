import type { CasDeConformite } from '../cas';

const API = 'https://learn.microsoft.com/javascript/api/excel/excel.';
const GUIDE = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting';

/** Les formats conditionnels par l'API. */
export const CAS_FORMATS_CONDITIONNELS: readonly CasDeConformite[] = [
  {
    nom: 'Une règle neuve passe devant les autres',
    source: `${API}conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)`,
    executer: async (context, feuille) => {
      const formats = feuille.getRange('A1:A9').conditionalFormats;
      formats.add('Custom').custom.rule.formula = '=A1=1';
      formats.add('CellValue').cellValue.rule = { formula1: '=2', operator: 'EqualTo' };
      formats.load('items/type,items/priority,items/stopIfTrue');
      const nombre = formats.getCount();
      await context.sync();
      return [nombre.value, formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])];
    },
    attendu: [
      2,
      [
        ['CellValue', 0, false],
        ['Custom', 1, false],
      ],
    ],
  },
  {
    nom: 'Une priorité négative compte depuis la fin',
    source: `${API}conditionalformat#excel-excel-conditionalformat-priority-member`,
    executer: async (context, feuille) => {
      const formats = feuille.getRange('A1:A9').conditionalFormats;
      for (const nombre of [1, 2, 3]) formats.add('Custom').custom.rule.formula = `=A1=${nombre}`;
      formats.getItemAt(0).priority = -1;
      formats.load('items');
      await context.sync();
      const regles = formats.items.map((format) => format.custom.rule.load('formula'));
      await context.sync();
      return regles.map(({ formula }) => formula);
    },
    attendu: ['=A1=2', '=A1=1', '=A1=3'],
  },
  {
    nom: "L'arrêt n'a pas de sens pour une échelle de couleurs",
    source: `${API}conditionalformat#excel-excel-conditionalformat-stopiftrue-member`,
    executer: async (context, feuille) => {
      const format = feuille.getRange('A1:A9').conditionalFormats.add('ColorScale').load('stopIfTrue');
      await context.sync();
      return format.stopIfTrue;
    },
    attendu: null,
  },
  {
    nom: "Ce qui n'est pas du type de la règle est un objet nul",
    source: `${API}conditionalformat#excel-excel-conditionalformat-cellvalueornullobject-member`,
    executer: async (context, feuille) => {
      const format = feuille.getRange('A1').conditionalFormats.add('DataBar');
      const [barre, valeur] = [format.dataBarOrNullObject, format.cellValueOrNullObject];
      barre.load('showDataBarOnly');
      valeur.load('rule');
      await context.sync();
      return [barre.isNullObject, valeur.isNullObject];
    },
    attendu: [false, true],
  },
  {
    nom: 'Une règle inconnue est un objet nul par getItemOrNullObject',
    source: `${API}conditionalformatcollection#excel-excel-conditionalformatcollection-getitemornullobject-member(1)`,
    executer: async (context, feuille) => {
      const format = feuille.getRange('A1').conditionalFormats.getItemOrNullObject('inconnue').load('type');
      await context.sync();
      return format.isNullObject;
    },
    attendu: true,
  },
  {
    nom: "Une échelle de deux couleurs n'a pas de milieu",
    source: `${API}colorscaleconditionalformat#excel-excel-colorscaleconditionalformat-criteria-member`,
    executer: async (context, feuille) => {
      const { colorScale } = feuille.getRange('A1:A9').conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      };
      colorScale.load('criteria,threeColorScale');
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria];
    },
    attendu: [
      false,
      {
        minimum: { formula: null, type: 'LowestValue', color: '#0000FF' },
        maximum: { formula: null, type: 'HighestValue', color: '#FF0000' },
      },
    ],
  },
  {
    nom: "Du premier critère d'un jeu d'icônes, seule l'icône compte",
    source: `${API}iconsetconditionalformat#excel-excel-iconsetconditionalformat-criteria-member`,
    executer: async (context, feuille) => {
      const { iconSet } = feuille.getRange('A1:A9').conditionalFormats.add('IconSet');
      iconSet.style = 'ThreeTriangles';
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' },
        { type: 'Number', operator: 'GreaterThan', formula: '=1000' },
      ];
      iconSet.load('style,criteria');
      await context.sync();
      return [iconSet.style, iconSet.criteria.map(({ type, operator }) => [type, operator])];
    },
    attendu: [
      'ThreeTriangles',
      [
        ['Percent', 'GreaterThanOrEqual'],
        ['Number', 'GreaterThanOrEqual'],
        ['Number', 'GreaterThan'],
      ],
    ],
  },
  {
    nom: "Il faut autant de critères que le jeu a d'icônes",
    source: `${API}iconsetconditionalformat#excel-excel-iconsetconditionalformat-criteria-member`,
    executer: async (context, feuille) => {
      const { iconSet } = feuille.getRange('A1:A9').conditionalFormats.add('IconSet');
      iconSet.style = 'FourArrows';
      iconSet.criteria = [{} as Excel.ConditionalIconCriterion];
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Des barres neuves vont de la plus petite à la plus grande valeur, automatiquement',
    source: `${GUIDE}#data-bar`,
    executer: async (context, feuille) => {
      const { dataBar } = feuille.getRange('A1:A9').conditionalFormats.add('DataBar');
      dataBar.barDirection = 'LeftToRight';
      dataBar.positiveFormat.fillColor = 'green';
      dataBar.load('barDirection,axisFormat,lowerBoundRule,upperBoundRule,showDataBarOnly');
      dataBar.positiveFormat.load('fillColor,gradientFill,borderColor');
      await context.sync();
      return [
        dataBar.barDirection,
        dataBar.axisFormat,
        dataBar.lowerBoundRule,
        dataBar.upperBoundRule,
        dataBar.showDataBarOnly,
        dataBar.positiveFormat.toJSON(),
      ];
    },
    attendu: [
      'LeftToRight',
      'Automatic',
      { type: 'Automatic' },
      { type: 'Automatic' },
      false,
      { borderColor: '', fillColor: '#008000', gradientFill: true },
    ],
  },
  {
    nom: 'Un rang va de 1 à 1000',
    source: `${API}conditionaltopbottomrule#excel-excel-conditionaltopbottomrule-rank-member`,
    executer: async (context, feuille) => {
      feuille.getRange('A1:A9').conditionalFormats.add('TopBottom').topBottom.rule = { rank: 1001, type: 'TopItems' };
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Un préréglage, un texte et un rang se relisent',
    source: `${GUIDE}#preset-criteria`,
    executer: async (context, feuille) => {
      const formats = feuille.getRange('A1:A9').conditionalFormats;
      const { preset } = formats.add('PresetCriteria');
      preset.rule = { criterion: 'OneStdDevAboveAverage' };
      const { textComparison } = formats.add('ContainsText');
      textComparison.rule = { operator: 'BeginsWith', text: 'Retard' };
      const { topBottom } = formats.add('TopBottom');
      topBottom.rule = { rank: 10, type: 'BottomPercent' };
      for (const un of [preset, textComparison, topBottom]) un.load('rule');
      await context.sync();
      return [preset.rule, textComparison.rule, topBottom.rule];
    },
    attendu: [
      { criterion: 'OneStdDevAboveAverage' },
      { operator: 'BeginsWith', text: 'Retard' },
      { rank: 10, type: 'BottomPercent' },
    ],
  },
];
