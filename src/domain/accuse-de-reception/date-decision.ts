import { ajouterMois } from '../commun/ajouter-mois';
import type { Jour } from '../commun/jour';
import type { AccuseAComposer } from './accuse-a-composer';
import { estDelaiDecision } from './delai-decision';

/**
 * Le jour où le silence du service vaudra décision (CRPA, R112-5, 1°) : réception plus le délai, en mois civils, au même
 * quantième (D10). `null` si le régime n'a pas de décision implicite, si la réception ou le délai ne sont pas connus, ou
 * si une acceptation attend des pièces : son délai ne court qu'à partir du jour où elles arrivent (L114-5).
 *
 * @example dateDecision({ ...rejet, demande: recueLe14novembre2026, delaiDecision: 2 }) // le 14/01/2027
 */
export function dateDecision(saisie: AccuseAComposer): Jour | null {
  const { regime, demande, delaiDecision, pieces, aujourdhui } = saisie;
  const { reception } = demande;
  if (regime === 'simple' || regime === 'a-determiner') return null;
  if (reception === null || reception > aujourdhui || !estDelaiDecision(delaiDecision)) return null;
  if (regime === 'silence-vaut-acceptation' && pieces !== null) return null;
  return ajouterMois(reception, delaiDecision);
}
