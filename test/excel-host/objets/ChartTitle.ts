import type { TexteGraphique } from '../modele/graphique';
import { ErreurHote } from '../modele/erreur-hote';
import { titreAutomatique } from '../modele/titre-automatique';
import { placeDuTitre } from '../modele/place-graphique';
import { entier } from './arguments';
import { booleen, champsDe, definir, nombre, unDe } from './champs';
import { ChartFont } from './ChartFont';
import { ChartTitleFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';
import { TitreDeGraphique } from './titre-de-graphique';

const HORIZONTAL = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'] as const;

export class ChartTitle extends TitreDeGraphique {
  readonly classe = 'ChartTitle';

  constructor(parent: ObjetDeGraphique) {
    super(parent, parent.graphique.titre);
  }

  get texteOrdinaire(): string {
    return titreAutomatique(this.feuille.classeur, this.graphique.series);
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this, this.cible, 14);
  }

  /** Une part du texte du titre, comptée depuis 0. */
  getSubstring(debut: unknown, longueur: unknown): ChartFormatString {
    const [de, nombreDeSignes] = [entier(debut, 0), entier(longueur, 1)];
    if (de + nombreDeSignes > this.texteMontre.length) throw new ErreurHote('InvalidArgument');
    this.hote.ecarts.signaler('ChartTitle.getSubstring');
    return new ChartFormatString(this, this.cible);
  }
}

const de = champsDe<ChartTitle>();
definir(ChartTitle, {
  overlay: de('superpose', booleen),
  position: de('position', unDe('Automatic', 'Top', 'Bottom', 'Left', 'Right')),
  showShadow: de('ombre', booleen),
  horizontalAlignment: de('alignementH', unDe(...HORIZONTAL)),
  verticalAlignment: de('alignementV', unDe(...VERTICAL)),
  left: {
    lire: (objet) => (objet.cible.visible ? placeDuTitre(objet.feuille, objet.graphique).x : null),
    ecrire: ({ cible }, valeur) => {
      cible.place.x = nombre(valeur, 0);
    },
  },
  top: {
    lire: (objet) => (objet.cible.visible ? placeDuTitre(objet.feuille, objet.graphique).y : null),
    ecrire: ({ cible }, valeur) => {
      cible.place.y = nombre(valeur, 0);
    },
  },
  width: { lire: (objet) => (objet.cible.visible ? placeDuTitre(objet.feuille, objet.graphique).largeur : null) },
  height: { lire: (objet) => (objet.cible.visible ? placeDuTitre(objet.feuille, objet.graphique).hauteur : null) },
});

export class ChartFormatString extends MorceauDeGraphique<TexteGraphique> {
  readonly classe = 'ChartFormatString';

  get font(): ChartFont {
    return new ChartFont(this, this.cible, 14);
  }
}
