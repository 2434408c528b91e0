import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import type { Rectangle } from './rectangle';

/** Une plage vivante : elle suit ses cellules quand on insère ou supprime des lignes et des colonnes. */
export class Zone {
  private place: Rectangle | null;

  constructor(
    readonly feuille: Feuille,
    place: Rectangle,
  ) {
    this.place = place;
    feuille.zones.add(this);
  }

  /** Où sont les cellules maintenant ; InvalidReference si elles ont été supprimées. */
  get rect(): Rectangle {
    if (this.place === null || this.feuille.supprimee) throw new ErreurHote('InvalidReference');
    return this.place;
  }

  deplacer(changer: (rect: Rectangle) => Rectangle | null): void {
    if (this.place !== null) this.place = changer(this.place);
  }

  oublier(): void {
    this.feuille.zones.delete(this);
  }
}
