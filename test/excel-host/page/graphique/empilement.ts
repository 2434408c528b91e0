import type { VueSerie } from '../../vue/vue-classeur';

/** Un segment d'une barre, en valeurs de l'axe. */
export interface Segment {
  readonly serie: number;
  readonly categorie: number;
  readonly de: number;
  readonly a: number;
  /** La valeur de la cellule, avant tout passage en part du total. */
  readonly valeur: number;
}

/** Comment les séries d'une catégorie se rangent : côte à côte, l'une sur l'autre, ou l'une sur l'autre à hauteur de 1. */
export type Rangement = 'groupe' | 'empile' | 'empile-100';

/** Les segments de toutes les barres ; les cellules vides n'en font pas, les valeurs négatives s'empilent vers le bas. */
export function empiler(series: readonly VueSerie[], categories: number, rangement: Rangement): readonly Segment[] {
  const segments: Segment[] = [];
  for (let categorie = 0; categorie < categories; categorie += 1) {
    const total = series.reduce((somme, { valeurs }) => somme + Math.abs(valeurs[categorie] ?? 0), 0);
    let haut = 0;
    let bas = 0;
    series.forEach(({ valeurs }, serie) => {
      const valeur = valeurs[categorie];
      if (valeur === undefined || valeur === null) return;
      const taille = rangement !== 'empile-100' ? valeur : total === 0 ? 0 : valeur / total;
      const de = rangement === 'groupe' ? 0 : taille >= 0 ? haut : bas;
      segments.push({ serie, categorie, de, a: de + taille, valeur });
      if (taille >= 0) haut += taille;
      else bas += taille;
    });
  }
  return segments;
}
