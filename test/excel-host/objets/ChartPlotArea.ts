import type { PlaceGraphique } from '../modele/graphique';
import { placeDuTrace, placeInterieure } from '../modele/place-graphique';
import { definir, nombre, unDe } from './champs';
import type { Champ } from './champs';
import { ChartPlotAreaFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';

export class ChartPlotArea extends MorceauDeGraphique<PlaceGraphique> {
  readonly classe = 'ChartPlotArea';

  constructor(parent: ObjetDeGraphique) {
    super(parent, parent.graphique.placeTrace);
  }

  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this, this.graphique.fondTrace);
  }
}

const mesure = (cle: keyof PlaceGraphique): Champ<ChartPlotArea> => ({
  lire: ({ feuille, graphique }) => placeDuTrace(feuille, graphique)[cle],
  ecrire: ({ cible }, valeur) => {
    cible[cle] = nombre(valeur, 0);
  },
});
/** Le tracé intérieur suit le tracé entier : on déplace l'un en déplaçant l'autre d'autant. */
const interieure = (cle: keyof PlaceGraphique): Champ<ChartPlotArea> => ({
  lire: ({ feuille, graphique }) => placeInterieure(feuille, graphique)[cle],
  ecrire: ({ cible, feuille, graphique }, valeur) => {
    const ecart = placeDuTrace(feuille, graphique)[cle] - placeInterieure(feuille, graphique)[cle];
    cible[cle] = nombre(valeur, 0) + ecart;
  },
});
definir(ChartPlotArea, {
  left: mesure('x'),
  top: mesure('y'),
  width: mesure('largeur'),
  height: mesure('hauteur'),
  insideLeft: interieure('x'),
  insideTop: interieure('y'),
  insideWidth: interieure('largeur'),
  insideHeight: interieure('hauteur'),
  position: {
    lire: ({ cible }) => (Object.values(cible).every((mesuree) => mesuree === null) ? 'Automatic' : 'Custom'),
    ecrire: ({ cible, feuille, graphique }, valeur) => {
      if (unDe('Automatic', 'Custom')(valeur) === 'Automatic')
        Object.assign(cible, { x: null, y: null, largeur: null, hauteur: null });
      else Object.assign(cible, placeDuTrace(feuille, graphique));
    },
  },
});
