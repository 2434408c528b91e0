import { fr } from '../francais/fr';
import type { AccuseCompose } from './composer-accuse';

/**
 * L'accusé de réception en un seul texte, prêt à coller. Incomplet, il commence par le dire : collé ailleurs, un
 * brouillon ne passe pas pour un texte fini (D10).
 *
 * @example texteAccuse(accuse).startsWith('BROUILLON') // true s'il manque une mention
 */
export function texteAccuse({ complet, objet, paragraphes }: AccuseCompose): string {
  const entete = complet ? [] : [fr`BROUILLON INCOMPLET : ne pas envoyer.`];
  return [...entete, fr`Objet : ${objet}`, ...paragraphes].join('\n\n');
}
