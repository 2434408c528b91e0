import type { Range } from '../../objets/Range';
import type { Worksheet } from '../../objets/Worksheet';
import { regler } from './regler';

const LIGNES = 10;
const TITRES = ['Formule', 'Nuances', 'Barres', 'Icônes', 'Contient', 'Les 3 plus grands', 'Échéance'];

const VALIDATIONS: readonly (readonly [titre: string, regle: unknown, message: string])[] = [
  ['Liste', { list: { inCellDropDown: true, source: 'Ouverte,En cours,Close' } }, 'Choisissez un état dans la liste.'],
  [
    'Entier de 1 à 10',
    { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
    'Un nombre entier de 1 à 10.',
  ],
  ['Décimal positif', { decimal: { formula1: 0, operator: 'GreaterThan' } }, 'Un nombre plus grand que 0.'],
  [
    'Date de 2026',
    { date: { formula1: '2026-01-01', formula2: '2026-12-31', operator: 'Between' } },
    'Une date de 2026.',
  ],
  ['20 caractères', { textLength: { formula1: 20, operator: 'LessThanOrEqualTo' } }, '20 caractères au plus.'],
  ['Sans doublon', { custom: { formula: '=COUNTIF($N$4:$N$13,N4)=1' } }, 'Cette valeur est déjà dans la colonne.'],
];
const ALERTES = ['Stop', 'Warning', 'Information'];

/** Mises en forme conditionnelles et règles de saisie de chaque sorte. */
export function remplirRegles(feuille: Worksheet): void {
  regler(feuille.getRange('A1'), { values: [['Mises en forme conditionnelles']] });
  regler(feuille.getRange('I1'), { values: [['Règles de saisie : essayez de taper, puis de coller']] });
  regler(feuille.getRange('A3:G3'), { values: [TITRES] });
  regler(feuille.getRange('I3:N3'), { values: [VALIDATIONS.map(([titre]) => titre)] });
  const jour = (rang: number): number => 46_340 + 2 * rang;
  regler(feuille.getRange('A4:G13'), {
    values: Array.from({ length: LIGNES }, (_, rang) => [
      rang + 1,
      (rang * 37) % 100,
      ((rang * 53) % 90) - 30,
      (rang * 29) % 100,
      ['Urgent', 'À suivre', 'Classé'][rang % 3],
      (rang * 61) % 100,
      jour(rang),
    ]),
  });
  regler(feuille.getRange('G4:G13'), { numberFormat: Array.from({ length: LIGNES }, () => ['dd/mm/yyyy']) });
  poserFormats((adresse) => feuille.getRange(adresse));
  VALIDATIONS.forEach(([, rule, message], rang) => {
    const { dataValidation } = feuille.getRangeByIndexes(3, 8 + rang, LIGNES, 1);
    regler(dataValidation, {
      rule,
      prompt: { showPrompt: true, title: 'À saisir', message },
      errorAlert: { showAlert: true, style: ALERTES[rang % ALERTES.length], title: 'Saisie refusée', message },
    });
  });
  for (const adresse of ['A1', 'I1', 'A3:G3', 'I3:N3']) regler(feuille.getRange(adresse).format.font, { bold: true });
  for (const adresse of ['A3:G3', 'I3:N3']) regler(feuille.getRange(adresse).format.fill, { color: '#E3EFE9' });
  regler(feuille.getRange('A:G').format, { columnWidth: 78 });
  regler(feuille.getRange('I:N').format, { columnWidth: 92 });
}

function poserFormats(plage: (adresse: string) => Range): void {
  const { custom } = plage('A4:A13').conditionalFormats.add('Custom');
  regler(custom.rule, { formula: '=MOD(A4,2)=0' });
  regler(custom.format.fill, { color: '#DCE6F1' });
  regler(plage('B4:B13').conditionalFormats.add('ColorScale').colorScale, {
    criteria: {
      minimum: { type: 'LowestValue', color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'HighestValue', color: '#63BE7B' },
    },
  });
  plage('C4:C13').conditionalFormats.add('DataBar');
  regler(plage('D4:D13').conditionalFormats.add('IconSet').iconSet, { style: 'ThreeTrafficLights1' });
  const contient = plage('E4:E13').conditionalFormats.add('ContainsText').textComparison;
  regler(contient, { rule: { operator: 'Contains', text: 'Urgent' } });
  regler(contient.format.font, { color: '#C00000', bold: true });
  const premiers = plage('F4:F13').conditionalFormats.add('TopBottom').topBottom;
  regler(premiers, { rule: { rank: 3, type: 'TopItems' } });
  regler(premiers.format.fill, { color: '#FFE699' });
  const passee = plage('G4:G13').conditionalFormats.add('Custom').custom;
  regler(passee.rule, { formula: '=G4<TODAY()' });
  regler(passee.format.font, { color: '#C00000' });
}
