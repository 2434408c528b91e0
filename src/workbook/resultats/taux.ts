import type { CellContent } from '../gateway/cell-content';

/** Ce qu'une cellule dit d'un ensemble vide : un taux ou une moyenne n'y existent pas (D6). */
const SANS_OBJET: CellContent = { kind: 'text', text: '–' };

/** Un taux, arrondi à l'unité à l'écran et exact dessous ; « – » si le dénominateur est nul (D6). */
export function contenuTaux(numerateur: number, denominateur: number): CellContent {
  return denominateur === 0 ? SANS_OBJET : { kind: 'number', value: numerateur / denominateur, format: '0\u00a0%' };
}

/** Un délai en jours, à une décimale ; « – » si personne n'a répondu (D6). */
export function contenuDelai(jours: number | null): CellContent {
  return jours === null ? SANS_OBJET : { kind: 'number', value: jours, format: '#,##0.0" j"' };
}

/** Un nombre de demandes. */
export function contenuNombre(nombre: number): CellContent {
  return { kind: 'number', value: nombre, format: '#,##0' };
}
