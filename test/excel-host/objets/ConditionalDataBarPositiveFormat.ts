import { booleen, couleur } from './arguments';
import { MorceauDeBarre } from './morceau-de-barre';

export class ConditionalDataBarPositiveFormat extends MorceauDeBarre {
  readonly classe = 'ConditionalDataBarPositiveFormat';

  /** Vide : pas de bordure. */
  get borderColor(): string {
    return this.barres.bordure ?? '';
  }
  set borderColor(valeur: unknown) {
    this.changerBarres({ bordure: valeur === '' ? null : couleur(valeur) });
  }
  get fillColor(): string {
    return this.barres.couleur;
  }
  set fillColor(valeur: unknown) {
    this.changerBarres({ couleur: couleur(valeur) });
  }
  get gradientFill(): boolean {
    return this.barres.degrade;
  }
  set gradientFill(valeur: unknown) {
    this.changerBarres({ degrade: booleen(valeur) });
  }
}
