import type { SheetLayout } from '../workbook/layout/sheet-layout';

/** Dans un en-tête d'Excel, `&` annonce un code : une esperluette s'écrit deux fois. */
const plainHeader = (text: string): string => text.replaceAll('&', '&&');

/** Prépare l'impression : A4 en paysage, sur une page ou sur une largeur de page, en-tête et pied de page. */
export function setUpPage(sheet: Excel.Worksheet, print: SheetLayout['print']): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  if (print.titleRows === undefined) {
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  } else {
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintTitleRows(print.titleRows);
  }
  page.centerHorizontally = true;
  page.setPrintArea(print.area);
  page.setPrintMargins('Centimeters', { top: 1.6, bottom: 1.4, left: 1, right: 1, header: 0.6, footer: 0.6 });
  const headers = page.headersFooters.defaultForAllPages;
  headers.rightHeader = plainHeader(print.header);
  headers.leftFooter = plainHeader(print.footer);
  headers.rightFooter = 'Page &P / &N';
}
