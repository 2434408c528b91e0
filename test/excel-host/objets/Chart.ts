import { coinDe, gaucheDe, hautDe, pointDe } from '../modele/dimensions-feuille';
import { ErreurHote } from '../modele/erreur-hote';
import type { Rectangle } from '../modele/rectangle';
import { seriesDePlage } from '../modele/source-graphique';
import { adresse, nombre, parmi, texte } from './arguments';
import { ChartAxes } from './ChartAxes';
import { ChartDataLabels } from './ChartDataLabels';
import { ChartLegend } from './ChartLegend';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import { ChartTitle } from './ChartTitle';
import { ObjetDeGraphique } from './objet-de-graphique';
import { Range } from './Range';
import { Worksheet } from './Worksheet';

/** Les types de graphiques que l'hôte sait écrire et montrer. */
export const TYPES_GRAPHIQUE = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'AreaStacked100',
] as const;

export function aDesAxes(type: string): boolean {
  return type !== 'Pie' && type !== 'Doughnut';
}

export class Chart extends ObjetDeGraphique {
  readonly classe = 'Chart';

  override identite(): Record<string, unknown> {
    return { Id: this.graphique.id };
  }

  get id(): string {
    return this.graphique.id;
  }
  get name(): string {
    return this.graphique.nom;
  }
  set name(valeur: unknown) {
    this.graphique.nom = texte(valeur);
    this.toucher();
  }
  get chartType(): string {
    return this.graphique.type;
  }
  set chartType(valeur: unknown) {
    this.graphique.type = parmi(valeur, TYPES_GRAPHIQUE);
    this.toucher();
  }

  get left(): number {
    return this.place.x;
  }
  set left(valeur: unknown) {
    this.placer({ x: nombre(valeur, 0) });
  }
  get top(): number {
    return this.place.y;
  }
  set top(valeur: unknown) {
    this.placer({ y: nombre(valeur, 0) });
  }
  get width(): number {
    return this.place.largeur;
  }
  set width(valeur: unknown) {
    this.placer({ largeur: nombre(valeur, 1) });
  }
  get height(): number {
    return this.place.hauteur;
  }
  set height(valeur: unknown) {
    this.placer({ hauteur: nombre(valeur, 1) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.hote, this.feuille, this.graphique);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.hote, this.feuille, this.graphique);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.hote, this.feuille, this.graphique);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.hote, this.feuille, this.graphique, null);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.hote, this.feuille, this.graphique);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.hote, this.feuille);
  }

  /** D'une cellule à l'autre, comprises. */
  setPosition(debut: unknown, fin?: unknown): void {
    const [de, a] = [this.cellules(debut), this.cellules(fin ?? debut)];
    const { largeur, hauteur } = this.place;
    const [x, y] = [gaucheDe(this.feuille, de.gauche), hautDe(this.feuille, de.haut)];
    this.graphique.de = { ligne: de.haut, colonne: de.gauche, dx: 0, dy: 0 };
    this.graphique.a =
      fin === undefined
        ? coinDe(this.feuille, x + largeur, y + hauteur)
        : { ligne: a.bas + 1, colonne: a.droite + 1, dx: 0, dy: 0 };
    this.toucher();
  }

  setData(source: unknown, sens?: unknown): void {
    if (!(source instanceof Range)) throw new ErreurHote('InvalidArgument');
    const series = seriesDePlage(
      source.zone.feuille,
      source.zone.rect,
      parmi(sens ?? 'Auto', ['Auto', 'Columns', 'Rows']),
    );
    const anciennes = this.graphique.series;
    this.graphique.series = series.map((serie, rang) => {
      const ancienne = anciennes[rang];
      return ancienne === undefined
        ? serie
        : {
            ...serie,
            couleur: ancienne.couleur,
            couleursPoints: ancienne.couleursPoints,
            etiquettes: ancienne.etiquettes,
          };
    });
    this.toucher();
  }

  delete(): void {
    this.feuille.graphiques = this.feuille.graphiques.filter((autre) => autre !== this.graphique);
    this.feuille.marquerModifiee(false);
  }

  activate(): void {
    this.feuille.classeur.feuilleActive = this.feuille;
  }

  private get place(): { x: number; y: number; largeur: number; hauteur: number } {
    const [de, a] = [pointDe(this.feuille, this.graphique.de), pointDe(this.feuille, this.graphique.a)];
    return { ...de, largeur: a.x - de.x, hauteur: a.y - de.y };
  }

  private placer(changement: Partial<{ x: number; y: number; largeur: number; hauteur: number }>): void {
    const { x, y, largeur, hauteur } = { ...this.place, ...changement };
    this.graphique.de = coinDe(this.feuille, x, y);
    this.graphique.a = coinDe(this.feuille, x + largeur, y + hauteur);
    this.toucher();
  }

  private cellules(argument: unknown): Rectangle {
    return argument instanceof Range ? argument.zone.rect : adresse(argument).zone;
  }
}
