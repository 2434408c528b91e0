import { creerTableau } from '../modele/creer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Tableau } from '../modele/tableau';
import { tableauxDuClasseur } from '../modele/tableaux';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { adresse, booleen, entier } from './arguments';
import { CollectionDeTableaux } from './collection-de-tableaux';
import { Range } from './Range';
import { Table } from './Table';

/** Les tableaux du classeur, ou ceux d'une feuille. */
export class TableCollection extends CollectionDeTableaux {
  readonly classe = 'TableCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille | null,
  ) {
    super(hote);
  }

  get count(): number {
    return this.tableaux.length;
  }

  /** Une plage ou une adresse ; sans nom d'onglet, celle de la feuille (de la feuille active, depuis le classeur). */
  add(ou: unknown, titres: unknown): Table {
    const { feuille, rect } = ou instanceof Range ? ou.zone : this.zoneDe(ou);
    if (this.feuille !== null && feuille !== this.feuille) throw new ErreurHote('InvalidArgument');
    return new Table(this.hote, creerTableau(feuille, rect, booleen(titres)));
  }

  getItemAt(rang: unknown): Table {
    const tableau = this.tableaux[entier(rang)];
    if (tableau === undefined) throw new ErreurHote('InvalidArgument');
    return new Table(this.hote, tableau);
  }

  protected override get tableaux(): readonly Tableau[] {
    return this.feuille?.tableaux ?? tableauxDuClasseur(this.hote.classeur);
  }

  protected override table(tableau: Tableau): Table {
    return new Table(this.hote, tableau);
  }

  private zoneDe(ou: unknown): Zone {
    const { feuille, zone } = adresse(ou);
    const { classeur } = this.hote;
    const cible = feuille === null ? (this.feuille ?? classeur.feuilleActive) : classeur.trouverFeuille(feuille);
    if (cible === null) throw new ErreurHote('InvalidArgument');
    return new Zone(cible, zone);
  }
}
