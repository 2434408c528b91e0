import { ErreurHote } from '../modele/erreur-hote';
import type { Tableau } from '../modele/tableau';
import { trouverTableau } from '../modele/tableaux';
import { CollectionHote } from '../protocole/objet-hote';
import { texte } from './arguments';
import type { Table } from './Table';

/** Des tableaux qu'on trouve par leur nom ou leur identifiant. */
export abstract class CollectionDeTableaux extends CollectionHote<Table> {
  protected abstract get tableaux(): readonly Tableau[];
  /** Nommer ici la classe `Table` fermerait un cercle d'imports. */
  protected abstract table(tableau: Tableau): Table;

  get items(): readonly Table[] {
    return this.tableaux.map((tableau) => this.table(tableau));
  }
  getCount(): number {
    return this.tableaux.length;
  }
  getItem(cle: unknown): Table {
    const trouve = this.getItemOrNullObject(cle);
    if (trouve === null) throw new ErreurHote('ItemNotFound');
    return trouve;
  }
  getItemOrNullObject(cle: unknown): Table | null {
    const tableau = trouverTableau(this.tableaux, texte(cle));
    return tableau === null ? null : this.table(tableau);
  }
}
