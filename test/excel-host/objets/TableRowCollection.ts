import { insererLignes } from '../modele/changer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import type { Tableau } from '../modele/tableau';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, matrice } from './arguments';
import { ecrireMatrice } from './contenu-plage';
import { TableRow } from './TableRow';

export class TableRowCollection extends CollectionHote<TableRow> {
  readonly classe = 'TableRowCollection';

  constructor(
    hote: Hote,
    private readonly tableau: Tableau,
  ) {
    super(hote);
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, rang) => new TableRow(this.hote, this.tableau, rang));
  }
  get count(): number {
    return this.tableau.nombreDeLignes;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(rang: unknown): TableRow {
    const place = entier(rang);
    if (place < 0 || place >= this.count) throw new ErreurHote('InvalidArgument');
    return new TableRow(this.hote, this.tableau, place);
  }

  /** Sans rang (ou −1), à la fin. Une matrice d'autant de colonnes que le tableau, ou rien : une ligne vide. */
  add(rang?: unknown, valeurs?: unknown, pousser?: unknown): TableRow {
    const { tableau } = this;
    if (tableau.feuille.protection !== null) throw new ErreurHote('AccessDenied');
    const fin = this.count;
    const place = rang === undefined || rang === -1 ? fin : entier(rang, 0, fin);
    const nombre = Array.isArray(valeurs) ? valeurs.length : 1;
    if (nombre === 0) throw new ErreurHote('InvalidArgument');
    if (valeurs !== undefined) matrice(valeurs, nombre, tableau.largeur);
    const zone = insererLignes(tableau, place, nombre, pousser !== false);
    if (valeurs !== undefined) ecrireMatrice(this.hote, new Zone(tableau.feuille, zone), valeurs);
    return new TableRow(this.hote, tableau, place);
  }
}
