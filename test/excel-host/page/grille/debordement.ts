import type { Tranche } from './decoupe-axe';

/** Ce qu'il faut savoir d'une cellule pour placer un texte plus large qu'elle. */
export interface TexteAPlacer {
  readonly colonne: number;
  /** Largeur du texte, marges comprises, en pixels. */
  readonly largeurTexte: number;
  readonly alignement: 'gauche' | 'centre' | 'droite';
  readonly largeur: (colonne: number) => number;
  /** Une colonne voisine est libre quand sa cellule est vide et n'est pas fusionnée. */
  readonly libre: (colonne: number) => boolean;
  readonly derniereColonne: number;
}

function etendre(texte: TexteAPlacer, manque: number, sens: 1 | -1): number {
  let colonne = texte.colonne;
  for (let reste = manque; reste > 0;) {
    const suivante = colonne + sens;
    if (suivante < 1 || suivante > texte.derniereColonne || !texte.libre(suivante)) break;
    reste -= texte.largeur(suivante);
    colonne = suivante;
  }
  return colonne;
}

/**
 * Les colonnes qu'occupe un texte : il déborde dans les cellules vides voisines, du côté opposé à son alignement,
 * et s'arrête devant la première cellule pleine. Un texte qui tient dans sa colonne n'en occupe qu'une.
 */
export function deborder(texte: TexteAPlacer): Tranche {
  const manque = texte.largeurTexte - texte.largeur(texte.colonne);
  if (manque <= 0) return { premier: texte.colonne, dernier: texte.colonne };
  const part = texte.alignement === 'centre' ? manque / 2 : manque;
  return {
    premier: texte.alignement === 'gauche' ? texte.colonne : etendre(texte, part, -1),
    dernier: texte.alignement === 'droite' ? texte.colonne : etendre(texte, part, 1),
  };
}
