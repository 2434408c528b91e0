import { ErreurHote } from '../modele/erreur-hote';
import type { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import { Range } from './Range';

/** Les aires d'un ensemble de plages. */
export class RangeCollection extends CollectionHote<Range> {
  readonly classe = 'RangeCollection';

  constructor(
    hote: Hote,
    private readonly zones: readonly Zone[],
  ) {
    super(hote);
  }

  get items(): readonly Range[] {
    return this.zones.map((zone) => new Range(this.hote, zone));
  }
  getCount(): number {
    return this.zones.length;
  }
  getItemAt(rang: unknown): Range {
    const zone = this.zones[entier(rang)];
    if (zone === undefined) throw new ErreurHote('InvalidArgument');
    return new Range(this.hote, zone);
  }
}
