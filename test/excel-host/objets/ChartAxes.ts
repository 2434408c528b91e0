import { ErreurHote } from '../modele/erreur-hote';
import { estCirculaire } from '../modele/types-graphique';
import { parmi } from './arguments';
import { ChartAxis } from './ChartAxis';
import { ObjetDeGraphique } from './objet-de-graphique';

export class ChartAxes extends ObjetDeGraphique {
  readonly classe = 'ChartAxes';

  get valueAxis(): ChartAxis {
    return new ChartAxis(this, 'valeurs');
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this, 'categories');
  }
  /** Seuls les graphiques en trois dimensions ont un axe des séries. */
  get seriesAxis(): ChartAxis {
    return new ChartAxis(this, null);
  }

  getItem(type: unknown, groupe?: unknown): ChartAxis {
    const genre = parmi(type, ['Invalid', 'Category', 'Value', 'Series']);
    const secondaire = parmi(groupe ?? 'Primary', ['Primary', 'Secondary']) === 'Secondary';
    if (estCirculaire(this.graphique.type) || genre === 'Invalid' || genre === 'Series')
      throw new ErreurHote('InvalidArgument');
    if (secondaire && !this.graphique.series.some((serie) => serie.secondaire)) throw new ErreurHote('InvalidArgument');
    const cle = genre === 'Category' ? 'categories' : 'valeurs';
    return new ChartAxis(this, secondaire ? `${cle}2` : cle);
  }
}
