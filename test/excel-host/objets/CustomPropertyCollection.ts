import { ErreurHote } from '../modele/erreur-hote';
import type { ValeurPropriete } from '../modele/proprietes-document';
import type { Hote } from '../protocole/hote';
import { CollectionHote, ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

const ENTIER_32_BITS = 2 ** 31;

/** Les propriétés personnalisées du document ; leurs noms ne tiennent pas compte de la casse. */
export class CustomPropertyCollection extends CollectionHote<CustomProperty> {
  readonly classe = 'CustomPropertyCollection';

  get items(): readonly CustomProperty[] {
    return [...this.hote.classeur.proprietes.personnalisees.keys()].map((cle) => new CustomProperty(this.hote, cle));
  }
  getCount(): number {
    return this.hote.classeur.proprietes.personnalisees.size;
  }

  /** Crée la propriété, ou remplace celle de ce nom. */
  add(cle: unknown, valeur: unknown): CustomProperty {
    const nom = texte(cle);
    if (nom === '') throw new ErreurHote('InvalidArgument');
    const existante = trouver(this.hote, nom) ?? nom;
    changer(this.hote, (toutes) => toutes.set(existante, typer(valeur)));
    return new CustomProperty(this.hote, existante);
  }
  deleteAll(): void {
    changer(this.hote, (toutes) => {
      toutes.clear();
    });
  }
  getItem(cle: unknown): CustomProperty {
    const trouvee = this.getItemOrNullObject(cle);
    if (trouvee === null) throw new ErreurHote('ItemNotFound');
    return trouvee;
  }
  getItemOrNullObject(cle: unknown): CustomProperty | null {
    const existante = trouver(this.hote, texte(cle));
    return existante === null ? null : new CustomProperty(this.hote, existante);
  }
}

export class CustomProperty extends ObjetHote {
  readonly classe = 'CustomProperty';

  constructor(
    hote: Hote,
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
  get type(): string {
    return this.lue.type;
  }
  get value(): string | number | boolean {
    return this.lue.valeur;
  }
  set value(valeur: unknown) {
    changer(this.hote, (toutes) => toutes.set(this.cle, typer(valeur)));
  }
  delete(): void {
    changer(this.hote, (toutes) => toutes.delete(this.cle));
  }

  private get lue(): ValeurPropriete {
    const lue = this.hote.classeur.proprietes.personnalisees.get(this.cle);
    if (lue === undefined) throw new ErreurHote('ItemNotFound');
    return lue;
  }
}

function trouver({ classeur }: Hote, voulue: string): string | null {
  const cles = [...classeur.proprietes.personnalisees.keys()];
  return cles.find((cle) => cle.toLowerCase() === voulue.toLowerCase()) ?? null;
}

function changer({ classeur }: Hote, geste: (toutes: Map<string, ValeurPropriete>) => unknown): void {
  const personnalisees = new Map(classeur.proprietes.personnalisees);
  geste(personnalisees);
  classeur.proprietes = { ...classeur.proprietes, personnalisees };
  classeur.marquerModifie(false);
}

function typer(valeur: unknown): ValeurPropriete {
  if (typeof valeur === 'boolean') return { type: 'Boolean', valeur };
  if (typeof valeur === 'number')
    return { type: Number.isInteger(valeur) && Math.abs(valeur) < ENTIER_32_BITS ? 'Number' : 'Float', valeur };
  // Dans Excel sur le web, un texte n'est ni coupé ni refusé à 255 signes.
  if (typeof valeur !== 'string') throw new ErreurHote('InvalidArgument');
  // Une date du client voyage en texte ISO.
  return { type: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(valeur) ? 'Date' : 'String', valeur };
}
