import { dateDeJour } from '../../src/domain/commun/calendrier';
import type { Jour } from '../../src/domain/commun/jour';

/**
 * Un jour pour les machines.
 *
 * @example ecrireJourIso(jour(46349)) // '2026-11-23'
 */
export function ecrireJourIso(jour: Jour): string {
  const { annee, mois, quantieme } = dateDeJour(jour);
  return [String(annee).padStart(4, '0'), String(mois).padStart(2, '0'), String(quantieme).padStart(2, '0')].join('-');
}
