import type { CasDeConformite } from '../cas';

const API = 'https://learn.microsoft.com/javascript/api/excel/excel.datavalidation';
const GUIDE = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation';
const ISSUE = 'https://github.com/OfficeDev/office-js/issues';

/** Pose une règle sur B2:B5 et rend ce que la plage en dit. */
const poser =
  (regle: (feuille: Excel.Worksheet) => Excel.DataValidationRule): CasDeConformite['executer'] =>
  async (context, feuille) => {
    const { dataValidation } = feuille.getRange('B2:B5');
    dataValidation.rule = regle(feuille);
    dataValidation.load('type,rule,ignoreBlanks');
    await context.sync();
    return [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks];
  };

/** La validation des données par l'API. */
export const CAS_VALIDATIONS: readonly CasDeConformite[] = [
  {
    nom: 'Une plage sans règle est du type None, et permet les vides',
    source: `${API}#excel-excel-datavalidation-type-member`,
    executer: async (context, feuille) => {
      const { dataValidation } = feuille.getRange('A1:A3').load('dataValidation/type,dataValidation/ignoreBlanks');
      await context.sync();
      return [dataValidation.type, dataValidation.ignoreBlanks];
    },
    attendu: ['None', true],
  },
  {
    nom: 'Une borne écrite en nombre se relit en formule',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation#excel-excel-basicdatavalidation-formula1-member',
    executer: poser(() => ({ wholeNumber: { formula1: 10, operator: 'GreaterThan' } })),
    attendu: ['WholeNumber', { wholeNumber: { formula1: '=10', operator: 'GreaterThan' } }, true],
  },
  {
    nom: 'Une règle entre deux bornes les garde toutes les deux',
    source: `${API}#excel-excel-datavalidation-rule-member`,
    executer: poser(() => ({ decimal: { formula1: '=A1', formula2: 9.5, operator: 'Between' } })),
    attendu: ['Decimal', { decimal: { formula1: '=A1', formula2: '=9.5', operator: 'Between' } }, true],
  },
  {
    nom: 'Une liste écrite se relit telle quelle',
    source: `${ISSUE}/2128`,
    executer: poser(() => ({ list: { inCellDropDown: true, source: 'oui,non,peut-être' } })),
    attendu: ['List', { list: { inCellDropDown: true, source: 'oui,non,peut-être' } }, true],
  },
  {
    nom: "La source d'une liste peut être une plage",
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation#excel-excel-listdatavalidation-source-member',
    executer: poser((feuille) => ({ list: { inCellDropDown: true, source: feuille.getRange('D1:D3') } })),
    attendu: ['List', { list: { inCellDropDown: true, source: '=$D$1:$D$3' } }, true],
  },
  {
    nom: 'Une liste écrite de plus de 255 signes est refusée',
    source: `${GUIDE}#list-validation-rule-type`,
    executer: poser(() => ({ list: { inCellDropDown: true, source: 'x'.repeat(256) } })),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Une date se donne en texte ISO 8601',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation#excel-excel-datetimedatavalidation-formula1-member',
    executer: poser(() => ({ date: { formula1: '2026-03-14', operator: 'GreaterThanOrEqualTo' } })),
    attendu: ['Date', { date: { formula1: '=46095', operator: 'GreaterThanOrEqualTo' } }, true],
  },
  {
    nom: 'Une règle personnalisée est une formule',
    source: `${GUIDE}#custom-validation-rule-type`,
    executer: poser(() => ({ custom: { formula: '=COUNTIF($B$2:$B$5,B2)=1' } })),
    attendu: ['Custom', { custom: { formula: '=COUNTIF($B$2:$B$5,B2)=1' } }, true],
  },
  {
    nom: 'Deux types à la fois sont refusés',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule',
    executer: poser(() => ({
      wholeNumber: { formula1: 1, operator: 'EqualTo' },
      custom: { formula: '=TRUE' },
    })),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Il faut deux bornes pour un intervalle',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation#excel-excel-basicdatavalidation-formula2-member',
    executer: poser(() => ({ wholeNumber: { formula1: 1, operator: 'Between' } })),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Une plage dont une partie seulement a une règle est MixedCriteria',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype',
    executer: async (context, feuille) => {
      feuille.getRange('A1:A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      const { dataValidation } = feuille.getRange('A1:A4').load('dataValidation/type');
      await context.sync();
      return dataValidation.type;
    },
    attendu: 'MixedCriteria',
  },
  {
    nom: 'Une plage qui porte deux règles différentes est Inconsistent',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype',
    executer: async (context, feuille) => {
      feuille.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      feuille.getRange('A2').dataValidation.rule = { wholeNumber: { formula1: 2, operator: 'GreaterThan' } };
      const { dataValidation } = feuille.getRange('A1:A2').load('dataValidation/type');
      await context.sync();
      return dataValidation.type;
    },
    attendu: 'Inconsistent',
  },
  {
    nom: "Poser une règle par-dessus une invite posée par endroits est refusé : il faut d'abord clear()",
    source: `${ISSUE}/2594`,
    executer: async (context, feuille) => {
      feuille.getRange('B5:B10').dataValidation.prompt = { showPrompt: true, title: 'Une', message: 'Une' };
      feuille.getRange('B1:B10').dataValidation.prompt = { showPrompt: true, title: 'Autre', message: 'Autre' };
      feuille.getRange('B5').dataValidation.prompt = { showPrompt: true, title: 'Seule', message: 'Seule' };
      feuille.getRange('B1:B10').dataValidation.rule = { list: { inCellDropDown: true, source: 'Un,Deux' } };
      await context.sync();
      return 'posée';
    },
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Alerte et invite se relisent, et survivent à un changement de règle',
    source: `${GUIDE}#create-validation-error-alerts`,
    executer: async (context, feuille) => {
      const { dataValidation } = feuille.getRange('C1:C3');
      dataValidation.clear();
      dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
      dataValidation.errorAlert = { message: 'Trop long', showAlert: true, style: 'Warning', title: 'Attention' };
      dataValidation.prompt = { message: 'Court', showPrompt: true, title: 'Texte' };
      dataValidation.rule = { textLength: { formula1: 6, operator: 'LessThan' } };
      dataValidation.load('errorAlert,prompt,type');
      await context.sync();
      return [dataValidation.type, dataValidation.errorAlert, dataValidation.prompt];
    },
    attendu: [
      'TextLength',
      { message: 'Trop long', showAlert: true, style: 'Warning', title: 'Attention' },
      { message: 'Court', showPrompt: true, title: 'Texte' },
    ],
  },
  {
    nom: 'Le code écrit ce que la règle ne permet pas, et valid le dit',
    source: `${API}#excel-excel-datavalidation-valid-member`,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('A1:A3');
      plage.dataValidation.rule = { wholeNumber: { formula1: 10, operator: 'LessThan' } };
      plage.values = [[5], [15], [7]];
      const bonne = feuille.getRange('A1').load('values,dataValidation/valid');
      const mauvaise = feuille.getRange('A2').load('values,dataValidation/valid');
      plage.load('dataValidation/valid');
      await context.sync();
      return [mauvaise.values, bonne.dataValidation.valid, mauvaise.dataValidation.valid, plage.dataValidation.valid];
    },
    attendu: [[[15]], true, false, null],
  },
  {
    nom: "La formule d'une règle est relative au coin haut gauche de la plage",
    source: `${GUIDE}#custom-validation-rule-type`,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B2').values = [
        [1, 1],
        [2, 1],
      ];
      feuille.getRange('B1:B2').dataValidation.rule = { custom: { formula: '=B1=A1' } };
      const haut = feuille.getRange('B1').load('dataValidation/valid');
      const bas = feuille.getRange('B2').load('dataValidation/valid');
      await context.sync();
      return [haut.dataValidation.valid, bas.dataValidation.valid];
    },
    attendu: [true, false],
  },
  {
    nom: 'Effacer la règle du haut ne change pas celle du bas',
    source: `${API}#excel-excel-datavalidation-clear-member(1)`,
    executer: async (context, feuille) => {
      feuille.getRange('B1:B4').dataValidation.rule = { custom: { formula: '=A1>0' } };
      feuille.getRange('B1:B2').dataValidation.clear();
      const { dataValidation } = feuille.getRange('B3:B4').load('dataValidation/rule');
      await context.sync();
      return dataValidation.rule;
    },
    attendu: { custom: { formula: '=A3>0' } },
  },
];
