import type { StyleName } from '../workbook/layout/style-name';

/** À quoi un style ressemble. Les couleurs en `#RRGGBB`, les tailles en points. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Right' | 'Center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Un filet sous la cellule. */
  readonly rule?: string;
  /** Un filet autour de chaque cellule. */
  readonly grid?: string;
}

const BLEU_ETAT = '#000091';
const GRIS_TEXTE = '#3A3A3A';
const GRIS_FILET = '#DDDDDD';
const GRIS_GRILLE = '#CECECE';
const BLEU_PALE = '#ECECFE';

/** Les styles de nos onglets : le bleu de l'État, des filets légers, un seul niveau d'insistance. */
export const CELL_STYLES: Readonly<Record<StyleName, CellStyle>> = {
  titre: { size: 18, bold: true, color: BLEU_ETAT },
  'sous-titre': { size: 12, bold: true },
  section: { size: 12, bold: true, color: BLEU_ETAT },
  texte: { size: 10, color: GRIS_TEXTE },
  note: { size: 9, color: GRIS_TEXTE, wrap: true },
  lecture: { size: 9.5, italic: true, color: GRIS_TEXTE, wrap: true },
  entete: { size: 9.5, bold: true, color: BLEU_ETAT, fill: BLEU_PALE, wrap: true, rule: BLEU_ETAT },
  'entete-nombre': {
    size: 9.5,
    bold: true,
    color: BLEU_ETAT,
    fill: BLEU_PALE,
    align: 'Right',
    wrap: true,
    rule: BLEU_ETAT,
  },
  'entete-definition': { size: 9.5, bold: true, color: BLEU_ETAT, fill: BLEU_PALE, indent: 1, rule: BLEU_ETAT },
  'entete-registre': {
    size: 10,
    bold: true,
    color: '#FFFFFF',
    fill: BLEU_ETAT,
    align: 'Center',
    wrap: true,
    grid: GRIS_GRILLE,
  },
  saisie: { size: 10, grid: GRIS_GRILLE },
  'saisie-centree': { size: 10, align: 'Center', grid: GRIS_GRILLE },
  calcul: { size: 10, align: 'Center', fill: '#F6F6F6', grid: GRIS_GRILLE },
  repere: { size: 10, bold: true, color: BLEU_ETAT, align: 'Center' },
  paragraphe: { size: 10, color: GRIS_TEXTE, wrap: true, indent: 1 },
  ligne: { size: 10, wrap: true, rule: GRIS_FILET },
  'ligne-retrait': { size: 10, color: GRIS_TEXTE, indent: 2, rule: GRIS_FILET },
  'ligne-forte': { size: 10.5, bold: true, rule: GRIS_FILET },
  'ligne-nombre': { size: 10, align: 'Right', rule: GRIS_FILET },
  'nombre-fort': { size: 11, bold: true, color: BLEU_ETAT, align: 'Right', rule: GRIS_FILET },
  controle: { size: 10, color: GRIS_TEXTE, align: 'Right', rule: GRIS_FILET },
  borne: { size: 9, color: GRIS_TEXTE, align: 'Right' },
  definition: { size: 9, color: GRIS_TEXTE, wrap: true, indent: 1, rule: GRIS_FILET },
};
