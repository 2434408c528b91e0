import { nombre } from './nombre';

/**
 * Un taux arrondi à l'unité, la moitié vers le haut (D6) ; « – » quand il n'y a rien à compter.
 *
 * @example taux(5, 6) // « 83 % »
 */
export function taux(part: number, ensemble: number): string {
  return ensemble === 0 ? '–' : `${nombre(Math.floor((200 * part + ensemble) / (2 * ensemble)))}\u00A0%`;
}
