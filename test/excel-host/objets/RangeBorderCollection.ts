import { CollectionHote } from '../protocole/objet-hote';
import type { Hote } from '../protocole/hote';
import type { Zone } from '../modele/zone';
import { entier, parmi } from './arguments';
import { COTES_API, RangeBorder } from './RangeBorder';

export class RangeBorderCollection extends CollectionHote<RangeBorder> {
  readonly classe = 'RangeBorderCollection';

  constructor(
    hote: Hote,
    private readonly zone: Zone,
  ) {
    super(hote);
  }

  get items(): readonly RangeBorder[] {
    return COTES_API.map((cote) => new RangeBorder(this.hote, this.zone, cote));
  }
  get count(): number {
    return COTES_API.length;
  }

  getItem(cote: unknown): RangeBorder {
    return new RangeBorder(this.hote, this.zone, parmi(cote, COTES_API));
  }
  getItemAt(rang: unknown): RangeBorder {
    return this.getItem(COTES_API[entier(rang, 0, COTES_API.length - 1)]);
  }
}
