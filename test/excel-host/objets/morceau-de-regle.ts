import type { Condition } from '../modele/condition';
import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { AspectConditionnel, FormatConditionnel } from '../modele/format-conditionnel';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

/** Un morceau d'un format conditionnel : sa condition d'un type, son aspect, sa police… */
export abstract class MorceauDeRegle extends ObjetHote {
  constructor(
    hote: Hote,
    protected readonly feuille: Feuille,
    protected readonly regle: FormatConditionnel,
  ) {
    super(hote);
  }

  /** La condition, dont on sait le genre ; InvalidOperation si la règle en a changé. */
  protected condition<G extends Condition['genre']>(genre: G): Extract<Condition, { genre: G }> {
    const { condition } = this.regle;
    if (!estDuGenre(condition, genre)) throw new ErreurHote('InvalidOperation');
    return condition;
  }

  protected changer(changement: Partial<Pick<FormatConditionnel, 'condition' | 'aspect'>>): void {
    exigerPermission(this.feuille, 'formatCells');
    Object.assign(this.regle, changement, { brut: null, etendu: null });
    this.feuille.marquerModifiee(false);
  }

  protected changerAspect(changement: AspectConditionnel): void {
    this.changer({ aspect: { ...this.regle.aspect, ...changement } });
  }

  protected oublier(...cles: readonly (keyof AspectConditionnel)[]): void {
    const reste = Object.entries(this.regle.aspect).filter(([cle]) => !cles.some((oubliee) => oubliee === cle));
    this.changer({ aspect: Object.fromEntries(reste) });
  }
}

function estDuGenre<G extends Condition['genre']>(
  condition: Condition,
  genre: G,
): condition is Extract<Condition, { genre: G }> {
  return condition.genre === genre;
}
