import type { Feuille } from '../modele/feuille';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { Range } from './Range';

export class AutoFilter extends ObjetHote {
  readonly classe = 'AutoFilter';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  /** Des flèches de filtre sont affichées. */
  get enabled(): boolean {
    return this.feuille.filtre !== null;
  }
  /** Un critère est posé : des lignes peuvent être cachées. */
  get isDataFiltered(): boolean {
    return this.feuille.filtre !== null && this.feuille.filtre.criteres !== '';
  }

  getRange(): Range {
    const plage = this.getRangeOrNullObject();
    if (plage === null) throw this.hote.nonEcrit('AutoFilter.getRange sans filtre');
    return plage;
  }
  getRangeOrNullObject(): Range | null {
    const { filtre } = this.feuille;
    return filtre === null ? null : new Range(this.hote, new Zone(this.feuille, filtre.zone));
  }
  remove(): void {
    this.feuille.filtre = null;
    this.feuille.marquerModifiee();
  }
}
