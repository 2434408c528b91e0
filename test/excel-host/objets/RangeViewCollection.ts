import { ErreurHote } from '../modele/erreur-hote';
import type { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import { RangeView } from './RangeView';

/** Les lignes visibles d'une plage. */
export class RangeViewCollection extends CollectionHote<RangeView> {
  readonly classe = 'RangeViewCollection';

  constructor(
    hote: Hote,
    private readonly zone: Zone,
    private readonly lignes: readonly number[],
  ) {
    super(hote);
  }

  get items(): readonly RangeView[] {
    return this.lignes.map((ligne, rang) => new RangeView(this.hote, this.zone, { rang, ligne }));
  }
  getCount(): number {
    return this.lignes.length;
  }
  getItemAt(rang: unknown): RangeView {
    const place = entier(rang);
    const ligne = this.lignes[place];
    if (ligne === undefined) throw new ErreurHote('InvalidArgument');
    return new RangeView(this.hote, this.zone, { rang: place, ligne });
  }
}
