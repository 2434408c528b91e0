import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { etiquettesMuettes } from '../modele/graphique';
import type { Graphique, SerieGraphique } from '../modele/graphique';
import { valeursDeReference } from '../modele/valeurs-reference';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { booleen, entier, nombre, texte } from './arguments';
import { ChartDataLabels } from './ChartDataLabels';
import { ChartFill, formatDePoint, formatDeSerie } from './ChartFill';
import type { ChartPointFormat, ChartSeriesFormat } from './ChartFill';
import { ObjetDeGraphique } from './objet-de-graphique';
import { Range, referenceDe } from './Range';

export class ChartSeries extends ObjetDeGraphique {
  readonly classe = 'ChartSeries';

  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    private readonly serie: SerieGraphique,
  ) {
    super(hote, feuille, graphique);
  }

  get name(): string {
    return this.serie.nom.texte;
  }
  set name(valeur: unknown) {
    this.changer({ nom: { formule: null, texte: texte(valeur) } });
  }
  get chartType(): string {
    return this.serie.type ?? this.graphique.type;
  }
  get hasDataLabels(): boolean {
    return this.serie.etiquettes !== null;
  }
  set hasDataLabels(valeur: unknown) {
    this.changer({
      etiquettes: booleen(valeur) ? { ...(this.serie.etiquettes ?? etiquettesMuettes()), valeur: true } : null,
    });
  }
  get gapWidth(): number {
    return this.graphique.intervalle;
  }
  set gapWidth(valeur: unknown) {
    this.graphique.intervalle = nombre(valeur, 0, 500);
    this.toucher();
  }
  get doughnutHoleSize(): number {
    return this.graphique.trou;
  }
  set doughnutHoleSize(valeur: unknown) {
    this.graphique.trou = nombre(valeur, 10, 90);
    this.toucher();
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.hote, this.feuille, this.graphique, this.serie);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.hote, this.feuille, this.graphique, this.serie);
  }
  get format(): ChartSeriesFormat {
    return formatDeSerie(this.hote, this.feuille, this.graphique, this.serie);
  }

  setValues(plage: unknown): void {
    this.changer({ valeurs: this.reference(plage) });
  }
  setXAxisValues(plage: unknown): void {
    this.changer({ categories: this.reference(plage) });
  }
  delete(): void {
    this.graphique.series = this.graphique.series.filter((autre) => autre !== this.serie);
    this.toucher();
  }

  private reference(plage: unknown): string {
    if (!(plage instanceof Range)) throw new ErreurHote('InvalidArgument');
    return referenceDe(plage.zone);
  }

  private changer(changement: Partial<SerieGraphique>): void {
    Object.assign(this.serie, changement);
    this.toucher();
  }
}

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
    private readonly serie: SerieGraphique,
    private readonly rang: number,
  ) {
    super(hote, feuille, graphique);
  }

  get value(): unknown {
    return valeursDeReference(this.feuille.classeur, this.serie.valeurs)[this.rang] ?? null;
  }
  get format(): ChartPointFormat {
    return formatDePoint(this.hote, this.feuille, this.graphique, this.serie, this.rang);
  }
}

export { ChartFill };
