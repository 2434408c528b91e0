import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Hote } from '../protocole/hote';
import { CollectionHote, ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

const LONGUEUR_DE_CLE = 255;

export class WorksheetCustomPropertyCollection extends CollectionHote<WorksheetCustomProperty> {
  readonly classe = 'WorksheetCustomPropertyCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  get items(): readonly WorksheetCustomProperty[] {
    return [...this.feuille.proprietes.keys()].map((cle) => new WorksheetCustomProperty(this.hote, this.feuille, cle));
  }
  getCount(): number {
    return this.feuille.proprietes.size;
  }

  /** Crée la propriété, ou remplace celle de ce nom ; un nom a 255 signes au plus. */
  add(cle: unknown, valeur: unknown): WorksheetCustomProperty {
    const nom = texte(cle);
    if (nom === '' || nom.length > LONGUEUR_DE_CLE) throw new ErreurHote('InvalidArgument');
    const existante = this.cle(nom) ?? nom;
    this.feuille.proprietes.set(existante, texte(valeur));
    this.feuille.marquerModifiee(false);
    return new WorksheetCustomProperty(this.hote, this.feuille, existante);
  }
  getItem(cle: unknown): WorksheetCustomProperty {
    const trouvee = this.getItemOrNullObject(cle);
    if (trouvee === null) throw new ErreurHote('ItemNotFound');
    return trouvee;
  }
  getItemOrNullObject(cle: unknown): WorksheetCustomProperty | null {
    const existante = this.cle(texte(cle));
    return existante === null ? null : new WorksheetCustomProperty(this.hote, this.feuille, existante);
  }

  /** Les clés ne tiennent pas compte de la casse. */
  private cle(voulue: string): string | null {
    return [...this.feuille.proprietes.keys()].find((cle) => cle.toLowerCase() === voulue.toLowerCase()) ?? null;
  }
}

export class WorksheetCustomProperty extends ObjetHote {
  readonly classe = 'WorksheetCustomProperty';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly cle: string,
  ) {
    super(hote);
  }

  override identite(): Record<string, unknown> {
    return { _Id: this.cle };
  }

  get key(): string {
    return this.cle;
  }
  get value(): string {
    const valeur = this.feuille.proprietes.get(this.cle);
    if (valeur === undefined) throw new ErreurHote('ItemNotFound');
    return valeur;
  }
  set value(valeur: unknown) {
    this.feuille.proprietes.set(this.cle, texte(valeur));
    this.feuille.marquerModifiee(false);
  }
  delete(): void {
    this.feuille.proprietes.delete(this.cle);
    this.feuille.marquerModifiee(false);
  }
}
