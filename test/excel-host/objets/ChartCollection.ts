import { coinDe, gaucheDe, hautDe } from '../modele/dimensions-feuille';
import { ErreurHote } from '../modele/erreur-hote';
import { exigerObjetsLibres } from '../modele/exiger-objets-libres';
import type { Feuille } from '../modele/feuille';
import { graphiqueOrdinaire } from '../modele/graphique-ordinaire';
import { estParLignes, seriesDePlage } from '../modele/source-graphique';
import { estNuage } from '../modele/types-graphique';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, parmi, texte } from './arguments';
import { Chart } from './Chart';
import { Range } from './Range';
import { typeDeGraphique } from './type-graphique';

/** Taille d'un graphique neuf, en points. */
const LARGEUR = 360;
const HAUTEUR = 216;

export class ChartCollection extends CollectionHote<Chart> {
  readonly classe = 'ChartCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  get items(): readonly Chart[] {
    return this.feuille.graphiques.map((graphique) => new Chart(this.hote, this.feuille, graphique));
  }
  get count(): number {
    return this.feuille.graphiques.length;
  }
  getCount(): number {
    return this.count;
  }

  add(type: unknown, source: unknown, sens?: unknown): Chart {
    exigerObjetsLibres(this.feuille);
    if (!(source instanceof Range)) throw new ErreurHote('InvalidArgument');
    const genre = typeDeGraphique(this.hote, type);
    const voulu = parmi(sens ?? 'Auto', ['Auto', 'Columns', 'Rows']);
    const { feuille, rect } = source.zone;
    const series = seriesDePlage(feuille, rect, voulu, estNuage(genre));
    const [x, y] = [gaucheDe(this.feuille, 2), hautDe(this.feuille, 2)];
    const graphique = graphiqueOrdinaire(
      {
        id: this.feuille.classeur.nouvelId(),
        nom: this.nomLibre(),
        partie: null,
        de: coinDe(this.feuille, x, y),
        a: coinDe(this.feuille, x + LARGEUR, y + HAUTEUR),
      },
      genre,
    );
    graphique.series = genre.startsWith('Pie') ? series.slice(0, 1) : series;
    graphique.parLignes = estParLignes(feuille, rect, voulu);
    this.feuille.graphiques.push(graphique);
    this.feuille.marquerModifiee(false);
    return new Chart(this.hote, this.feuille, graphique);
  }

  getItem(cle: unknown): Chart {
    const trouve = this.getItemOrNullObject(cle);
    if (trouve === null) throw new ErreurHote('ItemNotFound');
    return trouve;
  }
  getItemOrNullObject(cle: unknown): Chart | null {
    const voulue = texte(cle);
    const graphique = this.feuille.graphiques.find(
      ({ id, nom }) => id === voulue || nom.toLowerCase() === voulue.toLowerCase(),
    );
    return graphique === undefined ? null : new Chart(this.hote, this.feuille, graphique);
  }
  getItemAt(rang: unknown): Chart {
    const graphique = this.feuille.graphiques[entier(rang)];
    if (graphique === undefined) throw new ErreurHote('InvalidArgument');
    return new Chart(this.hote, this.feuille, graphique);
  }

  private nomLibre(): string {
    let rang = this.feuille.graphiques.length + 1;
    while (this.feuille.graphiques.some(({ nom }) => nom === `Graphique ${rang}`)) rang += 1;
    return `Graphique ${rang}`;
  }
}
