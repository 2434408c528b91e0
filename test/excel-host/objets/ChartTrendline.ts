import { ErreurHote } from '../modele/erreur-hote';
import { traitOrdinaire } from '../modele/aspect-graphique';
import type { Tendance } from '../modele/serie-graphique';
import { estCirculaire } from '../modele/types-graphique';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, parmi } from './arguments';
import { booleen, champsDe, definir, entre, nombreOuAuto, texte, unDe } from './champs';
import type { ChartSeries } from './ChartSeries';
import { ChartTrendlineFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

const TYPES = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;
const NOMS: Readonly<Record<string, string>> = {
  Linear: 'Linéaire',
  Exponential: 'Expon.',
  Logarithmic: 'Log.',
  MovingAverage: 'Moy. mobile',
  Polynomial: 'Poly.',
  Power: 'Puissance',
};

export class ChartTrendlineCollection extends CollectionHote<ChartTrendline> {
  readonly classe = 'ChartTrendlineCollection';

  constructor(private readonly serie: ChartSeries) {
    super(serie.hote);
  }

  get items(): readonly ChartTrendline[] {
    return this.serie.cible.tendances.map((tendance) => new ChartTrendline(this.serie, tendance));
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(rang: unknown): ChartTrendline {
    const tendance = this.items[entier(rang)];
    if (tendance === undefined) throw new ErreurHote('ItemNotFound');
    return tendance;
  }
  add(type?: unknown): ChartTrendline {
    const genre = parmi(type ?? 'Linear', TYPES);
    if (estCirculaire(this.serie.chartType) || this.serie.chartType.includes('Stacked'))
      throw new ErreurHote('InvalidOperation');
    const tendance: Tendance = {
      type: genre,
      nom: null,
      ordre: 2,
      periode: 2,
      avant: 0,
      arriere: 0,
      origine: null,
      equation: false,
      r2: false,
      trait: traitOrdinaire(),
    };
    this.serie.cible.tendances.push(tendance);
    this.serie.toucher();
    return new ChartTrendline(this.serie, tendance);
  }
}

export class ChartTrendline extends MorceauDeGraphique<Tendance> {
  readonly classe = 'ChartTrendline';

  constructor(
    readonly serie: ChartSeries,
    tendance: Tendance,
  ) {
    super(serie, tendance);
  }

  get format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(this, this.cible.trait);
  }
  delete(): void {
    this.serie.cible.tendances = this.serie.cible.tendances.filter((autre) => autre !== this.cible);
    this.toucher();
  }
}

const de = champsDe<ChartTrendline>();
definir(ChartTrendline, {
  type: de('type', unDe(...TYPES)),
  name: {
    lire: ({ cible, serie }) => cible.nom ?? `${NOMS[cible.type] ?? ''} (${serie.cible.nom.texte})`,
    ecrire: ({ cible }, valeur) => {
      const nom = texte(valeur);
      cible.nom = nom === '' ? null : nom;
    },
  },
  polynomialOrder: de('ordre', entre(2, 6)),
  movingAveragePeriod: de('periode', entre(2, 255)),
  forwardPeriod: de('avant', entre(0, Infinity)),
  backwardPeriod: de('arriere', entre(0, Infinity)),
  intercept: de('origine', nombreOuAuto(), (origine) => origine ?? ''),
  showEquation: de('equation', booleen),
  showRSquared: de('r2', booleen),
});
