import { compterJoursOuvres } from '../commun/compter-jours-ouvres';
import { jour, type Jour } from '../commun/jour';
import { ajouterJoursOuvres, type Fermetures } from '../commun/jours-ouvres';

/** Comment un classeur compte ses jours (D2) : tous les jours du calendrier, ou les seuls jours où le site travaille. */
export type Decompte = { readonly genre: 'civils' } | ({ readonly genre: 'ouvres' } & Fermetures);

/** Le décompte d'un classeur qui n'en dit rien (D2). */
export const JOURS_CIVILS: Decompte = { genre: 'civils' };

/**
 * Les jours passés de `du` à `au`, sans compter `du` (D2).
 *
 * @example joursPasses(leVendredi13mars2026, leLundi16mars2026) // 3
 * @example joursPasses(leVendredi13mars2026, leLundi16mars2026, { genre: 'ouvres' }) // 1
 */
export function joursPasses(du: Jour, au: Jour, decompte: Decompte = JOURS_CIVILS): number {
  return decompte.genre === 'civils' ? au - du : compterJoursOuvres(du, au, decompte);
}

/** Le jour qui vient `n` jours plus tard, selon le décompte (D2, D9). */
export function ajouterJours(depart: Jour, n: number, decompte: Decompte = JOURS_CIVILS): Jour {
  return decompte.genre === 'civils' ? jour(depart + n) : ajouterJoursOuvres(depart, n, decompte);
}
