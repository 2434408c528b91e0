import type { Feuille } from '../modele/feuille';
import type { Graphique, SerieGraphique } from '../modele/graphique';
import type { Hote } from '../protocole/hote';
import { couleur } from './arguments';
import { ObjetDeGraphique } from './objet-de-graphique';

/** Où une couleur de remplissage est gardée. */
type Poser = (hex: string | null) => void;

export class ChartFill extends ObjetDeGraphique {
  readonly classe = 'ChartFill';

  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    private readonly poser: Poser,
  ) {
    super(hote, feuille, graphique);
  }

  setSolidColor(valeur: unknown): void {
    this.poser(couleur(valeur));
    this.toucher();
  }
  clear(): void {
    this.poser(null);
    this.toucher();
  }
}

/** Le format d'une série ou d'un point : ici, son remplissage. */
abstract class FormatRempli extends ObjetDeGraphique {
  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    private readonly poser: Poser,
  ) {
    super(hote, feuille, graphique);
  }

  get fill(): ChartFill {
    return new ChartFill(this.hote, this.feuille, this.graphique, this.poser);
  }
}

export class ChartSeriesFormat extends FormatRempli {
  readonly classe = 'ChartSeriesFormat';
}

export class ChartPointFormat extends FormatRempli {
  readonly classe = 'ChartPointFormat';
}

export function formatDeSerie(
  hote: Hote,
  feuille: Feuille,
  graphique: Graphique,
  serie: SerieGraphique,
): ChartSeriesFormat {
  return new ChartSeriesFormat(hote, feuille, graphique, (hex) => {
    serie.couleur = hex;
  });
}

export function formatDePoint(
  hote: Hote,
  feuille: Feuille,
  graphique: Graphique,
  serie: SerieGraphique,
  rang: number,
): ChartPointFormat {
  return new ChartPointFormat(hote, feuille, graphique, (hex) => {
    if (hex === null) serie.couleursPoints.delete(rang);
    else serie.couleursPoints.set(rang, hex);
  });
}
