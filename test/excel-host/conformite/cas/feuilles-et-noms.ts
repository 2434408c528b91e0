import type { CasDeConformite } from '../cas';

const FEUILLE = 'https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-name-member';
const NUL =
  'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties';

const renommer =
  (nom: string): CasDeConformite['executer'] =>
  async (context, feuille) => {
    feuille.name = nom;
    await context.sync();
    // Renommée, la feuille ne serait plus retrouvée par qui doit la retirer.
    feuille.delete();
    await context.sync();
    return 'accepté';
  };

/** Les noms d'onglets, les objets nuls, et ce qui reste d'un lot qui échoue. */
export const CAS_FEUILLES: readonly CasDeConformite[] = [
  { nom: 'Un nom de 31 signes est accepté', source: FEUILLE, executer: renommer('a'.repeat(31)), attendu: 'accepté' },
  {
    nom: 'Un nom de 32 signes est refusé',
    source: FEUILLE,
    executer: renommer('a'.repeat(32)),
    attendu: 'erreur InvalidArgument',
  },
  ...[':', '\\', '/', '?', '*', '[', ']'].map((signe) => ({
    nom: `Un nom qui contient ${signe} est refusé`,
    source: FEUILLE,
    executer: renommer(`a${signe}b`),
    attendu: 'erreur InvalidArgument',
  })),
  {
    nom: 'Un nom qui commence par une apostrophe est refusé',
    source: FEUILLE,
    executer: renommer("'a"),
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: "Une feuille qui n'existe pas est un objet nul par getItemOrNullObject",
    source: NUL,
    executer: async (context) => {
      const absente = context.workbook.worksheets.getItemOrNullObject("Feuille qui n'existe pas").load('name');
      await context.sync();
      return absente.isNullObject;
    },
    attendu: true,
  },
  {
    nom: "Une feuille qui n'existe pas est une erreur par getItem",
    source: NUL,
    executer: async (context) => {
      context.workbook.worksheets.getItem("Feuille qui n'existe pas").load('name');
      await context.sync();
      return 'trouvée';
    },
    attendu: 'erreur ItemNotFound',
  },
  {
    nom: "Les actions d'un lot qui précèdent celle qui échoue restent faites",
    source: 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling',
    executer: async (context, feuille) => {
      feuille.getRange('A1').values = [['fait']];
      context.workbook.worksheets.getItem("Feuille qui n'existe pas").delete();
      await context.sync().catch(() => undefined);
      const lue = feuille.getRange('A1').load('values');
      await context.sync();
      return lue.values;
    },
    attendu: [['fait']],
  },
  {
    nom: 'Écrire dans une feuille protégée est refusé',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection',
    executer: async (context, feuille) => {
      feuille.protection.protect();
      await context.sync();
      feuille.getRange('A1').values = [['x']];
      await context.sync();
      return 'écrit';
    },
    attendu: 'erreur AccessDenied',
  },
  {
    nom: 'La partie utilisée ne compte pas les cellules seulement mises en forme',
    source:
      'https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)',
    executer: async (context, feuille) => {
      feuille.getRange('B2').values = [['x']];
      feuille.getRange('D9').format.fill.color = '#FF0000';
      const valeurs = feuille.getUsedRange(true).load('rowCount,columnCount,rowIndex,columnIndex');
      const tout = feuille.getUsedRange().load('rowCount,columnCount');
      await context.sync();
      return [
        valeurs.rowIndex,
        valeurs.columnIndex,
        valeurs.rowCount,
        valeurs.columnCount,
        tout.rowCount,
        tout.columnCount,
      ];
    },
    attendu: [1, 1, 1, 1, 8, 3],
  },
  {
    nom: 'Une plage gardée suit ses cellules quand on insère une ligne au-dessus',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)',
    executer: async (context, feuille) => {
      const gardee = feuille.getRange('A5');
      gardee.values = [['moi']];
      await context.sync();
      feuille.getRange('2:2').insert('Down');
      gardee.load('values,rowIndex');
      await context.sync();
      return [gardee.values, gardee.rowIndex];
    },
    attendu: [[['moi']], 5],
  },
];
