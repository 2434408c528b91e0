import type { Jour } from '../commun/jour';
import type { Demande } from './demande';

/** Pourquoi une demande ne peut pas être enregistrée (D2), avec le fait qui l'explique. */
export interface RefusRecevoir {
  readonly code: 'reception-future';
  readonly aujourdhui: Jour;
}

/** La demande nouvelle, ou tous les refus réunis. */
export type ResultatRecevoir =
  { readonly ok: true; readonly demande: Demande } | { readonly ok: false; readonly refus: readonly RefusRecevoir[] };

/**
 * Reçoit une demande nouvelle, sans accusé, sans réponse et sans date annoncée (D2). On ne reçoit rien demain.
 *
 * @example recevoir({ reception: jour(46095) }, jour(46095))
 * // { ok: true, demande: { reception: 46095, accuse: null, reponse: null, annonce: null } }
 */
export function recevoir(saisie: { readonly reception: Jour }, aujourdhui: Jour): ResultatRecevoir {
  if (saisie.reception > aujourdhui) return { ok: false, refus: [{ code: 'reception-future', aujourdhui }] };
  return { ok: true, demande: { reception: saisie.reception, accuse: null, reponse: null, annonce: null } };
}
