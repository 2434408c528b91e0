import type { Feuille } from '../modele/feuille';
import { union } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import type { ZoneCitee } from './citations';

/** Au-delà de tant de zones, une seule qui les contient toutes se parcourt plus vite. */
const ZONES_UNE_A_UNE = 2_000;

/** Par feuille, ce que ces formules citent, sans répéter. */
export function zonesUtiles(
  formules: readonly { readonly zones: readonly ZoneCitee[] }[],
): Map<Feuille, readonly Rectangle[]> {
  const zones = new Map<Feuille, Map<string, Rectangle>>();
  for (const formule of formules)
    for (const { feuille, zone } of formule.zones) {
      let siennes = zones.get(feuille);
      if (siennes === undefined) zones.set(feuille, (siennes = new Map<string, Rectangle>()));
      siennes.set(`${zone.haut},${zone.gauche},${zone.bas},${zone.droite}`, zone);
    }
  return new Map(
    [...zones].map(([feuille, siennes]) => {
      const toutes = [...siennes.values()];
      if (toutes.length <= ZONES_UNE_A_UNE) return [feuille, toutes];
      return [feuille, [toutes.reduce((somme, zone) => union(somme, zone))]];
    }),
  );
}
