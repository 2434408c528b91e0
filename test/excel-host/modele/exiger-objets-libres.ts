import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';

/** AccessDenied si la feuille est protégée et que ses objets (graphiques, images) le sont aussi. */
export function exigerObjetsLibres({ protection }: Feuille): void {
  // À l'inverse des autres permissions, l'attribut absent du fichier laisse les objets libres.
  if (['1', 'true'].includes(protection?.attributs['objects'] ?? '')) throw new ErreurHote('AccessDenied');
}
