import { formuleDuFrancais } from '../calcul/noms-francais';
import { ErreurHote } from '../modele/erreur-hote';
import type { Culture } from '../modele/lire-saisie';
import type { Hote } from '../protocole/hote';

/** Ce à quoi un nom se réfère, sans `=` : une formule (`=…`), ou une constante. */
export function formuleDeNom({ classeur }: Hote, reference: unknown, culture: Culture = 'en-US'): string {
  if (typeof reference === 'number') return String(reference);
  if (typeof reference === 'boolean') return String(reference).toUpperCase();
  if (typeof reference !== 'string' || reference === '') throw new ErreurHote('InvalidArgument');
  if (!reference.startsWith('=')) return `"${reference.replaceAll('"', '""')}"`;
  const corps = reference.slice(1);
  const formule = culture === 'fr-FR' ? formuleDuFrancais(corps) : corps;
  if (!classeur.moteur.estLisible(formule)) throw new ErreurHote('InvalidArgument');
  return classeur.moteur.normaliser(formule);
}
