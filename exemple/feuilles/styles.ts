import type { CellStyle, FillStyle } from 'hucre';

/** Une couleur sans dièse, comme le fichier l'écrit. */
export type Teinte = string;

/** Le bleu de l'État. */
export const BLEU: Teinte = '000091';
const GRIS_FILET: Teinte = 'CECECE';

export const fondUni = (rgb: Teinte): FillStyle => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
});

/** Sans son nom, une police s'ouvre en caractères à empattements dans certains tableurs. */
const police = { name: 'Calibri', size: 11 } as const;
const filet = { style: 'thin', color: { rgb: GRIS_FILET } } as const;
const cellule: CellStyle = {
  font: police,
  border: { top: filet, right: filet, bottom: filet, left: filet },
  alignment: { vertical: 'center' },
};

/** Les styles du classeur ; `@` garde en texte tout ce qui est tapé dans la cellule, même un `=`. */
export const STYLES = {
  titre: { font: { ...police, bold: true, size: 16, color: { rgb: BLEU } }, alignment: { vertical: 'center' } },
  sousTitre: { font: { ...police, color: { rgb: '3A3A3A' } } },
  bilan: { font: { ...police, bold: true } },
  entete: {
    font: { ...police, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fondUni(BLEU),
    border: { top: filet, right: filet, bottom: filet, left: filet },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  texte: { ...cellule, numFmt: '@' },
  date: { ...cellule, numFmt: 'dd/mm/yyyy', alignment: { horizontal: 'center', vertical: 'center' } },
  formuleDate: {
    ...cellule,
    numFmt: 'dd/mm/yyyy',
    fill: fondUni('F6F6F6'),
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  formule: { ...cellule, fill: fondUni('F6F6F6'), alignment: { horizontal: 'center', vertical: 'center' } },
  rubrique: { font: { ...police, bold: true, size: 12, color: { rgb: BLEU } }, alignment: { vertical: 'center' } },
  paragraphe: { font: police, alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 } },
  repere: {
    font: { ...police, bold: true, color: { rgb: BLEU } },
    alignment: { horizontal: 'right', vertical: 'center' },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
