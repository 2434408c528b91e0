import { ErreurHote } from '../modele/erreur-hote';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import type { RangeAreas } from './RangeAreas';

/** Des ensembles de plages, un par feuille. */
export class RangeAreasCollection extends CollectionHote<RangeAreas> {
  readonly classe = 'RangeAreasCollection';

  constructor(
    hote: Hote,
    readonly items: readonly RangeAreas[],
  ) {
    super(hote);
  }

  getCount(): number {
    return this.items.length;
  }
  getItemAt(rang: unknown): RangeAreas {
    const aires = this.items[entier(rang)];
    if (aires === undefined) throw new ErreurHote('InvalidArgument');
    return aires;
  }
}
