import type { PointNuance } from '../modele/condition';
import { couleur } from './arguments';
import { objet } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';
import { formuleDeSeuil, lireSeuil, typeDeSeuil } from './seuil-de-regle';

const MILIEU = ['Number', 'Percent', 'Formula', 'Percentile'];

export class ColorScaleConditionalFormat extends MorceauDeRegle {
  readonly classe = 'ColorScaleConditionalFormat';

  get threeColorScale(): boolean {
    return this.condition('nuances').points.length === 3;
  }
  get criteria(): Record<string, unknown> {
    const { points } = this.condition('nuances');
    const [minimum, ...suite] = points.map((point) => ({
      formula: formuleDeSeuil(point),
      type: typeDeSeuil(point),
      color: point.couleur,
    }));
    return { minimum, ...(suite.length > 1 ? { midpoint: suite[0] } : {}), maximum: suite.at(-1) };
  }
  /** Deux points, ou trois si `midpoint` est donné. */
  set criteria(valeur: unknown) {
    const { minimum, midpoint, maximum } = objet(valeur);
    const milieu = midpoint === null || midpoint === undefined ? [] : [this.point(midpoint, MILIEU, 1)];
    this.changer({
      condition: {
        genre: 'nuances',
        points: [
          this.point(minimum, ['LowestValue', ...MILIEU], 0),
          ...milieu,
          this.point(maximum, ['HighestValue', ...MILIEU], -1),
        ],
      },
    });
  }

  private point(valeur: unknown, permis: readonly string[], rang: number): PointNuance {
    const { color } = objet(valeur);
    const ancien = this.condition('nuances').points.at(rang)?.couleur ?? '#FFFFFF';
    return {
      ...lireSeuil(this.feuille.classeur, valeur, permis, 'num'),
      couleur: color === undefined || color === null ? ancien : couleur(color),
    };
  }
}
