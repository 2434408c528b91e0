import { coinDe, gaucheDe, hautDe } from '../modele/dimensions-feuille';
import { ErreurHote } from '../modele/erreur-hote';
import type { Graphique } from '../modele/graphique';
import { placeDuGraphique } from '../modele/place-graphique';
import type { Rectangle } from '../modele/rectangle';
import { estParLignes, seriesDePlage } from '../modele/source-graphique';
import { estCirculaire, estNuage } from '../modele/types-graphique';
import { adresse, booleen, entier, nombre, parmi, texte } from './arguments';
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
import { typeDeGraphique } from './type-graphique';
import { Worksheet } from './Worksheet';

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
    const [de, a] = [this.cellules(debut), this.cellules(fin ?? debut)];
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
    const { feuille, rect } = source.zone;
    const anciennes = this.graphique.series;
    this.graphique.parLignes = estParLignes(feuille, rect, voulu);
    this.graphique.series = seriesDePlage(feuille, rect, voulu, estNuage(this.graphique.type)).map((serie, rang) => {
      const { nom, categories, valeurs } = serie;
      return { ...(anciennes[rang] ?? serie), nom, categories, valeurs };
    });
    this.toucher();
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

  getImage(largeur?: unknown, hauteur?: unknown, ajustement?: unknown): string {
    parmi(ajustement ?? 'Fit', ['Fit', 'FitAndCenter', 'Fill']);
    for (const mesure of [largeur, hauteur]) if (mesure !== undefined) nombre(mesure, 1);
    throw this.hote.nonEcrit('Chart.getImage');
  }

  delete(): void {
    this.feuille.graphiques = this.feuille.graphiques.filter((autre) => autre !== this.graphique);
    this.feuille.marquerModifiee(false);
  }

  activate(): void {
    this.feuille.classeur.feuilleActive = this.feuille;
  }

  placer(changement: Partial<ReturnType<typeof placeDuGraphique>>): void {
    const { x, y, largeur, hauteur } = { ...placeDuGraphique(this.feuille, this.graphique), ...changement };
    this.graphique.de = coinDe(this.feuille, x, y);
    this.graphique.a = coinDe(this.feuille, x + largeur, y + hauteur);
  }

  private cellules(argument: unknown): Rectangle {
    return argument instanceof Range ? argument.zone.rect : adresse(argument).zone;
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
    ecrire: ({ graphique, hote }, valeur) => {
      if ((unDe('Rows', 'Columns')(valeur) === 'Rows') !== graphique.parLignes) throw hote.nonEcrit('Chart.plotBy');
    },
  },
});
