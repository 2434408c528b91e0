import { ErreurHote } from '../modele/erreur-hote';
import { serieOrdinaire } from '../modele/graphique';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, texte } from './arguments';
import { ChartSeries } from './ChartSeries';

export class ChartSeriesCollection extends CollectionHote<ChartSeries> {
  readonly classe = 'ChartSeriesCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly graphique: Graphique,
  ) {
    super(hote);
  }

  get items(): readonly ChartSeries[] {
    return this.graphique.series.map((serie) => new ChartSeries(this.hote, this.feuille, this.graphique, serie));
  }
  get count(): number {
    return this.graphique.series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(rang: unknown): ChartSeries {
    const serie = this.items[entier(rang)];
    if (serie === undefined) throw new ErreurHote('InvalidArgument');
    return serie;
  }
  add(nom?: unknown): ChartSeries {
    const serie = serieOrdinaire(null, null, {
      formule: null,
      texte: nom === undefined ? `Série${this.count + 1}` : texte(nom),
    });
    this.graphique.series.push(serie);
    this.graphique.modifie = true;
    this.feuille.classeur.marquerModifie();
    return new ChartSeries(this.hote, this.feuille, this.graphique, serie);
  }
}
