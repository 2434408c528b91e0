import { texteAffiche } from '../modele/affichage';
import { ErreurHote } from '../modele/erreur-hote';
import { nomDeSerie } from '../modele/nom-de-serie';
import type { SerieGraphique } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { estBarre, estCirculaire, estLigne, estNuage } from '../modele/types-graphique';
import { cellulesDeReference, valeursDeReference } from '../modele/valeurs-reference';
import { entier, parmi } from './arguments';
import { booleen, champsDe, couleur, definir, entre, nombre, texte } from './champs';
import type { Champ } from './champs';
import { ChartDataLabels } from './ChartDataLabels';
import { ChartFill } from './ChartFill';
import { ChartLineFormat } from './ChartBorder';
import { ChartPointsCollection } from './ChartPoint';
import { ChartTrendlineCollection } from './ChartTrendline';
import { champsDeMarqueur } from './marqueurs-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import { Range } from './Range';
import { referenceDe } from './reference-plage';
import { typeDeGraphique } from './type-graphique';

export class ChartSeries extends MorceauDeGraphique<SerieGraphique> {
  readonly classe = 'ChartSeries';

  /** Le type propre à la série, sinon celui du graphique. */
  get chartType(): string {
    return this.cible.type ?? this.graphique.type;
  }
  set chartType(valeur: unknown) {
    const type = typeDeGraphique(this.hote, valeur);
    this.cible.type = type === this.graphique.type ? null : type;
    this.toucher();
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this, this.cible);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this, this.cible);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.hote, this.feuille, this.graphique, this.cible);
  }
  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this);
  }

  /** Des valeurs tiennent sur une ligne ou une colonne. */
  setValues(plage: unknown): void {
    if (plage instanceof Range && plage.rowCount > 1 && plage.columnCount > 1) throw new ErreurHote('InvalidArgument');
    this.cible.valeurs = this.reference(plage);
    this.toucher();
  }
  setXAxisValues(plage: unknown): void {
    this.cible.categories = this.reference(plage);
    this.toucher();
  }
  /** Les valeurs d'une dimension, en textes. */
  getDimensionValues(dimension: unknown): string[] {
    const voulue = parmi(dimension, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes']);
    if (voulue === 'BubbleSizes') throw new ErreurHote('InvalidArgument');
    if (this.cible.valeurs === null) throw new ErreurHote('EmptyChartSeries');
    const { classeur } = this.feuille;
    if (voulue === 'Values' || voulue === 'YValues')
      return valeursDeReference(classeur, this.cible.valeurs).map((valeur) => String(valeur ?? ''));
    if (this.cible.categories === null)
      return valeursDeReference(classeur, this.cible.valeurs).map((_, rang) => String(rang + 1));
    return cellulesDeReference(classeur, this.cible.categories).map((cellule) =>
      texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General'),
    );
  }
  delete(): void {
    this.graphique.series = this.graphique.series.filter((autre) => autre !== this.cible);
    this.toucher();
  }

  private reference(plage: unknown): string {
    if (!(plage instanceof Range)) throw new ErreurHote('InvalidArgument');
    return referenceDe(plage.zone);
  }
}

/** Une propriété que seuls certains types de graphiques ont : ailleurs, InvalidArgument à la lecture comme à l'écriture. */
function pour(accepte: (type: string) => boolean, champ: Champ<ChartSeries>): Champ<ChartSeries> {
  const exiger = (serie: ChartSeries): void => {
    if (!accepte(serie.chartType)) throw new ErreurHote('InvalidArgument');
  };
  return {
    lire: (serie) => (accepte(serie.chartType) ? champ.lire(serie) : null),
    ecrire: (serie, valeur) => {
      exiger(serie);
      champ.ecrire?.(serie, valeur);
    },
  };
}
/** Un réglage que toutes les séries d'un tracé partagent. */
const partage = (
  cle: 'trou' | 'intervalle' | 'recouvrement' | 'angle',
  min: number,
  max: number,
): Champ<ChartSeries> => ({
  lire: ({ graphique }) => graphique[cle],
  ecrire: ({ graphique }, valeur) => {
    graphique[cle] = nombre(valeur, min, max);
  },
});
const de = champsDe<ChartSeries>();

definir(ChartSeries, {
  name: {
    lire: ({ cible, feuille, graphique }) => nomDeSerie(feuille.classeur, graphique.series, cible),
    ecrire: ({ cible }, valeur) => {
      const nom = texte(valeur);
      if (nom.length > 255) throw new ErreurHote('InvalidArgument');
      cible.nom = { formule: null, texte: nom };
    },
  },
  axisGroup: {
    lire: ({ cible }) => (cible.secondaire ? 'Secondary' : 'Primary'),
    ecrire: (serie, valeur) => {
      if (estCirculaire(serie.chartType)) throw new ErreurHote('InvalidArgument');
      serie.cible.secondaire = parmi(valeur, ['Primary', 'Secondary']) === 'Secondary';
    },
  },
  hasDataLabels: {
    lire: ({ cible }) => cible.etiquettes !== null,
    ecrire: ({ cible }, valeur) => {
      cible.etiquettes = booleen(valeur) ? { ...(cible.etiquettes ?? { ...etiquettesMuettes(), valeur: true }) } : null;
    },
  },
  filtered: de('filtree', booleen),
  invertIfNegative: de('inverserNegatifs', booleen),
  invertColor: de('couleurNegatifs', couleur),
  showShadow: de('ombre', booleen),
  varyByCategories: {
    lire: ({ cible, chartType }) => cible.varier ?? estCirculaire(chartType),
    ecrire: ({ cible }, valeur) => {
      cible.varier = booleen(valeur);
    },
  },
  explosion: pour(estCirculaire, de('eclatement', entre(0, 400))),
  firstSliceAngle: pour(estCirculaire, partage('angle', 0, 360)),
  doughnutHoleSize: pour((type) => type.startsWith('Doughnut'), partage('trou', 10, 90)),
  gapWidth: pour(estBarre, partage('intervalle', 0, 500)),
  overlap: pour(estBarre, partage('recouvrement', -100, 100)),
  smooth: pour((type) => type.startsWith('Line') || estNuage(type), {
    lire: ({ cible, chartType }) => cible.lisse ?? chartType.includes('Smooth'),
    ecrire: ({ cible }, valeur) => {
      cible.lisse = booleen(valeur);
    },
  }),
  plotOrder: {
    lire: ({ cible, graphique }) => graphique.series.indexOf(cible) + 1,
    ecrire: ({ cible, graphique }, valeur) => {
      const rang = entier(valeur, 1, graphique.series.length) - 1;
      graphique.series = graphique.series.filter((autre) => autre !== cible);
      graphique.series.splice(rang, 0, cible);
    },
  },
  ...champsDeMarqueur<ChartSeries>(
    ({ cible }) => cible.marqueur,
    (serie) => {
      if (!estLigne(serie.chartType)) throw new ErreurHote('InvalidArgument');
      return serie.cible.marqueur;
    },
  ),
});

export class ChartSeriesFormat extends MorceauDeGraphique<SerieGraphique> {
  readonly classe = 'ChartSeriesFormat';

  get fill(): ChartFill {
    const serie = this.cible;
    return new ChartFill(this, {
      get fond() {
        return serie.couleur;
      },
      set fond(fond) {
        serie.couleur = fond;
      },
    });
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this, this.cible.trait);
  }
}
