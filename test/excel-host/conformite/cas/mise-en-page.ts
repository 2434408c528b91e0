import type { CasDeConformite } from '../cas';

const DOC = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** Mise en page, sauts de page, copies et voisines de feuilles. */
export const CAS_MISE_EN_PAGE: readonly CasDeConformite[] = [
  {
    nom: "Sans zone d'impression, l'objet est nul ; posée sur deux plages, elle en a deux",
    source: `${DOC}pagelayout#excel-excel-pagelayout-setprintarea-member(1)`,
    executer: async (context, feuille) => {
      const { pageLayout } = feuille;
      const avant = pageLayout.getPrintAreaOrNullObject().load('areaCount');
      await context.sync();
      const nul = avant.isNullObject;
      pageLayout.setPrintArea('A1:C5,E1:F5');
      const apres = pageLayout.getPrintArea().load('areaCount,cellCount');
      await context.sync();
      return [nul, apres.areaCount, apres.cellCount];
    },
    attendu: [true, 2, 25],
  },
  {
    nom: 'Les titres imprimés sont des lignes et des colonnes entières, sans se gêner',
    source: `${DOC}pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)`,
    executer: async (context, feuille) => {
      const { pageLayout } = feuille;
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns('$A:$A');
      const lignes = pageLayout.getPrintTitleRows().load('rowCount,isEntireRow');
      const colonnes = pageLayout.getPrintTitleColumns().load('columnCount,isEntireColumn');
      await context.sync();
      return [lignes.rowCount, lignes.isEntireRow, colonnes.columnCount, colonnes.isEntireColumn];
    },
    attendu: [2, true, 1, true],
  },
  {
    nom: 'En-têtes et pieds ont un état : la première page et les pages paires ont les leurs',
    source: `${DOC}headerfootergroup#excel-excel-headerfootergroup-state-member`,
    executer: async (context, feuille) => {
      const groupe = feuille.pageLayout.headersFooters;
      groupe.state = 'FirstOddAndEven';
      groupe.firstPage.centerHeader = 'Première';
      groupe.evenPages.rightFooter = '&P';
      groupe.load('state,firstPage/centerHeader,evenPages/rightFooter,oddPages/centerHeader');
      await context.sync();
      return [groupe.state, groupe.firstPage.centerHeader, groupe.evenPages.rightFooter, groupe.oddPages.centerHeader];
    },
    attendu: ['FirstOddAndEven', 'Première', '&P', ''],
  },
  {
    nom: "Réglages d'impression : sens, papier, marges en pouces, ordre, erreurs, numéro de page",
    source: `${DOC}pagelayout`,
    executer: async (context, feuille) => {
      const page = feuille.pageLayout;
      Object.assign(page, {
        orientation: 'Landscape',
        paperSize: 'A3',
        printOrder: 'OverThenDown',
        printErrors: 'Blank',
        firstPageNumber: 5,
        printHeadings: true,
        centerHorizontally: true,
      });
      page.setPrintMargins('Inches', { top: 1, left: 0.5 });
      page.load(
        'orientation,paperSize,printOrder,printErrors,firstPageNumber,printHeadings,centerHorizontally,topMargin,leftMargin',
      );
      await context.sync();
      return [
        page.orientation,
        page.paperSize,
        page.printOrder,
        page.printErrors,
        page.firstPageNumber,
        page.printHeadings,
        page.centerHorizontally,
        page.topMargin,
        page.leftMargin,
      ];
    },
    attendu: ['Landscape', 'A3', 'OverThenDown', 'Blank', 5, true, true, 72, 36],
  },
  {
    nom: 'Un saut de page se pose avant une ligne et se retrouve par la cellule qui le suit',
    source: `${DOC}pagebreakcollection#excel-excel-pagebreakcollection-add-member(1)`,
    executer: async (context, feuille) => {
      const sauts = feuille.horizontalPageBreaks;
      sauts.add('A21');
      feuille.verticalPageBreaks.add('E1');
      const [compte, cellule] = [sauts.getCount(), sauts.getItem(0).getCellAfterBreak().load('rowIndex')];
      await context.sync();
      sauts.removePageBreaks();
      const apres = sauts.getCount();
      await context.sync();
      return [compte.value, cellule.rowIndex, apres.value];
    },
    attendu: [1, 20, 0],
  },
  {
    nom: 'Une copie vient où on la demande, avec les contenus, et ses formules regardent chez elle',
    source: `${DOC}worksheet#excel-excel-worksheet-copy-member(1)`,
    executer: async (context, feuille) => {
      feuille.getRange('A1:A2').formulas = [[7], [`='Conformité'!A1*2`]];
      const copie = feuille.copy('After', feuille);
      const suivante = feuille.getNext().load('name');
      const cellules = copie.getRange('A1:A2').load('values');
      copie.load('name');
      await context.sync();
      copie.getRange('A1').values = [[10]];
      const apres = copie.getRange('A2').load('values');
      await context.sync();
      const lu = [copie.name === suivante.name, cellules.values, apres.values];
      copie.delete();
      await context.sync();
      return lu;
    },
    attendu: [true, [[7], [14]], [[20]]],
  },
  {
    nom: "Après la dernière feuille il n'y en a pas : une erreur, ou un objet nul",
    source: `${DOC}worksheet#excel-excel-worksheet-getnext-member(1)`,
    executer: async (context) => {
      const nulle = context.workbook.worksheets.getLast().getNextOrNullObject().load('name');
      await context.sync();
      const estNul = nulle.isNullObject;
      try {
        context.workbook.worksheets.getLast().getNext().load('name');
        await context.sync();
        return [estNul, 'trouvée'];
      } catch (erreur) {
        return [estNul, (erreur as { code: string }).code];
      }
    },
    attendu: [true, 'ItemNotFound'],
  },
  {
    nom: 'Une feuille supprimée ne se retrouve plus par ce qui la désignait',
    source: `${DOC}worksheet#excel-excel-worksheet-delete-member(1)`,
    executer: async (context) => {
      const ajoutee = context.workbook.worksheets.add().load('name');
      await context.sync();
      ajoutee.delete();
      await context.sync();
      ajoutee.getRange('A1').load('values');
      await context.sync();
      return 'trouvée';
    },
    attendu: 'erreur ItemNotFound',
  },
];
