import { TRAITS } from '../modele/aspect-graphique';
import type { TraitGraphique } from '../modele/aspect-graphique';
import { champsDe, couleur, definir, entre, unDe } from './champs';
import { MorceauDeGraphique } from './objet-de-graphique';

/** Un contour et une ligne ont les mêmes propriétés : changer la couleur ou l'épaisseur fait paraître le trait. */
abstract class Trait extends MorceauDeGraphique<TraitGraphique> {
  clear(): void {
    this.cible.genre = 'None';
    this.toucher();
  }
}

export class ChartBorder extends Trait {
  readonly classe = 'ChartBorder';
}

export class ChartLineFormat extends Trait {
  readonly classe = 'ChartLineFormat';
}

const de = champsDe<Trait>();
definir(Trait, {
  color: {
    lire: ({ cible }) => cible.couleur ?? '#000000',
    ecrire: ({ cible }, valeur) => {
      cible.couleur = couleur(valeur);
      if (cible.genre === 'None') cible.genre = 'Continuous';
    },
  },
  lineStyle: de('genre', unDe(...TRAITS)),
  weight: de('epaisseur', entre(0, 1584), (epaisseur) => epaisseur ?? 0.75),
});
