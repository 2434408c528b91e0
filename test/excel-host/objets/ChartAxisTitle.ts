import type { AxeGraphique } from '../modele/axe-graphique';
import { booleen, definir } from './champs';
import type { ChartAxis } from './ChartAxis';
import { ChartAxisTitleFormat, ChartGridlinesFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import { TitreDeGraphique } from './titre-de-graphique';

export class ChartGridlines extends MorceauDeGraphique<AxeGraphique> {
  readonly classe = 'ChartGridlines';

  constructor(
    readonly axe: ChartAxis,
    readonly fin: boolean,
  ) {
    super(axe, axe.cible);
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this, this.fin ? this.cible.traitQuadrillageFin : this.cible.traitQuadrillage);
  }
}
definir(ChartGridlines, {
  visible: {
    lire: ({ cible, fin }) => (fin ? cible.quadrillageFin : cible.quadrillage),
    ecrire: ({ cible, fin }, valeur) => {
      cible[fin ? 'quadrillageFin' : 'quadrillage'] = booleen(valeur);
    },
  },
});

export class ChartAxisTitle extends TitreDeGraphique {
  readonly classe = 'ChartAxisTitle';

  constructor(axe: ChartAxis) {
    super(axe, axe.cible.titre);
  }

  get texteOrdinaire(): string {
    return this.cible.visible ? "Titre de l'axe" : '';
  }
  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this, this.cible, 10);
  }
}
