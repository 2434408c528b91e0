import { ErreurHote } from '../modele/erreur-hote';
import type { Tableau } from '../modele/tableau';
import { trouverTableau } from '../modele/tableaux';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { texte } from './arguments';
import { Table } from './Table';

/** Les tableaux que touche une plage, de gauche à droite et de haut en bas. */
export class TableScopedCollection extends CollectionHote<Table> {
  readonly classe = 'TableScopedCollection';

  constructor(
    hote: Hote,
    private readonly tableaux: readonly Tableau[],
  ) {
    super(hote);
  }

  get items(): readonly Table[] {
    return this.tableaux.map((tableau) => new Table(this.hote, tableau));
  }
  getCount(): number {
    return this.tableaux.length;
  }
  getFirst(): Table {
    const [premier] = this.items;
    if (premier === undefined) throw new ErreurHote('ItemNotFound');
    return premier;
  }
  getItem(cle: unknown): Table {
    const trouve = this.getItemOrNullObject(cle);
    if (trouve === null) throw new ErreurHote('ItemNotFound');
    return trouve;
  }
  getItemOrNullObject(cle: unknown): Table | null {
    const tableau = trouverTableau(this.tableaux, texte(cle));
    return tableau === null ? null : new Table(this.hote, tableau);
  }
}
