import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import { marqueurOrdinaire, pointOrdinaire } from '../modele/serie-graphique';
import type { PointGraphique, SerieGraphique } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { valeursDeReference } from '../modele/valeurs-reference';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import { ChartBorder } from './ChartBorder';
import { ChartDataLabel } from './ChartDataLabel';
import { ChartFill } from './ChartFill';
import { booleen, definir } from './champs';
import { champsDeMarqueur } from './marqueurs-graphique';
import { MorceauDeGraphique, ObjetDeGraphique } from './objet-de-graphique';

export class ChartPointsCollection extends CollectionHote<ChartPoint> {
  readonly classe = 'ChartPointsCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly graphique: Graphique,
    private readonly serie: SerieGraphique,
  ) {
    super(hote);
  }

  get items(): readonly ChartPoint[] {
    return this.valeurs().map((_, rang) => this.point(rang));
  }
  get count(): number {
    return this.valeurs().length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(rang: unknown): ChartPoint {
    if (this.count === 0) throw new ErreurHote('EmptyChartSeries');
    return this.point(entier(rang, 0, this.count - 1));
  }

  private valeurs(): readonly unknown[] {
    return valeursDeReference(this.feuille.classeur, this.serie.valeurs);
  }
  private point(rang: number): ChartPoint {
    return new ChartPoint(this.hote, this.feuille, this.graphique, this.serie, rang);
  }
}

export class ChartPoint extends ObjetDeGraphique {
  readonly classe = 'ChartPoint';

  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    readonly serie: SerieGraphique,
    readonly rang: number,
  ) {
    super(hote, feuille, graphique);
  }

  get value(): unknown {
    return valeursDeReference(this.feuille.classeur, this.serie.valeurs)[this.rang] ?? null;
  }
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this, this);
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this, this);
  }

  /** Ce que le point a de propre, créé s'il n'avait rien. */
  get propre(): PointGraphique {
    let point = this.serie.points.get(this.rang);
    if (point === undefined) this.serie.points.set(this.rang, (point = pointOrdinaire()));
    return point;
  }
}

definir(ChartPoint, {
  hasDataLabel: {
    lire: ({ serie, rang }) => (serie.points.get(rang)?.etiquette ?? serie.etiquettes) !== null,
    ecrire: (point, valeur) => {
      const { serie, propre } = point;
      propre.etiquette = booleen(valeur)
        ? { ...(serie.etiquettes ?? etiquettesMuettes()), valeur: true, texte: null }
        : null;
    },
  },
  ...champsDeMarqueur<ChartPoint>(
    ({ serie, rang }) => serie.points.get(rang)?.marqueur ?? serie.marqueur,
    (point) => (point.propre.marqueur ??= { ...marqueurOrdinaire(), ...point.serie.marqueur }),
  ),
});

export class ChartPointFormat extends MorceauDeGraphique<ChartPoint> {
  readonly classe = 'ChartPointFormat';

  get fill(): ChartFill {
    const { serie, rang } = this.cible;
    return new ChartFill(this, {
      get fond() {
        return serie.couleursPoints.get(rang) ?? null;
      },
      set fond(fond) {
        if (fond === null) serie.couleursPoints.delete(rang);
        else serie.couleursPoints.set(rang, fond);
      },
    });
  }
  get border(): ChartBorder {
    return new ChartBorder(this, this.cible.serie.points.get(this.cible.rang)?.trait ?? this.cible.propre.trait);
  }
}
