import { ErreurHote } from '../modele/erreur-hote';
import type { Hote } from '../protocole/hote';
import { CollectionHote, ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

/** Les réglages du complément dans ce classeur. Ils vivent avec la session : ecarts.json. */
export class SettingCollection extends CollectionHote<Setting> {
  readonly classe = 'SettingCollection';

  get items(): readonly Setting[] {
    return [...this.hote.classeur.reglages.keys()].map((cle) => new Setting(this.hote, cle));
  }
  getCount(): number {
    return this.hote.classeur.reglages.size;
  }

  add(cle: unknown, valeur: unknown): Setting {
    this.hote.ecarts.signaler('SettingCollection.add');
    this.hote.classeur.reglages.set(texte(cle), valeur);
    this.hote.classeur.marquerModifie();
    return new Setting(this.hote, texte(cle));
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
    return this.hote.classeur.reglages.get(this.cle) ?? null;
  }
  set value(valeur: unknown) {
    this.hote.classeur.reglages.set(this.cle, valeur);
  }
  get _Id(): string {
    return this.cle;
  }
  delete(): void {
    this.hote.classeur.reglages.delete(this.cle);
  }
}
