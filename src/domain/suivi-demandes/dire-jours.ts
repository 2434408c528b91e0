import type { Decompte } from './decompte';

/**
 * Un nombre de jours, écrit ; des jours ouvrés sont toujours nommés ainsi (D2).
 *
 * @example direJours(8) // '8 jours'
 * @example direJours(1, { genre: 'ouvres' }) // '1 jour ouvré'
 */
export function direJours(nombre: number, decompte?: Decompte): string {
  const marque = nombre >= 2 ? 's' : '';
  return `${String(nombre)} jour${marque}${decompte?.genre === 'ouvres' ? ` ouvré${marque}` : ''}`;
}
