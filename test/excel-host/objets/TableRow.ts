import { supprimerLigne } from '../modele/changer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import type { Tableau } from '../modele/tableau';
import { ligneDe } from '../modele/tableaux';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { Range } from './Range';

/** Une ligne de données, par son rang : l'objet ne suit pas sa ligne si d'autres s'insèrent avant elle. */
export class TableRow extends ObjetHote {
  readonly classe = 'TableRow';

  constructor(
    hote: Hote,
    private readonly tableau: Tableau,
    private readonly rang: number,
  ) {
    super(hote);
  }

  get index(): number {
    return this.rang;
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(valeurs: unknown) {
    this.getRange().values = valeurs;
  }
  getRange(): Range {
    if (this.rang >= this.tableau.nombreDeLignes) throw new ErreurHote('ItemNotFound');
    return new Range(this.hote, new Zone(this.tableau.feuille, ligneDe(this.tableau, this.rang)));
  }
  delete(): void {
    if (this.tableau.feuille.protection !== null) throw new ErreurHote('AccessDenied');
    if (this.rang >= this.tableau.nombreDeLignes) throw new ErreurHote('ItemNotFound');
    supprimerLigne(this.tableau, this.rang);
  }
}
