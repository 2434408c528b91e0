import type { Jour } from '../commun/jour';
import { joursPasses, type Decompte } from './decompte';

/**
 * Le délai de réponse : `max(1, réponse − réception)`, en jours civils si le classeur ne dit rien (D2).
 * Une réponse le jour même compte 1, comme une réponse du samedi au dimanche en jours ouvrés.
 *
 * @example delai(jour(46095), jour(46095)) // 1
 * @example delai(jour(46095), jour(46103)) // 8
 */
export function delai(reception: Jour, reponse: Jour, decompte?: Decompte): number {
  return Math.max(1, joursPasses(reception, reponse, decompte));
}
