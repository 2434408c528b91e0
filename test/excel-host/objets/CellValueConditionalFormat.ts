import { ErreurHote } from '../modele/erreur-hote';
import { parmi } from './arguments';
import { COMPARAISONS } from './comparaisons';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import { ecrireFormuleDeRegle, lireFormuleDeRegle, objet } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';

/** Les comparaisons, de l'API au fichier. */
const OPERATEURS: Readonly<Record<string, string>> = {
  ...COMPARAISONS,
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export class CellValueConditionalFormat extends MorceauDeRegle {
  readonly classe = 'CellValueConditionalFormat';

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.hote, this.feuille, this.regle);
  }
  get rule(): Record<string, unknown> {
    const { operateur, formules } = this.condition('cellule');
    return {
      formula1: ecrireFormuleDeRegle(formules[0]),
      ...(formules[1] === undefined ? {} : { formula2: ecrireFormuleDeRegle(formules[1]) }),
      operator: Object.keys(OPERATEURS).find((nom) => OPERATEURS[nom] === operateur) ?? 'Invalid',
    };
  }
  set rule(valeur: unknown) {
    const { formula1, formula2, operator } = objet(valeur);
    const operateur = OPERATEURS[parmi(operator, Object.keys(OPERATEURS))] ?? '';
    const double = /between/iu.test(operateur);
    if (double && (formula2 === null || formula2 === undefined)) throw new ErreurHote('InvalidArgument');
    const formules = (double ? [formula1, formula2] : [formula1]).map((une) =>
      lireFormuleDeRegle(this.feuille.classeur, une),
    );
    this.changer({ condition: { genre: 'cellule', operateur, formules } });
  }
}
