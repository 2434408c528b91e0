import type { WriteSheet } from 'hucre';
import { SITE } from './site';

/** A4 paysage, toute la largeur sur une page, le site, le titre et la page en pied. */
export function miseEnPage(titre: string): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${SITE}&C${titre}&RPage &P sur &N` },
  };
}
