import type { CasDeConformite } from '../cas';

const API = 'https://learn.microsoft.com/javascript/api/excel/excel.';
const XLS = 'https://learn.microsoft.com/openspecs/office_file_formats/ms-xls/';
const AIDE = 'https://support.microsoft.com/office/';

const FORMULE_DE_SAISIE = 'https://msdn.microsoft.com/library/6d5284e4-ca3c-49cd-b113-aba3f33ea9b0';
const FORMULE_DE_SEUIL =
  'https://learn.microsoft.com/openspecs/office_file_formats/ms-xlsb/6555a162-b6d7-4f3f-a59f-ee0062d7bbbc';

const REFUSE = 'erreur InvalidArgument';

/** Pose une règle de saisie sur B2:B5. */
const saisie =
  (regle: Excel.DataValidationRule): CasDeConformite['executer'] =>
  async (context, feuille) => {
    feuille.getRange('B2:B5').dataValidation.rule = regle;
    await context.sync();
    return 'accepté';
  };
/** Pose une formule de mise en forme conditionnelle sur B2:B5 et la relit. */
const formule =
  (ecrite: string): CasDeConformite['executer'] =>
  async (context, feuille) => {
    const { rule } = feuille.getRange('B2:B5').conditionalFormats.add('Custom').custom;
    rule.formula = ecrite;
    rule.load('formula');
    await context.sync();
    return rule.formula;
  };
/** Pose une alerte ou une invite dont le message a cette longueur. */
const message =
  (propriete: 'errorAlert' | 'prompt', longueur: number): CasDeConformite['executer'] =>
  async (context, feuille) => {
    const { dataValidation } = feuille.getRange('B2');
    const commun = { message: 'x'.repeat(longueur), title: 't' };
    if (propriete === 'prompt') dataValidation.prompt = { ...commun, showPrompt: true };
    else dataValidation.errorAlert = { ...commun, showAlert: true, style: 'Stop' };
    await context.sync();
    return 'accepté';
  };

/** Ce qu'Excel refuse des règles de saisie et des formats conditionnels. */
export const CAS_REGLES_REFUSEES: readonly CasDeConformite[] = [
  {
    nom: "Le message d'une alerte a 225 signes au plus",
    source: `${XLS}b8894965-c186-4bba-8a0b-8ec2a37a1cbe`,
    executer: message('errorAlert', 226),
    attendu: REFUSE,
  },
  {
    nom: "Le message d'une invite peut en avoir 255",
    source: `${XLS}b8894965-c186-4bba-8a0b-8ec2a37a1cbe`,
    executer: message('prompt', 255),
    attendu: 'accepté',
  },
  {
    nom: 'Une liste dont la source est un nom inconnu est refusée',
    source: `${API}listdatavalidation#excel-excel-listdatavalidation-source-member`,
    executer: saisie({ list: { inCellDropDown: true, source: '=NomQuiManque' } }),
    attendu: REFUSE,
  },
  {
    nom: "Une constante matricielle n'entre pas dans une règle de saisie",
    source: FORMULE_DE_SAISIE,
    executer: saisie({ custom: { formula: '=OR(B2={1,2})' } }),
    attendu: REFUSE,
  },
  {
    nom: "Une formule de plus de 255 signes n'entre pas dans une règle de saisie",
    source: `${AIDE}apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249`,
    executer: saisie({ custom: { formula: `=B2>${'1+'.repeat(130)}1` } }),
    attendu: REFUSE,
  },
  {
    nom: "Une référence structurée n'entre pas dans un format conditionnel",
    source: FORMULE_DE_SEUIL,
    executer: async (context, feuille) => {
      feuille.getRange('D1:D2').values = [['Prix'], [3]];
      feuille.tables.add('D1:D2', true).name = 'TableauRegle';
      feuille.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=B2>SUM(TableauRegle[Prix])';
      await context.sync();
      return 'accepté';
    },
    attendu: REFUSE,
  },
  {
    nom: "Le seuil d'une échelle de couleurs ne contient pas de référence relative",
    source: FORMULE_DE_SEUIL,
    executer: async (context, feuille) => {
      const { colorScale } = feuille.getRange('B2:B5').conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'Formula', formula: '=$D$1', color: '#FFFFFF' },
        maximum: { type: 'Formula', formula: '=D2', color: '#000000' },
      };
      await context.sync();
      return 'accepté';
    },
    attendu: REFUSE,
  },
  {
    nom: "Une plage de plusieurs cellules n'est pas une borne",
    source: FORMULE_DE_SAISIE,
    executer: saisie({ wholeNumber: { formula1: '=$D$1:$D$3', operator: 'GreaterThan' } }),
    attendu: REFUSE,
  },
  {
    nom: "Sans signe égal, la formule d'un format conditionnel est une constante de texte",
    source: `${API}conditionalformatrule#excel-excel-conditionalformatrule-formula-member`,
    executer: formule('B2>5'),
    attendu: '="B2>5"',
  },
  {
    nom: "Les crochets d'un texte ne gênent pas une formule",
    source: `${API}conditionalformatrule#excel-excel-conditionalformatrule-formula-member`,
    executer: formule('=B2>INDIRECT("RC[-1]",FALSE)'),
    attendu: '=B2>INDIRECT("RC[-1]",FALSE)',
  },
  {
    nom: 'Un texte cherché de plus de 255 signes est refusé',
    source: `${API}conditionaltextcomparisonrule#excel-excel-conditionaltextcomparisonrule-text-member`,
    executer: async (context, feuille) => {
      const { textComparison } = feuille.getRange('B2').conditionalFormats.add('ContainsText');
      textComparison.rule = { operator: 'Contains', text: 'x'.repeat(256) };
      await context.sync();
      return 'accepté';
    },
    attendu: REFUSE,
  },
  {
    nom: "Les seuils d'un jeu d'icônes ne se chevauchent pas",
    source: `${API}iconsetconditionalformat#excel-excel-iconsetconditionalformat-criteria-member`,
    executer: async (context, feuille) => {
      const { iconSet } = feuille.getRange('B2:B5').conditionalFormats.add('IconSet');
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThan', formula: '60' },
        { type: 'Number', operator: 'GreaterThan', formula: '30' },
      ];
      await context.sync();
      return 'accepté';
    },
    attendu: REFUSE,
  },
  {
    nom: 'Une feuille protégée ne laisse pas changer une règle de saisie, même si ses formats peuvent changer',
    source: `${AIDE}lock-or-unlock-specific-areas-of-a-protected-worksheet-75481b72-db8a-4267-8c43-042a5f2cd93a`,
    executer: async (context, feuille) => {
      feuille.protection.protect({ allowFormatCells: true });
      feuille.getRange('B2').conditionalFormats.add('DataBar');
      await context.sync();
      feuille.getRange('B2').dataValidation.clear();
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur AccessDenied',
  },
];
