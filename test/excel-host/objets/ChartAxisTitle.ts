import { ErreurHote } from '../modele/erreur-hote';
import type { AxeGraphique } from '../modele/axe-graphique';
import type { TexteGraphique } from '../modele/graphique';
import { texteDeFormule } from '../modele/valeurs-reference';
import { texte } from './arguments';
import { angle, booleen, champsDe, definir } from './champs';
import type { ChartAxis } from './ChartAxis';
import { ChartAxisTitleFormat, ChartGridlinesFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

export class ChartGridlines extends MorceauDeGraphique<AxeGraphique> {
  readonly classe = 'ChartGridlines';

  constructor(
    readonly axe: ChartAxis,
    readonly fin: boolean,
  ) {
    super(axe, axe.cible);
  }

  override toucher(): void {
    this.axe.toucher();
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

export class ChartAxisTitle extends MorceauDeGraphique<TexteGraphique> {
  readonly classe = 'ChartAxisTitle';

  constructor(readonly axe: ChartAxis) {
    super(axe, axe.cible.titre);
  }

  override toucher(): void {
    this.axe.toucher();
  }

  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this, this.cible, 10);
  }

  setFormula(formule: unknown): void {
    const lue = texte(formule).replace(/^=/u, '');
    const contenu = texteDeFormule(this.feuille.classeur, lue);
    if (contenu === null) throw new ErreurHote('InvalidArgument');
    Object.assign(this.cible, { formule: lue, texte: contenu, visible: true });
    this.toucher();
  }
}

const de = champsDe<ChartAxisTitle>();
definir(ChartAxisTitle, {
  text: {
    lire: ({ cible }) => cible.texte ?? (cible.visible ? "Titre de l'axe" : ''),
    ecrire: ({ cible }, valeur) => {
      Object.assign(cible, { texte: texte(valeur), formule: null, visible: true });
    },
  },
  visible: de('visible', booleen),
  textOrientation: de('orientation', angle, (orientation) => orientation ?? 0),
});
