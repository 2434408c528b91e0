import type { EntreeRiche } from './evenements';

/** La catégorie des événements du modèle objet dans `richApiMessage`. */
export const EVENEMENT_RICHE = 65_536;

/** Ce que porte le message `richApiMessage` d'une page (protocole, section 11). */
export function entreesRiches(entrees: readonly EntreeRiche[]): { readonly ArrayData: readonly unknown[] } {
  return { ArrayData: entrees.map(({ type, cible, message }) => [EVENEMENT_RICHE, type, cible, message, '', false]) };
}
