import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { CollectionHote } from '../protocole/objet-hote';
import { booleen, texte } from './arguments';
import { Worksheet } from './Worksheet';

export class WorksheetCollection extends CollectionHote<Worksheet> {
  readonly classe = 'WorksheetCollection';

  get items(): readonly Worksheet[] {
    return this.hote.classeur.feuilles.map((feuille) => new Worksheet(this.hote, feuille));
  }

  getCount(visiblesSeulement?: unknown): number {
    return this.feuilles(visiblesSeulement).length;
  }
  getFirst(visiblesSeulement?: unknown): Worksheet {
    return this.extremite(this.feuilles(visiblesSeulement)[0]);
  }
  getLast(visiblesSeulement?: unknown): Worksheet {
    return this.extremite(this.feuilles(visiblesSeulement).at(-1));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.hote, this.hote.classeur.feuilleActive);
  }

  getItem(cle: unknown): Worksheet {
    const trouvee = this.getItemOrNullObject(cle);
    if (trouvee === null) throw new ErreurHote('ItemNotFound');
    return trouvee;
  }
  getItemOrNullObject(cle: unknown): Worksheet | null {
    const feuille = this.hote.classeur.trouverFeuille(texte(cle));
    return feuille === null ? null : new Worksheet(this.hote, feuille);
  }

  /** La feuille neuve vient en dernier et n'est pas activée. */
  add(nom?: unknown): Worksheet {
    return new Worksheet(this.hote, this.hote.classeur.ajouterFeuille(nom === undefined ? null : texte(nom)));
  }

  private feuilles(visiblesSeulement: unknown): readonly Feuille[] {
    const visibles = booleen(visiblesSeulement ?? false);
    return this.hote.classeur.feuilles.filter(({ visibilite }) => !visibles || visibilite === 'Visible');
  }

  private extremite(feuille: Feuille | undefined): Worksheet {
    if (feuille === undefined) throw new ErreurHote('ItemNotFound');
    return new Worksheet(this.hote, feuille);
  }
}
