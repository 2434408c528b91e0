import { ErreurHote } from '../modele/erreur-hote';
import type { TexteGraphique } from '../modele/graphique';
import { texteDeFormule } from '../modele/valeurs-reference';
import { texte } from './arguments';
import { angle, booleen, champsDe, definir } from './champs';
import { MorceauDeGraphique } from './objet-de-graphique';

/** Le titre d'un graphique ou d'un axe : un texte écrit, ou celui d'une cellule. */
export abstract class TitreDeGraphique extends MorceauDeGraphique<TexteGraphique> {
  /** Ce qui se montre quand aucun texte n'a été posé. */
  abstract readonly texteOrdinaire: string;

  get texteMontre(): string {
    const { texte: pose, formule } = this.cible;
    const deCellule = formule === null ? null : texteDeFormule(this.feuille.classeur, formule);
    return deCellule ?? pose ?? this.texteOrdinaire;
  }

  setFormula(formule: unknown): void {
    const lue = texte(formule).replace(/^=/u, '');
    const contenu = texteDeFormule(this.feuille.classeur, lue);
    if (contenu === null) throw new ErreurHote('InvalidArgument');
    Object.assign(this.cible, { formule: lue, texte: contenu, visible: true });
    this.toucher();
  }
}

const de = champsDe<TitreDeGraphique>();
definir(TitreDeGraphique, {
  text: {
    lire: ({ texteMontre }) => texteMontre,
    ecrire: ({ cible }, valeur) => {
      Object.assign(cible, { texte: texte(valeur), formule: null, visible: true });
    },
  },
  visible: de('visible', booleen),
  textOrientation: de('orientation', angle, (orientation) => orientation ?? 0),
});
