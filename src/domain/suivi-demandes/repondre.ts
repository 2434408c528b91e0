import type { Jour } from '../commun/jour';
import type { Demande } from './demande';

/** Pourquoi une réponse ne peut pas être enregistrée (D2), avec le fait qui l'explique. */
export type RefusRepondre =
  | { readonly code: 'reponse-avant-reception'; readonly reception: Jour }
  | { readonly code: 'reponse-future'; readonly aujourdhui: Jour }
  | { readonly code: 'deja-repondue'; readonly reponse: Jour };

/** La demande répondue, ou tous les refus réunis. */
export type ResultatRepondre =
  { readonly ok: true; readonly demande: Demande } | { readonly ok: false; readonly refus: readonly RefusRepondre[] };

/**
 * Répond à une demande (D2). La réponse peut dater du jour de la réception, jamais d'avant, ni d'après aujourd'hui ;
 * une demande déjà répondue ne l'est pas deux fois.
 *
 * @example repondre(recueLe14mars, { reponse: le13mars }, le20mars)
 * // { ok: false, refus: [{ code: 'reponse-avant-reception', reception: le14mars }] }
 */
export function repondre(d: Demande, saisie: { readonly reponse: Jour }, aujourdhui: Jour): ResultatRepondre {
  const refus: RefusRepondre[] = [];
  if (saisie.reponse < d.reception) refus.push({ code: 'reponse-avant-reception', reception: d.reception });
  if (saisie.reponse > aujourdhui) refus.push({ code: 'reponse-future', aujourdhui });
  if (d.reponse !== null) refus.push({ code: 'deja-repondue', reponse: d.reponse });
  return refus.length > 0 ? { ok: false, refus } : { ok: true, demande: { ...d, reponse: saisie.reponse } };
}
