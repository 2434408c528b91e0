import type { Jour } from './jour';
import { lireJour } from './lire-jour';

/**
 * Le jour d'un exemple, écrit jj/mm/aaaa pour rester lisible dans une table.
 *
 * @throws Error si la date de l'exemple est mal écrite.
 * @example leJour('14/03/2026') // 46095
 */
export function leJour(date: string): Jour {
  const lecture = lireJour(date);
  if (!lecture.ok) throw new Error(`Exemple mal écrit : « ${date} » (${lecture.code})`);
  return lecture.jour;
}

/** Comme {@link leJour}, un tiret voulant dire « pas de date ». */
export function leJourOuRien(date: string): Jour | null {
  return date === '–' ? null : leJour(date);
}
