import { ErreurHote } from '../modele/erreur-hote';
import type { Hote } from '../protocole/hote';
import { CollectionHote, ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

/** Les réglages du complément dans ce classeur, les mêmes que `Office.context.document.settings` ; ils sont dans le fichier. */
export class SettingCollection extends CollectionHote<Setting> {
  readonly classe = 'SettingCollection';

  get items(): readonly Setting[] {
    return [...this.hote.classeur.reglages.keys()].map((cle) => new Setting(this.hote, cle));
  }
  getCount(): number {
    return this.hote.classeur.reglages.size;
  }

  /** Remplace le réglage du même nom ; les noms distinguent majuscules et minuscules. */
  add(cle: unknown, valeur: unknown): Setting {
    const nom = texte(cle);
    if (nom === '' || valeur === undefined) throw new ErreurHote('InvalidArgument');
    const { classeur } = this.hote;
    classeur.reglages.set(nom, JSON.stringify(valeur));
    classeur.marquerModifie(false);
    return new Setting(this.hote, nom);
  }
  getItem(cle: unknown): Setting {
    const trouve = this.getItemOrNullObject(cle);
    if (trouve === null) throw new ErreurHote('ItemNotFound');
    return trouve;
  }
  getItemOrNullObject(cle: unknown): Setting | null {
    return this.hote.classeur.reglages.has(texte(cle)) ? new Setting(this.hote, texte(cle)) : null;
  }
}

export class Setting extends ObjetHote {
  readonly classe = 'Setting';

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
  get value(): unknown {
    return JSON.parse(this.hote.classeur.reglages.get(this.cle) ?? 'null') as unknown;
  }
  set value(valeur: unknown) {
    this.hote.classeur.reglages.set(this.exister(), JSON.stringify(valeur ?? null));
    this.hote.classeur.marquerModifie(false);
  }
  get _Id(): string {
    return this.cle;
  }
  delete(): void {
    this.hote.classeur.reglages.delete(this.exister());
    this.hote.classeur.marquerModifie(false);
  }

  private exister(): string {
    if (!this.hote.classeur.reglages.has(this.cle)) throw new ErreurHote('ItemNotFound');
    return this.cle;
  }
}
