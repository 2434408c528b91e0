/** La taille demandée d'une image, en pixels ; une mesure à `null` suit l'autre. */
export interface TailleVoulue {
  readonly largeur: number | null;
  readonly hauteur: number | null;
  readonly ajustement: 'Fit' | 'FitAndCenter' | 'Fill';
}

/** Une image et la place que le dessin y prend. */
export interface Cadrage {
  readonly largeur: number;
  readonly hauteur: number;
  readonly echelle: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * Met un dessin à la taille voulue sans le déformer. Quand les deux mesures sont données, `Fit` rend une image plus petite que
 * demandé dans un sens, `FitAndCenter` garde la taille demandée et centre le dessin, `Fill` la remplit et coupe ce qui dépasse.
 */
export function cadrer(dessin: { readonly largeur: number; readonly hauteur: number }, voulue: TailleVoulue): Cadrage {
  const parts = [
    voulue.largeur === null ? null : voulue.largeur / dessin.largeur,
    voulue.hauteur === null ? null : voulue.hauteur / dessin.hauteur,
  ].filter((part) => part !== null);
  const remplir = voulue.ajustement === 'Fill';
  const echelle = parts.length === 0 ? 1 : remplir ? Math.max(...parts) : Math.min(...parts);
  const [largeurDessin, hauteurDessin] = [dessin.largeur * echelle, dessin.hauteur * echelle];
  const entiere = parts.length === 2 && voulue.ajustement !== 'Fit';
  const largeur = Math.max(1, Math.round(entiere ? (voulue.largeur ?? largeurDessin) : largeurDessin));
  const hauteur = Math.max(1, Math.round(entiere ? (voulue.hauteur ?? hauteurDessin) : hauteurDessin));
  return { largeur, hauteur, echelle, dx: (largeur - largeurDessin) / 2, dy: (hauteur - hauteurDessin) / 2 };
}
