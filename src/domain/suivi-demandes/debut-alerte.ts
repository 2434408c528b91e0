import type { Jour } from '../commun/jour';
import { ajouterJoursOuvres, estOuvre, jourOuvrePrecedent, type Fermetures } from '../commun/jours-ouvres';

/**
 * Le premier jour où il faut prévenir d'une date limite : `marge` jours ouvrés avant elle (D9). Si la date limite
 * tombe un jour fermé, on compte depuis le jour ouvré qui la précède.
 *
 * @example debutAlerte(leDimanche15mars2026, 0) // le vendredi 13/03/2026
 * @example debutAlerte(leDimanche15mars2026, 3) // le mardi 10/03/2026
 */
export function debutAlerte(limite: Jour, marge: number, fermetures: Fermetures = {}): Jour {
  const rappel = estOuvre(limite, fermetures) ? limite : jourOuvrePrecedent(limite, fermetures);
  return ajouterJoursOuvres(rappel, -marge, fermetures);
}
