import { ecrireAdresse, lireAdresse } from '../modele/adresse';
import type { Rectangle } from '../modele/rectangle';

/** Une liste d'adresses séparées par des espaces (`sqref`). */
export function zones(sqref: string | undefined): Rectangle[] {
  return (sqref ?? '').split(/\s+/u).flatMap((morceau) => lireAdresse(morceau)?.zone ?? []);
}

/** L'inverse de {@link zones}. */
export function sqref(liste: readonly Rectangle[]): string {
  return liste.map((zone) => ecrireAdresse(zone)).join(' ');
}
