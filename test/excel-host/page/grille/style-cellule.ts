import type { VueBordure, VueCellule, VueStyle } from '../../vue/vue-classeur';
import { policeDe } from './police';

export type Cote = 'gauche' | 'centre' | 'droite';

const FLEX: Readonly<Record<Cote, string>> = { gauche: 'flex-start', centre: 'center', droite: 'flex-end' };
const TEXTE: Readonly<Record<Cote, string>> = { gauche: 'left', centre: 'center', droite: 'right' };
const VERTICAL = { haut: 'flex-start', centre: 'center', bas: 'flex-end' } as const;
const TRAIT = { plein: 'solid', pointille: 'dotted', tirets: 'dashed', double: 'double' } as const;
/** Hauteur d'une ligne de texte, en nombre de fois sa taille. */
export const INTERLIGNE = 1.25;
/** Un niveau de retrait d'Excel, en pixels. */
const RETRAIT = 9;

/** Le côté où s'appuie le contenu : celui que dit le style, ou celui qu'Excel choisit d'après la nature de la valeur. */
export function coteDe(cellule: VueCellule): Cote {
  const { alignementH } = cellule.style;
  if (alignementH !== 'general') return alignementH;
  if (cellule.type === 'nombre') return 'droite';
  return cellule.type === 'booleen' || cellule.type === 'erreur' ? 'centre' : 'gauche';
}

/** Largeur du retrait, en pixels. */
export function retraitDe(style: VueStyle): number {
  return style.retrait * RETRAIT;
}

/** Les déclarations CSS du texte d'une cellule. */
export function cssTexte(style: VueStyle, cote: Cote): string {
  const police = policeDe(style);
  const retrait = retraitDe(style);
  const soulignement = [style.souligne ? 'underline' : '', style.barre ? 'line-through' : ''].join(' ').trim();
  return [
    `font:${police.css}`,
    `line-height:${INTERLIGNE}`,
    `color:${style.couleurTexte ?? '#000000'}`,
    `justify-content:${FLEX[cote]}`,
    `align-items:${VERTICAL[style.alignementV]}`,
    `text-align:${TEXTE[cote]}`,
    `white-space:${style.retourLigne ? 'pre-wrap' : 'pre'}`,
    cote === 'gauche' && retrait > 0 ? `padding-left:${retrait + 3}px` : '',
    cote === 'droite' && retrait > 0 ? `padding-right:${retrait + 3}px` : '',
    soulignement ? `text-decoration:${soulignement}` : '',
  ]
    .filter(Boolean)
    .join(';');
}

function cssBordure(cote: 'top' | 'right' | 'bottom' | 'left', bordure: VueBordure | undefined): string {
  if (!bordure) return '';
  const epaisseur = bordure.trait === 'double' ? Math.max(3, bordure.epaisseur) : bordure.epaisseur;
  return `border-${cote}:${epaisseur}px ${TRAIT[bordure.trait]} ${bordure.couleur};`;
}

/** Les déclarations CSS des bordures ; texte vide s'il n'y en a aucune. */
export function cssBordures({ bordures }: VueStyle): string {
  return (
    cssBordure('top', bordures.haut) +
    cssBordure('right', bordures.droite) +
    cssBordure('bottom', bordures.bas) +
    cssBordure('left', bordures.gauche)
  );
}
