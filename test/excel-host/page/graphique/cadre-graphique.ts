/** Un rectangle dans le dessin, en pixels. */
export interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** Retire une bande sur un côté et rend ce qui reste. */
export function retirer(cadre: Cadre, cote: 'haut' | 'bas' | 'gauche' | 'droite', taille: number): Cadre {
  const { x, y, largeur, hauteur } = cadre;
  switch (cote) {
    case 'haut':
      return { x, y: y + taille, largeur, hauteur: hauteur - taille };
    case 'bas':
      return { x, y, largeur, hauteur: hauteur - taille };
    case 'gauche':
      return { x: x + taille, y, largeur: largeur - taille, hauteur };
    case 'droite':
      return { x, y, largeur: largeur - taille, hauteur };
  }
}
