import { creerTableau } from '../modele/creer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Tableau } from '../modele/tableau';
import { tableauxDuClasseur, trouverTableau } from '../modele/tableaux';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { adresse, booleen, entier, texte } from './arguments';
import { Range } from './Range';
import { Table } from './Table';

/** Les tableaux du classeur, ou ceux d'une feuille. */
export class TableCollection extends CollectionHote<Table> {
  readonly classe = 'TableCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille | null,
  ) {
    super(hote);
  }

  get items(): readonly Table[] {
    return this.tableaux.map((tableau) => new Table(this.hote, tableau));
  }
  get count(): number {
    return this.tableaux.length;
  }
  getCount(): number {
    return this.tableaux.length;
  }

  /** Une plage ou une adresse ; sans nom d'onglet, celle de la feuille (de la feuille active, depuis le classeur). */
  add(ou: unknown, titres: unknown): Table {
    const { feuille, rect } = ou instanceof Range ? ou.zone : this.zoneDe(ou);
    if (this.feuille !== null && feuille !== this.feuille) throw new ErreurHote('InvalidArgument');
    return new Table(this.hote, creerTableau(feuille, rect, booleen(titres)));
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
  getItemAt(rang: unknown): Table {
    const tableau = this.tableaux[entier(rang)];
    if (tableau === undefined) throw new ErreurHote('InvalidArgument');
    return new Table(this.hote, tableau);
  }

  private get tableaux(): readonly Tableau[] {
    return this.feuille?.tableaux ?? tableauxDuClasseur(this.hote.classeur);
  }

  private zoneDe(ou: unknown): Zone {
    const { feuille, zone } = adresse(ou);
    const { classeur } = this.hote;
    const cible = feuille === null ? (this.feuille ?? classeur.feuilleActive) : classeur.trouverFeuille(feuille);
    if (cible === null) throw new ErreurHote('InvalidArgument');
    return new Zone(cible, zone);
  }
}
