import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Rectangle } from '../modele/rectangle';
import { memeFeuille } from '../modele/references-formule';
import { adresse } from './arguments';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';

/** Le rectangle d'une plage ou d'une adresse donnée en argument ; InvalidArgument si elle est d'une autre feuille. */
export function rectangleDe(feuille: Feuille, argument: unknown): Rectangle {
  if (argument instanceof Range) {
    if (argument.zone.feuille !== feuille) throw new ErreurHote('InvalidArgument');
    return argument.zone.rect;
  }
  const lue = adresse(argument);
  if (lue.feuille !== null && !memeFeuille(lue.feuille, feuille.nom)) throw new ErreurHote('InvalidArgument');
  return lue.zone;
}

/** Les rectangles d'une plage, d'un ensemble de plages ou d'une adresse qui peut en nommer plusieurs. */
export function rectanglesDe(feuille: Feuille, argument: unknown): Rectangle[] {
  if (argument instanceof RangeAreas) return argument.areas.items.map((plage) => rectangleDe(feuille, plage));
  if (typeof argument !== 'string') return [rectangleDe(feuille, argument)];
  return (argument.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? ['']).map((une) => rectangleDe(feuille, une.trim()));
}
