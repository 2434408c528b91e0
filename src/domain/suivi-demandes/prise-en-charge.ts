import type { Demande } from './demande';

/** Comment une demande a été prise en charge (D5) ; AR = accusé de réception. */
export type PriseEnCharge = 'reponse-directe' | 'reponse-apres-ar' | 'ar-seul' | 'ni-ar-ni-reponse';

/**
 * Le détail de la prise en charge d'une demande (D5). Un accusé envoyé le jour de la réponse ne la précède pas :
 * la réponse est directe.
 *
 * @example priseEnCharge({ reception: jour(100), accuse: jour(101), reponse: null, annonce: null }) // 'ar-seul'
 */
export function priseEnCharge(d: Demande): PriseEnCharge {
  if (d.reponse === null) return d.accuse === null ? 'ni-ar-ni-reponse' : 'ar-seul';
  return d.accuse !== null && d.accuse < d.reponse ? 'reponse-apres-ar' : 'reponse-directe';
}
