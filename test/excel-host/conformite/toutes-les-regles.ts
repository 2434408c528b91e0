/** Pose sur une feuille un format conditionnel et une règle de saisie de chaque type, une colonne par type. */
export function poserToutesLesRegles(feuille: Excel.Worksheet): void {
  feuille.getRange('A1:H10').values = Array.from({ length: 10 }, (_, rang) => [
    rang + 1,
    rang + 1,
    rang - 4,
    rang + 1,
    `Ligne ${rang + 1}`,
    rang + 1,
    rang % 3,
    46340 + rang,
  ]);
  poserFormats(feuille);
  poserValidations(feuille);
}

function poserFormats(feuille: Excel.Worksheet): void {
  const ajouter = (adresse: string, type: `${Excel.ConditionalFormatType}`): Excel.ConditionalFormat =>
    feuille.getRange(adresse).conditionalFormats.add(type);
  const { custom } = ajouter('A1:A10', 'Custom');
  custom.rule.formula = '=A1>=5';
  custom.format.fill.color = '#FFE9E9';
  custom.format.font.bold = true;
  custom.format.font.underline = 'Double';
  custom.format.borders.bottom.style = 'Dash';
  custom.format.numberFormat = '0.00';

  ajouter('B1:B10', 'ColorScale').colorScale.criteria = {
    minimum: { type: 'LowestValue', color: '#FF0000' },
    midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
    maximum: { type: 'HighestValue', color: '#00FF00' },
  };

  const { dataBar } = ajouter('C1:C10', 'DataBar');
  dataBar.positiveFormat.fillColor = '#5B9BD5';
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.borderColor = '#1F4E79';
  dataBar.negativeFormat.fillColor = '#C00000';
  dataBar.negativeFormat.borderColor = '#800000';
  dataBar.upperBoundRule = { type: 'Number', formula: '8' };
  dataBar.showDataBarOnly = true;

  const { iconSet } = ajouter('D1:D10', 'IconSet');
  iconSet.style = 'FiveArrows';
  iconSet.reverseIconOrder = true;
  const triangles = ajouter('F1:F10', 'IconSet').iconSet;
  triangles.style = 'ThreeTriangles';
  triangles.criteria = [
    {} as Excel.ConditionalIconCriterion,
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '4' },
    {
      type: 'Percentile',
      operator: 'GreaterThan',
      formula: '80',
      customIcon: { set: 'FiveBoxes', index: 4 },
    },
  ];

  const texte = ajouter('E1:E10', 'ContainsText').textComparison;
  texte.rule = { operator: 'BeginsWith', text: 'Ligne 1' };
  texte.format.font.color = '#0000FF';
  const valeur = ajouter('G1:G10', 'CellValue');
  valeur.cellValue.rule = { formula1: '=1', formula2: '=2', operator: 'Between' };
  valeur.cellValue.format.fill.color = '#C6EFCE';
  valeur.stopIfTrue = true;
  const rang = ajouter('A1:A10', 'TopBottom').topBottom;
  rang.rule = { rank: 20, type: 'BottomPercent' };
  rang.format.font.italic = true;
  for (const criterion of ['DuplicateValues', 'AboveAverage', 'TwoStdDevBelowAverage'] as const) {
    const { preset } = ajouter('G1:G10', 'PresetCriteria');
    preset.rule = { criterion };
    preset.format.font.strikethrough = true;
  }
  for (const criterion of ['Today', 'LastWeek', 'NextMonth', 'Blanks', 'Errors'] as const) {
    const { preset } = ajouter('H1:H10', 'PresetCriteria');
    preset.rule = { criterion };
    preset.format.fill.color = '#FFEB9C';
  }
}

function poserValidations(feuille: Excel.Worksheet): void {
  const regles: Excel.DataValidationRule[] = [
    { wholeNumber: { formula1: 1, formula2: '=A10', operator: 'Between' } },
    { decimal: { formula1: 0.5, operator: 'GreaterThan' } },
    { textLength: { formula1: 20, operator: 'LessThanOrEqualTo' } },
    { list: { inCellDropDown: true, source: 'Ouverte,Close,« Élie »' } },
    { list: { inCellDropDown: false, source: feuille.getRange('E1:E10') } },
    { date: { formula1: '2026-01-01', formula2: '2026-12-31', operator: 'Between' } },
    { time: { formula1: '08:30', operator: 'GreaterThanOrEqualTo' } },
    { custom: { formula: '=COUNTIF($R$1:$R$10,R1)=1' } },
  ];
  for (const [rang, regle] of regles.entries()) {
    const { dataValidation } = feuille.getRangeByIndexes(0, 10 + rang, 10, 1);
    dataValidation.rule = regle;
    dataValidation.ignoreBlanks = rang % 2 === 0;
    dataValidation.errorAlert = {
      showAlert: true,
      style: (['Stop', 'Warning', 'Information'] as const)[rang % 3] ?? 'Stop',
      title: `Titre ${rang}`,
      message: "Ce n'est pas permis.",
    };
    dataValidation.prompt = { showPrompt: true, title: 'Aide', message: `Colonne ${rang}` };
  }
}
