import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

/** Ce qu'a rendu une fonction de feuille ; passé à une autre, c'est le calcul lui-même qui s'y emboîte. */
export class FunctionResult extends ObjetHote {
  readonly classe = 'FunctionResult';

  constructor(
    hote: Hote,
    private readonly resultat: Valeur,
    /** L'appel en formule, relu au moment de l'emboîter : ses plages ont pu bouger. */
    readonly enFormule: () => string,
  ) {
    super(hote);
  }

  get value(): string | number | boolean | null {
    return this.resultat instanceof ErreurCellule ? null : this.resultat;
  }
  /** Le code de l'erreur, en anglais ; `null` si la fonction a réussi. */
  get error(): string | null {
    return this.resultat instanceof ErreurCellule ? this.resultat.code : null;
  }
}
