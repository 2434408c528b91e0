import { coinDe, gaucheDe, hautDe } from '../modele/dimensions-feuille';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import { placeDuGraphique } from '../modele/place-graphique';
import type { Rectangle } from '../modele/rectangle';
import { estParLignes, plageDesSeries, seriesDePlage } from '../modele/source-graphique';
import type { SensDesSeries } from '../modele/source-graphique';
import { estCirculaire, estNuage } from '../modele/types-graphique';
import { booleen, entier, nombre, parmi, texte } from './arguments';
import { definir, unDe } from './champs';
import { ChartAxes } from './ChartAxes';
import { ChartDataLabels } from './ChartDataLabels';
import { ChartDataTable } from './ChartDataTable';
import { ChartLegend } from './ChartLegend';
import { ChartPlotArea } from './ChartPlotArea';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import { ChartTitle } from './ChartTitle';
import { ChartAreaFormat } from './formats-graphique';
import { ObjetDeGraphique } from './objet-de-graphique';
import { Range } from './Range';
import { rectangleDe } from './rectangle-argument';
import { typeDeGraphique } from './type-graphique';
import { Worksheet } from './Worksheet';

/** En pixels : une image plus grande ne tiendrait pas dans une réponse. */
const PLUS_GRANDE_IMAGE = 4_000;

export class Chart extends ObjetDeGraphique {
  readonly classe = 'Chart';

  override identite(): Record<string, unknown> {
    return { Id: this.graphique.id };
  }

  get id(): string {
    return this.graphique.id;
  }
  get title(): ChartTitle {
    return new ChartTitle(this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.hote, this.feuille, this.graphique);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this, null);
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this, this.graphique, 10);
  }
  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.hote, this.feuille, this.graphique);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.hote, this.feuille);
  }

  /** D'une cellule à l'autre, comprises ; sans cellule de fin, la taille ne change pas. */
  setPosition(debut: unknown, fin?: unknown): void {
    const de = rectangleDe(this.feuille, debut);
    const a = fin === undefined ? de : rectangleDe(this.feuille, fin);
    if (a.bas < de.haut || a.droite < de.gauche) throw new ErreurHote('InvalidArgument');
    const { largeur, hauteur } = placeDuGraphique(this.feuille, this.graphique);
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
    const voulu = parmi(sens ?? 'Auto', ['Auto', 'Columns', 'Rows']);
    this.decouper(source.zone.feuille, source.zone.rect, voulu);
    this.toucher();
  }

  /** Refait les séries d'une plage ; chacune garde l'aspect de celle qui avait son rang. */
  decouper(feuille: Feuille, rect: Rectangle, sens: SensDesSeries): void {
    const { series: anciennes, type } = this.graphique;
    this.graphique.parLignes = estParLignes(feuille, rect, sens);
    this.graphique.series = seriesDePlage(feuille, rect, sens, estNuage(type)).map((serie, rang) => {
      const { nom, categories, valeurs } = serie;
      return { ...(anciennes[rang] ?? serie), nom, categories, valeurs };
    });
  }

  getDataTable(): ChartDataTable {
    const table = this.getDataTableOrNullObject();
    if (table === null) throw new ErreurHote('InvalidOperation');
    return table;
  }
  /** Un graphique circulaire ou en nuage n'a pas de table. */
  getDataTableOrNullObject(): ChartDataTable | null {
    const { type, table } = this.graphique;
    return estCirculaire(type) || estNuage(type) || type.startsWith('Radar') ? null : new ChartDataTable(this, table);
  }

  /** L'image en base 64, sans déformer le graphique ; une mesure absente suit l'autre. */
  getImage(largeur?: unknown, hauteur?: unknown, ajustement?: unknown): string {
    const mode = parmi(ajustement ?? 'Fit', ['Fit', 'FitAndCenter', 'Fill']);
    const [l, h] = [largeur, hauteur].map((voulue) =>
      voulue === undefined ? null : nombre(voulue, 1, PLUS_GRANDE_IMAGE),
    );
    if (this.hote.imager === null) throw this.hote.nonEcrit('Chart.getImage');
    const voulue = { largeur: l ?? null, hauteur: h ?? null, ajustement: mode };
    return this.hote.imager(this.feuille, this.graphique, voulue);
  }

  delete(): void {
    this.feuille.graphiques = this.feuille.graphiques.filter((autre) => autre !== this.graphique);
    this.feuille.marquerModifiee(false);
  }

  activate(): void {
    if (this.feuille.visibilite !== 'Visible') throw new ErreurHote('InvalidOperation');
    const { classeur } = this.feuille;
    classeur.feuilleActive = this.feuille;
    classeur.graphiqueActif = this.graphique;
  }

  placer(changement: Partial<ReturnType<typeof placeDuGraphique>>): void {
    const { x, y, largeur, hauteur } = { ...placeDuGraphique(this.feuille, this.graphique), ...changement };
    this.graphique.de = coinDe(this.feuille, x, y);
    this.graphique.a = coinDe(this.feuille, x + largeur, y + hauteur);
  }
}

type Champs = Parameters<typeof definir<Chart>>[1];
const champ = <K extends keyof Graphique>(cle: K, controler: (valeur: unknown) => Graphique[K]): Champs[string] => ({
  lire: ({ graphique }) => graphique[cle],
  ecrire: ({ graphique }, valeur) => {
    graphique[cle] = controler(valeur);
  },
});
const mesure = (cle: 'x' | 'y' | 'largeur' | 'hauteur', min: number): Champs[string] => ({
  lire: ({ feuille, graphique }) => placeDuGraphique(feuille, graphique)[cle],
  ecrire: (objet, valeur) => {
    objet.placer({ [cle]: nombre(valeur, min) });
  },
});

definir(Chart, {
  name: {
    lire: ({ graphique }) => graphique.nom,
    ecrire: ({ graphique }, valeur) => {
      graphique.nom = texte(valeur);
    },
  },
  chartType: {
    lire: ({ graphique }) => graphique.type,
    ecrire: ({ graphique, hote }, valeur) => {
      const type = typeDeGraphique(hote, valeur);
      if (type.includes('Stacked')) graphique.recouvrement = 100;
      else if (graphique.type.includes('Stacked')) graphique.recouvrement = 0;
      graphique.type = type;
      for (const serie of graphique.series) serie.type = null;
    },
  },
  left: mesure('x', 0),
  top: mesure('y', 0),
  width: mesure('largeur', 1),
  height: mesure('hauteur', 1),
  displayBlanksAs: champ('vides', unDe('NotPlotted', 'Zero', 'Interplotted')),
  plotVisibleOnly: champ('visiblesSeulement', booleen),
  showDataLabelsOverMaximum: champ('etiquettesAuDela', booleen),
  style: champ('style', (valeur) => entier(valeur, 1, 48)),
  categoryLabelLevel: champ('niveauCategories', entier),
  seriesNameLevel: champ('niveauSeries', entier),
  plotBy: {
    lire: ({ graphique }) => (graphique.parLignes ? 'Rows' : 'Columns'),
    ecrire: (objet, valeur) => {
      const { feuille, graphique, hote } = objet;
      const sens = unDe('Rows', 'Columns')(valeur);
      if ((sens === 'Rows') === graphique.parLignes) return;
      const plage = plageDesSeries(feuille.classeur, graphique.series);
      if (plage === null) throw hote.nonEcrit('Chart.plotBy');
      objet.decouper(plage.feuille, plage.rect, sens);
    },
  },
});
