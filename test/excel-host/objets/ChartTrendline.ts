import { ErreurHote } from '../modele/erreur-hote';
import { exigerObjetsLibres } from '../modele/exiger-objets-libres';
import { identiteDe } from '../modele/identite-objet';
import { nomDeSerie } from '../modele/nom-de-serie';
import { tendanceOrdinaire } from '../modele/serie-graphique';
import type { Tendance } from '../modele/serie-graphique';
import { estCirculaire } from '../modele/types-graphique';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, parmi } from './arguments';
import { booleen, champsDe, definir, entre, nombreOuAuto, texte, unDe } from './champs';
import type { Champ } from './champs';
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
  /** Par rang, ou par l'identité qu'une courbe a donnée au client. */
  getItem(cle: unknown): ChartTrendline {
    const tendance = typeof cle === 'string' ? this.items.find(({ _Id }) => _Id === cle) : this.items[entier(cle)];
    if (tendance === undefined) throw new ErreurHote('ItemNotFound');
    return tendance;
  }
  add(type?: unknown): ChartTrendline {
    exigerObjetsLibres(this.serie.feuille);
    const genre = parmi(type ?? 'Linear', TYPES);
    if (estCirculaire(this.serie.chartType) || this.serie.chartType.includes('Stacked'))
      throw new ErreurHote('InvalidOperation');
    const tendance = tendanceOrdinaire(genre);
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

  override identite(): Record<string, unknown> {
    return { _Id: this._Id };
  }

  get _Id(): string {
    return identiteDe(this.cible);
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
/** Un réglage que seules les courbes d'un type ont : le poser sur une autre est refusé. */
function pour(voulu: (typeof TYPES)[number], champ: Champ<ChartTrendline>): Champ<ChartTrendline> {
  return {
    ...champ,
    ecrire: (courbe, valeur) => {
      if (courbe.cible.type !== voulu) throw new ErreurHote('InvalidArgument');
      champ.ecrire?.(courbe, valeur);
    },
  };
}
definir(ChartTrendline, {
  type: de('type', unDe(...TYPES)),
  name: {
    lire: ({ cible, serie }) =>
      cible.nom ??
      `${NOMS[cible.type] ?? ''} (${nomDeSerie(serie.feuille.classeur, serie.graphique.series, serie.cible)})`,
    ecrire: ({ cible }, valeur) => {
      const nom = texte(valeur);
      cible.nom = nom === '' ? null : nom;
    },
  },
  polynomialOrder: pour('Polynomial', de('ordre', entre(2, 6))),
  movingAveragePeriod: pour('MovingAverage', de('periode', entre(2, 255))),
  forwardPeriod: de('avant', entre(0, Infinity)),
  backwardPeriod: de('arriere', entre(0, Infinity)),
  intercept: de('origine', nombreOuAuto(), (origine) => origine ?? ''),
  showEquation: de('equation', booleen),
  showRSquared: de('r2', booleen),
});
