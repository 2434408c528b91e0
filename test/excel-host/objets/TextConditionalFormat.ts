import { ErreurHote } from '../modele/erreur-hote';
import { parmi, texte } from './arguments';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import { lireFormule, objet } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';

/** Un texte dans une formule, et la règle en est une, n'a pas plus de 255 signes. */
const LONGUEUR_TEXTE = 255;

export class TextConditionalFormat extends MorceauDeRegle {
  readonly classe = 'TextConditionalFormat';

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.hote, this.feuille, this.regle);
  }
  get rule(): Record<string, unknown> {
    const { operateur, texte: cherche } = this.condition('texte');
    return { operator: operateur, text: cherche };
  }
  set rule(valeur: unknown) {
    const { operator, text } = objet(valeur);
    const operateur = parmi(operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']);
    const cherche = texte(text);
    if (cherche === '' || cherche.length > LONGUEUR_TEXTE) throw new ErreurHote('InvalidArgument');
    this.changer({
      condition: {
        genre: 'texte',
        operateur,
        texte: cherche.startsWith('=') ? `=${lireFormule(this.feuille.classeur, cherche)}` : cherche,
      },
    });
  }
}
