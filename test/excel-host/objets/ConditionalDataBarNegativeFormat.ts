import { booleen, couleur } from './arguments';
import { MorceauDeBarre } from './morceau-de-barre';

export class ConditionalDataBarNegativeFormat extends MorceauDeBarre {
  readonly classe = 'ConditionalDataBarNegativeFormat';

  /** Vide : pas de bordure. */
  get borderColor(): string {
    const { memeBordure, bordure, bordureNegative } = this.barres;
    return (memeBordure ? bordure : bordureNegative) ?? '';
  }
  set borderColor(valeur: unknown) {
    this.changerBarres({ bordureNegative: valeur === '' ? null : couleur(valeur), memeBordure: false });
  }
  get fillColor(): string {
    const { memeCouleur, couleur: positive, negatif } = this.barres;
    return memeCouleur ? positive : negatif;
  }
  set fillColor(valeur: unknown) {
    this.changerBarres({ negatif: couleur(valeur), memeCouleur: false });
  }
  get matchPositiveBorderColor(): boolean {
    return this.barres.memeBordure;
  }
  set matchPositiveBorderColor(valeur: unknown) {
    this.changerBarres({ memeBordure: booleen(valeur) });
  }
  get matchPositiveFillColor(): boolean {
    return this.barres.memeCouleur;
  }
  set matchPositiveFillColor(valeur: unknown) {
    this.changerBarres({ memeCouleur: booleen(valeur) });
  }
}
