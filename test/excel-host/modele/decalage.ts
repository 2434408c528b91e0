import { rectangle } from './rectangle';
import type { Rectangle } from './rectangle';

/** Une insertion (`nombre` > 0) ou une suppression (`nombre` < 0) de cellules, à partir de `debut`, dans une bande. */
export interface Decalage {
  /** `lignes` : les cellules glissent vers le bas ou le haut ; `colonnes` : vers la droite ou la gauche. */
  readonly axe: 'lignes' | 'colonnes';
  readonly debut: number;
  readonly nombre: number;
  /** Les colonnes (axe lignes) ou les lignes (axe colonnes) touchées. */
  readonly bande: { readonly de: number; readonly a: number };
}

/** L'intervalle après décalage, ou `null` s'il a disparu tout entier. */
export function decalerIntervalle(
  de: number,
  a: number,
  { debut, nombre }: Pick<Decalage, 'debut' | 'nombre'>,
): readonly [number, number] | null {
  if (nombre >= 0) return [de >= debut ? de + nombre : de, a >= debut ? a + nombre : a];
  const fin = debut - nombre - 1;
  if (de >= debut && a <= fin) return null;
  const nouveauDe = de < debut ? de : de > fin ? de + nombre : debut;
  const nouveauA = a < debut ? a : a > fin ? a + nombre : debut - 1;
  return [nouveauDe, nouveauA];
}

/** Le rectangle après décalage ; un rectangle qui déborde de la bande ne bouge pas, comme dans Excel. `null` : il a disparu. */
export function decalerRectangle(zone: Rectangle, decalage: Decalage): Rectangle | null {
  const { axe, bande } = decalage;
  if (axe === 'lignes') {
    if (zone.gauche < bande.de || zone.droite > bande.a) return zone;
    const suite = decalerIntervalle(zone.haut, zone.bas, decalage);
    return suite === null ? null : rectangle(suite[0], zone.gauche, suite[1], zone.droite);
  }
  if (zone.haut < bande.de || zone.bas > bande.a) return zone;
  const suite = decalerIntervalle(zone.gauche, zone.droite, decalage);
  return suite === null ? null : rectangle(zone.haut, suite[0], zone.bas, suite[1]);
}
