import { ErreurHote } from '../modele/erreur-hote';
import type { Rectangle } from '../modele/rectangle';
import type { Tableau } from '../modele/tableau';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import type { Range } from './Range';

/** Ce qu'un tableau et ses colonnes ont de commun : leurs plages, et le refus de changer sur une feuille protégée. */
export abstract class MorceauDeTableau extends ObjetHote {
  constructor(
    hote: Hote,
    protected readonly tableau: Tableau,
  ) {
    super(hote);
  }

  /** La part de cette zone du tableau qui revient au morceau ; ItemNotFound si le tableau n'a pas cette zone. */
  protected abstract plage(zone: Rectangle | null): Range;

  getRange(): Range {
    return this.plage(this.tableau.zone);
  }
  getDataBodyRange(): Range {
    return this.plage(this.tableau.corps);
  }
  getHeaderRowRange(): Range {
    return this.plage(this.tableau.titres);
  }
  getTotalRowRange(): Range {
    return this.plage(this.tableau.total);
  }

  protected exigerLibre(): void {
    if (this.tableau.feuille.protection !== null) throw new ErreurHote('AccessDenied');
  }
}
