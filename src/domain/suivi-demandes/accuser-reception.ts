import type { Jour } from '../commun/jour';
import type { Demande } from './demande';

/** Pourquoi un accusé de réception ne peut pas être enregistré (D5), avec le fait qui l'explique. */
export type RefusAccuser =
  | { readonly code: 'accuse-avant-reception'; readonly reception: Jour }
  | { readonly code: 'accuse-futur'; readonly aujourdhui: Jour }
  | { readonly code: 'accuse-apres-reponse'; readonly reponse: Jour }
  | { readonly code: 'deja-accusee'; readonly accuse: Jour }
  | { readonly code: 'annonce-avant-accuse'; readonly accuse: Jour };

/** La demande accusée, ou tous les refus réunis. */
export type ResultatAccuser =
  { readonly ok: true; readonly demande: Demande } | { readonly ok: false; readonly refus: readonly RefusAccuser[] };

/**
 * Accuse réception d'une demande (D5), et annonce une date de réponse si l'accusé en donne une (D9). L'accusé part entre
 * la réception et aujourd'hui, une seule fois, et jamais après la réponse ; la date annoncée ne le précède pas.
 *
 * @example accuserReception(recueLe14mars, { accuse: le13mars, annonce: null }, le20mars)
 * // { ok: false, refus: [{ code: 'accuse-avant-reception', reception: le14mars }] }
 */
export function accuserReception(
  d: Demande,
  { accuse, annonce }: { readonly accuse: Jour; readonly annonce: Jour | null },
  aujourdhui: Jour,
): ResultatAccuser {
  const refus: RefusAccuser[] = [];
  if (accuse < d.reception) refus.push({ code: 'accuse-avant-reception', reception: d.reception });
  if (accuse > aujourdhui) refus.push({ code: 'accuse-futur', aujourdhui });
  if (d.reponse !== null && accuse > d.reponse) refus.push({ code: 'accuse-apres-reponse', reponse: d.reponse });
  if (d.accuse !== null) refus.push({ code: 'deja-accusee', accuse: d.accuse });
  if (annonce !== null && annonce < accuse) refus.push({ code: 'annonce-avant-accuse', accuse });
  if (refus.length > 0) return { ok: false, refus };
  return { ok: true, demande: { ...d, accuse, annonce: annonce ?? d.annonce } };
}
