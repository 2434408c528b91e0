import { ErreurHote } from '../modele/erreur-hote';
import type { Tableau } from '../modele/tableau';
import type { Hote } from '../protocole/hote';
import { CollectionDeTableaux } from './collection-de-tableaux';
import { Table } from './Table';

/** Les tableaux que touche une plage, de gauche à droite et de haut en bas. */
export class TableScopedCollection extends CollectionDeTableaux {
  readonly classe = 'TableScopedCollection';

  constructor(
    hote: Hote,
    protected readonly tableaux: readonly Tableau[],
  ) {
    super(hote);
  }

  getFirst(): Table {
    const [premier] = this.items;
    if (premier === undefined) throw new ErreurHote('ItemNotFound');
    return premier;
  }

  protected override table(tableau: Tableau): Table {
    return new Table(this.hote, tableau);
  }
}
