import type { Etiquettes } from '../modele/graphique';
import type { SerieGraphique } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { booleen, definir } from './champs';
import { champsDEtiquettes, formatDEtiquettes } from './champs-etiquettes';
import type { ChartDataLabelFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

/** Les étiquettes d'une série, ou de tout le graphique quand `cible` vaut `null`. */
export class ChartDataLabels extends MorceauDeGraphique<SerieGraphique | null> {
  readonly classe = 'ChartDataLabels';

  /** Tout ce que porte un changement : celles du graphique sont celles de toutes ses séries. */
  private get portees(): readonly { etiquettes: Etiquettes | null }[] {
    return this.cible === null ? [this.graphique, ...this.graphique.series] : [this.cible];
  }
  /** Celles d'une série se relisent nulles : chaque point peut différer (office-js #3010). */
  get vue(): Etiquettes | null {
    return this.cible === null ? (this.graphique.etiquettes ?? etiquettesMuettes()) : null;
  }
  get types(): readonly string[] {
    const series = this.cible === null ? this.graphique.series : [this.cible];
    return [
      ...(this.cible === null ? [this.graphique.type] : []),
      ...series.map(({ type }) => type ?? this.graphique.type),
    ];
  }
  changer(changement: Partial<Etiquettes>): void {
    for (const portee of this.portees)
      portee.etiquettes = { ...(portee.etiquettes ?? etiquettesMuettes()), ...changement };
  }

  get format(): ChartDataLabelFormat {
    const [premiere = this.graphique] = this.portees;
    return formatDEtiquettes(this, () => premiere.etiquettes ?? etiquettesMuettes());
  }
}

definir(ChartDataLabels, {
  ...champsDEtiquettes<ChartDataLabels>(),
  autoText: { lire: ({ cible }) => (cible === null ? true : null), ecrire: (_, valeur) => booleen(valeur) },
});
