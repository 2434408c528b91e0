import type { Jour } from '../commun/jour';

/**
 * Le délai de réponse, en jours civils : `max(1, réponse − réception)` (D2). Une réponse le jour même compte 1.
 *
 * @example delai(jour(46095), jour(46095)) // 1
 * @example delai(jour(46095), jour(46103)) // 8
 */
export function delai(reception: Jour, reponse: Jour): number {
  return Math.max(1, reponse - reception);
}
