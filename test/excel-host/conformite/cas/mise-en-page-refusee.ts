import type { CasDeConformite } from '../cas';

const DOC = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** Fait un geste sur la feuille et dit s'il est accepté. */
const geste =
  (agir: (feuille: Excel.Worksheet, context: Excel.RequestContext) => void): CasDeConformite['executer'] =>
  async (context, feuille) => {
    agir(feuille, context);
    await context.sync();
    return 'accepté';
  };
const REFUSE = 'erreur InvalidArgument';

/** Ce qu'Excel refuse d'une mise en page, et les bouts qui surprennent. */
export const CAS_MISE_EN_PAGE_REFUSEE: readonly CasDeConformite[] = [
  {
    nom: "La zone d'impression est une plage de la feuille, pas d'une autre",
    source: `${DOC}pagelayout#excel-excel-pagelayout-setprintarea-member(1)`,
    executer: geste((feuille, context) => {
      feuille.pageLayout.setPrintArea(context.workbook.worksheets.getFirst().getRange('A1:B2'));
    }),
    attendu: REFUSE,
  },
  {
    nom: "Une zone d'impression vide est refusée",
    source: `${DOC}pagelayout#excel-excel-pagelayout-setprintarea-member(1)`,
    executer: geste((feuille) => {
      feuille.pageLayout.setPrintArea('');
    }),
    attendu: REFUSE,
  },
  {
    nom: 'Une marge de plus de 49 pouces est refusée',
    source: 'https://msdn.microsoft.com/library/dd920441',
    executer: geste((feuille) => {
      feuille.pageLayout.setPrintMargins('Inches', { left: 49.5 });
    }),
    attendu: REFUSE,
  },
  {
    nom: "Les trois cases d'un en-tête tiennent ensemble en 255 signes",
    source: 'https://msdn.microsoft.com/library/ff533694',
    executer: geste(({ pageLayout }) => {
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = 'x'.repeat(150);
      defaultForAllPages.rightHeader = 'x'.repeat(102);
    }),
    attendu: REFUSE,
  },
  {
    nom: 'Sans volets figés, getLocation est une erreur et getLocationOrNullObject un objet nul',
    source: `${DOC}worksheetfreezepanes#excel-excel-worksheetfreezepanes-getlocationornullobject-member(1)`,
    executer: async (context, feuille) => {
      const aucun = feuille.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      if (!aucun.isNullObject) return aucun.address;
      feuille.freezePanes.getLocation().load('address');
      await context.sync();
      return 'trouvé';
    },
    attendu: 'erreur ItemNotFound',
  },
  {
    nom: 'Un saut de page ajouté se supprime au lot suivant',
    source: `${DOC}pagebreak#excel-excel-pagebreak-delete-member(1)`,
    executer: async (context, feuille) => {
      feuille.horizontalPageBreaks.add('A9');
      const saut = feuille.horizontalPageBreaks.add('A5');
      await context.sync();
      saut.delete();
      const nombre = feuille.horizontalPageBreaks.getCount();
      const reste = feuille.horizontalPageBreaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      return [nombre.value, reste.address.split('!').at(-1)];
    },
    attendu: [1, 'A9'],
  },
  {
    nom: "Le nom d'une propriété de feuille a 255 signes au plus",
    source: `${DOC}worksheetcustompropertycollection#excel-excel-worksheetcustompropertycollection-add-member(1)`,
    executer: geste((feuille) => {
      feuille.customProperties.add('x'.repeat(256), 'valeur');
    }),
    attendu: REFUSE,
  },
  {
    nom: 'Trier une feuille protégée demande la permission, même sur des cellules déverrouillées',
    source: `${DOC}worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-allowsort-member`,
    executer: geste((feuille) => {
      const plage = feuille.getRange('A1:A3');
      plage.values = [[3], [1], [2]];
      plage.format.protection.locked = false;
      feuille.protection.protect();
      plage.sort.apply([{ key: 0 }]);
    }),
    attendu: 'erreur AccessDenied',
  },
  {
    nom: 'Dans Excel sur le web, une propriété personnalisée peut dépasser 255 signes',
    source: `${DOC}customproperty#excel-excel-customproperty-value-member`,
    executer: async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Longue', 'x'.repeat(300));
      const longue = custom.getItem('Longue').load('value');
      await context.sync();
      custom.getItem('Longue').delete();
      await context.sync();
      return String(longue.value).length;
    },
    attendu: 300,
  },
];
