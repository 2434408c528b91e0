import { ErreurHote } from '../modele/erreur-hote';
import { exigerObjetsLibres } from '../modele/exiger-objets-libres';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import { serieOrdinaire } from '../modele/serie-graphique';
import type { SerieGraphique } from '../modele/serie-graphique';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, texte } from './arguments';
import { Chart } from './Chart';
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
    return this.graphique.series.map((serie) => this.serie(serie));
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
  /** Une série sans valeurs, au rang voulu ou en dernier. */
  add(nom?: unknown, rang?: unknown): ChartSeries {
    exigerObjetsLibres(this.feuille);
    const place = rang === undefined ? this.count : entier(rang, 0, this.count);
    const serie = serieOrdinaire(null, null, {
      formule: null,
      texte: nom === undefined ? '' : texte(nom),
    });
    this.graphique.series.splice(place, 0, serie);
    const ajoutee = this.serie(serie);
    ajoutee.toucher();
    return ajoutee;
  }

  private serie(serie: SerieGraphique): ChartSeries {
    return new ChartSeries(new Chart(this.hote, this.feuille, this.graphique), serie);
  }
}
