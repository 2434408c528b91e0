import { nombre } from './nombre';

/**
 * Un nombre suivi du nom accordé : en français, 0 et 1 demandent le singulier.
 *
 * @example compter(2, 'demande', 'demandes') // « 2 demandes »
 */
export function compter(combien: number, singulier: string, pluriel: string): string {
  return `${nombre(combien)}\u00A0${combien >= 2 ? pluriel : singulier}`;
}
