import type { Feuille } from '../modele/feuille';
import type { AxeGraphique, Graphique } from '../modele/graphique';
import { ErreurHote } from '../modele/erreur-hote';
import type { Hote } from '../protocole/hote';
import { booleen, nombre, texte } from './arguments';
import { aDesAxes } from './Chart';
import { ChartFont } from './ChartFont';
import { ObjetDeGraphique } from './objet-de-graphique';

export class ChartAxes extends ObjetDeGraphique {
  readonly classe = 'ChartAxes';

  get valueAxis(): ChartAxis {
    return this.axe(this.graphique.axes.valeurs);
  }
  get categoryAxis(): ChartAxis {
    return this.axe(this.graphique.axes.categories);
  }

  private axe(axe: AxeGraphique): ChartAxis {
    return new ChartAxis(this.hote, this.feuille, this.graphique, axe);
  }
}

abstract class ObjetDAxe extends ObjetDeGraphique {
  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    protected readonly axe: AxeGraphique,
  ) {
    super(hote, feuille, graphique);
  }

  /** Un anneau n'a pas d'axes : s'en servir est une faute. */
  protected exigerAxes(): void {
    if (!aDesAxes(this.graphique.type)) throw new ErreurHote('InvalidOperation');
  }
}

export class ChartAxis extends ObjetDAxe {
  readonly classe = 'ChartAxis';

  get minimum(): number | string {
    return this.axe.minimum ?? '';
  }
  set minimum(valeur: unknown) {
    this.changer({ minimum: valeur === '' ? null : nombre(valeur) });
  }
  get maximum(): number | string {
    return this.axe.maximum ?? '';
  }
  set maximum(valeur: unknown) {
    this.changer({ maximum: valeur === '' ? null : nombre(valeur) });
  }
  get numberFormat(): string {
    return this.axe.format ?? 'General';
  }
  set numberFormat(valeur: unknown) {
    this.changer({ format: texte(valeur) });
  }
  get visible(): boolean {
    return this.axe.visible;
  }
  set visible(valeur: unknown) {
    this.changer({ visible: booleen(valeur) });
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.hote, this.feuille, this.graphique, this.axe);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.hote, this.feuille, this.graphique, this.axe);
  }

  private changer(changement: Partial<AxeGraphique>): void {
    this.exigerAxes();
    Object.assign(this.axe, changement);
    this.toucher();
  }
}

export class ChartGridlines extends ObjetDAxe {
  readonly classe = 'ChartGridlines';

  get visible(): boolean {
    return this.axe.quadrillage;
  }
  set visible(valeur: unknown) {
    this.exigerAxes();
    this.axe.quadrillage = booleen(valeur);
    this.toucher();
  }
}

export class ChartAxisTitle extends ObjetDAxe {
  readonly classe = 'ChartAxisTitle';

  get text(): string {
    return this.axe.titre.texte ?? '';
  }
  set text(valeur: unknown) {
    this.exigerAxes();
    Object.assign(this.axe.titre, { texte: texte(valeur), visible: true });
    this.toucher();
  }
  get visible(): boolean {
    return this.axe.titre.visible;
  }
  set visible(valeur: unknown) {
    this.exigerAxes();
    this.axe.titre.visible = booleen(valeur);
    this.toucher();
  }
  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.hote, this.feuille, this.graphique, this.axe);
  }
}

export class ChartAxisTitleFormat extends ObjetDAxe {
  readonly classe = 'ChartAxisTitleFormat';

  get font(): ChartFont {
    return new ChartFont(this.hote, this.feuille, this.graphique, this.axe.titre);
  }
}
