import type { Feuille } from '../modele/feuille';
import type { Rectangle } from '../modele/rectangle';
import { CIBLE_CLASSEUR } from './catalogue';
import type { TypeEvenement } from './catalogue';

/** D'où vient un changement : de ce complément, ou d'ailleurs (une personne). */
export type Origine = 'ThisLocalAddin' | 'Unknown';

/** Un événement à envoyer : son type, ses destinataires, ce que lit le client, et la plage que `event.getRange` rendra. */
export interface Annonce {
  readonly type: TypeEvenement;
  readonly cibles: readonly string[];
  readonly corps: Readonly<Record<string, unknown>>;
  readonly plage: { readonly feuille: Feuille; readonly rect: Rectangle } | null;
}

/** Un événement d'une feuille, pour elle et pour la collection ; `autres` : d'autres cibles encore. */
export function annonceDeFeuille(
  type: TypeEvenement,
  feuille: Feuille,
  corps: Readonly<Record<string, unknown>>,
  plage: Annonce['plage'] = null,
): Annonce {
  return { type, cibles: [feuille.id, CIBLE_CLASSEUR], corps: { ...corps, worksheetId: feuille.id }, plage };
}
