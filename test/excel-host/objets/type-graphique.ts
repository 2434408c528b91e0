import { TYPES_GRAPHIQUE, TYPES_NON_ECRITS } from '../modele/types-graphique';
import type { Hote } from '../protocole/hote';
import { parmi } from './arguments';

/** Contrôle un type de graphique : InvalidArgument s'il n'existe pas, NotImplemented si seul le vrai Excel sait le faire. */
export function typeDeGraphique(hote: Hote, valeur: unknown): string {
  if (typeof valeur === 'string' && TYPES_NON_ECRITS.test(valeur)) throw hote.nonEcrit('types de graphiques rares');
  return parmi(valeur, TYPES_GRAPHIQUE);
}
