import { ErreurHote } from '../modele/erreur-hote';
import { estCirculaire } from '../modele/types-graphique';
import { parmi } from './arguments';
import { ChartAxis } from './ChartAxis';
import { ObjetDeGraphique } from './objet-de-graphique';

export class ChartAxes extends ObjetDeGraphique {
  readonly classe = 'ChartAxes';

  /** Un graphique circulaire n'a pas d'axes ; seul un graphique en relief a celui des séries : un chargement de tout n'en veut aucun. */
  override get horsChargement(): readonly string[] {
    return ['valueAxis', 'categoryAxis', 'seriesAxis'];
  }

  get valueAxis(): ChartAxis {
    return this.axe('valeurs');
  }
  get categoryAxis(): ChartAxis {
    return this.axe('categories');
  }
  get seriesAxis(): ChartAxis {
    throw new ErreurHote('InvalidOperation');
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

  private axe(cle: 'valeurs' | 'categories'): ChartAxis {
    if (estCirculaire(this.graphique.type)) throw new ErreurHote('InvalidOperation');
    return new ChartAxis(this, cle);
  }
}
