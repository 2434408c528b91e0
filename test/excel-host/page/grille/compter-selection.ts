import type { ModeleGrille } from './modele-grille';

/** Ce que la barre d'état dit d'une sélection ; `nombre` est celui des cellules non vides. */
export interface CompteSelection {
  readonly nombre: number;
  /** Somme et moyenne des nombres ; `null` s'il n'y en a pas deux. */
  readonly somme: number | null;
  readonly moyenne: number | null;
}

/** Au-delà, compter à chaque flèche ralentirait le clavier. */
const CELLULES_COMPTEES = 50_000;

/** Compte la sélection comme le bas d'Excel ; `null` pour une seule cellule remplie, ou une sélection trop grande. */
export function compterSelection({ selection, feuille, dimensions }: ModeleGrille): CompteSelection | null {
  const { de } = selection;
  const a = { l: Math.min(selection.a.l, dimensions.lignes), c: Math.min(selection.a.c, dimensions.colonnes) };
  const taille = Math.max(0, a.l - de.l + 1) * Math.max(0, a.c - de.c + 1);
  if (taille < 2 || taille > CELLULES_COMPTEES) return null;
  let nombre = 0;
  const nombres: number[] = [];
  for (let l = de.l; l <= a.l; l += 1) {
    if (feuille.ligneMasquee(l)) continue;
    for (let c = de.c; c <= a.c; c += 1) {
      if (!feuille.pleine(l, c)) continue;
      nombre += 1;
      const valeur = feuille.valeurNumerique(l, c);
      if (valeur !== null) nombres.push(valeur);
    }
  }
  if (nombre < 2) return null;
  const somme = nombres.reduce((total, un) => total + un, 0);
  return nombres.length < 2
    ? { nombre, somme: null, moyenne: null }
    : { nombre, somme, moyenne: somme / nombres.length };
}
