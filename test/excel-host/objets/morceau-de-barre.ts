import type { Barres } from '../modele/condition';
import { MorceauDeRegle } from './morceau-de-regle';

/** Les barres de données d'une règle, ou l'une de leurs moitiés. */
export abstract class MorceauDeBarre extends MorceauDeRegle {
  protected get barres(): Barres {
    return this.condition('barres').barres;
  }

  protected changerBarres(changement: Partial<Barres>): void {
    this.changer({ condition: { genre: 'barres', barres: { ...this.barres, ...changement } } });
  }
}
