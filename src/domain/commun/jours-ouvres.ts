import { jourSemaine } from './calendrier';
import { jour, type Jour } from './jour';
import { estFerie } from './jours-feries';
import type { Zone } from './zone';

/** Ce qui ferme un site, en plus des samedis et des dimanches (D8). */
export interface Fermetures {
  /** La métropole par défaut. */
  readonly zone?: Zone;
  /** Jours de fermeture propres au site ; aucun par défaut. */
  readonly fermetures?: ReadonlySet<Jour>;
}

/**
 * Vrai si le site travaille ce jour-là : du lundi au vendredi, ni férié ni fermé (D8).
 *
 * @example estOuvre(le14mai2026) // false : Ascension
 */
export function estOuvre(j: Jour, { zone = 'metropole', fermetures }: Fermetures = {}): boolean {
  return jourSemaine(j) <= 5 && fermetures?.has(j) !== true && !estFerie(j, zone);
}

/**
 * Le dernier jour ouvré strictement avant celui-ci (D8).
 *
 * @example jourOuvrePrecedent(leLundi13avril2026) // le vendredi 10/04/2026
 */
export function jourOuvrePrecedent(j: Jour, fermetures: Fermetures = {}): Jour {
  return ajouterJoursOuvres(j, -1, fermetures);
}

/**
 * Avance de `n` jours ouvrés, ou recule si `n` est négatif, sans compter le jour de départ (D8).
 * Avec `n` nul, rend le jour de départ, même fermé.
 *
 * @throws RangeError si l'on sort du calendrier.
 * @example ajouterJoursOuvres(leJeudi2avril2026, 2) // le mardi 07/04/2026 : vendredi, puis après le lundi de Pâques
 */
export function ajouterJoursOuvres(j: Jour, n: number, fermetures: Fermetures = {}): Jour {
  const pas = Math.sign(n);
  let arrivee = j;
  for (let restants = Math.abs(n); restants > 0;) {
    arrivee = jour(arrivee + pas);
    if (estOuvre(arrivee, fermetures)) restants -= 1;
  }
  return arrivee;
}
