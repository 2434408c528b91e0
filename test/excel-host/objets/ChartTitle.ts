import type { TexteGraphique } from '../modele/graphique';
import { ErreurHote } from '../modele/erreur-hote';
import { placeDuTitre } from '../modele/place-graphique';
import { texteDeFormule } from '../modele/valeurs-reference';
import { entier, texte } from './arguments';
import { angle, booleen, champsDe, definir, nombre, unDe } from './champs';
import { ChartFont } from './ChartFont';
import { ChartTitleFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';

const HORIZONTAL = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'] as const;

export class ChartTitle extends MorceauDeGraphique<TexteGraphique> {
  readonly classe = 'ChartTitle';

  constructor(parent: ObjetDeGraphique) {
    super(parent, parent.graphique.titre);
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this, this.cible, 14);
  }

  setFormula(formule: unknown): void {
    const lue = texte(formule).replace(/^=/u, '');
    const contenu = texteDeFormule(this.feuille.classeur, lue);
    if (contenu === null) throw new ErreurHote('InvalidArgument');
    Object.assign(this.cible, { formule: lue, texte: contenu, visible: true });
    this.toucher();
  }
  /** Une part du texte du titre, comptée depuis 0. */
  getSubstring(debut: unknown, longueur: unknown): ChartFormatString {
    const [de, nombreDeSignes] = [entier(debut, 0), entier(longueur, 1)];
    if (de + nombreDeSignes > texteDuTitre(this).length) throw new ErreurHote('InvalidArgument');
    this.hote.ecarts.signaler('ChartTitle.getSubstring');
    return new ChartFormatString(this, this.cible);
  }
}

/** Le texte montré : celui posé, sinon le nom de la seule série, sinon celui d'Excel. */
function texteDuTitre({ feuille, graphique: { titre, series } }: ObjetDeGraphique): string {
  if (titre.formule !== null) return texteDeFormule(feuille.classeur, titre.formule) ?? titre.texte ?? '';
  return titre.texte ?? (series.length === 1 ? (series[0]?.nom.texte ?? '') : 'Titre du graphique');
}

const de = champsDe<ChartTitle>();
definir(ChartTitle, {
  text: {
    lire: texteDuTitre,
    ecrire: ({ cible }, valeur) => {
      Object.assign(cible, { texte: texte(valeur), formule: null, visible: true });
    },
  },
  visible: de('visible', booleen),
  overlay: de('superpose', booleen),
  position: de('position', unDe('Automatic', 'Top', 'Bottom', 'Left', 'Right')),
  showShadow: de('ombre', booleen),
  horizontalAlignment: de('alignementH', unDe(...HORIZONTAL)),
  verticalAlignment: de('alignementV', unDe(...VERTICAL)),
  textOrientation: de('orientation', angle, (orientation) => orientation ?? 0),
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
