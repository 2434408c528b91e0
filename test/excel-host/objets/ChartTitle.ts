import { booleen, texte } from './arguments';
import { ChartFont } from './ChartFont';
import { ObjetDeGraphique } from './objet-de-graphique';

export class ChartTitle extends ObjetDeGraphique {
  readonly classe = 'ChartTitle';

  get text(): string {
    const { titre, series } = this.graphique;
    return titre.texte ?? (series.length === 1 ? (series[0]?.nom.texte ?? '') : 'Titre du graphique');
  }
  set text(valeur: unknown) {
    this.graphique.titre.texte = texte(valeur);
    this.graphique.titre.visible = true;
    this.toucher();
  }
  get visible(): boolean {
    return this.graphique.titre.visible;
  }
  set visible(valeur: unknown) {
    this.graphique.titre.visible = booleen(valeur);
    this.toucher();
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.hote, this.feuille, this.graphique);
  }
}

export class ChartTitleFormat extends ObjetDeGraphique {
  readonly classe = 'ChartTitleFormat';

  get font(): ChartFont {
    return new ChartFont(this.hote, this.feuille, this.graphique, this.graphique.titre);
  }
}
