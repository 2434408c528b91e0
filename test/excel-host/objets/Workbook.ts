import { ErreurHote } from '../modele/erreur-hote';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import type { Racine } from '../protocole/dispatcher';
import { AddinInternalService } from './AddinInternalService';
import { Application } from './Application';
import { texte } from './arguments';
import { Functions } from './Functions';
import { NamedItemCollection } from './NamedItemCollection';
import { Range } from './Range';
import { SettingCollection } from './SettingCollection';
import { WorkbookProtection } from './WorkbookProtection';
import { WorksheetCollection } from './WorksheetCollection';
import { parmi } from './arguments';

export class Workbook extends ObjetHote {
  readonly classe = 'Workbook';

  get name(): string {
    return this.hote.classeur.nom;
  }
  get readOnly(): boolean {
    return this.hote.classeur.lectureSeule;
  }
  get isDirty(): boolean {
    return this.hote.classeur.version !== 1;
  }
  get application(): Application {
    return new Application(this.hote);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.hote);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.hote, null);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.hote);
  }
  get functions(): Functions {
    return new Functions(this.hote);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.hote);
  }

  getSelectedRange(): Range {
    const feuille = this.hote.classeur.feuilleActive;
    return new Range(this.hote, new Zone(feuille, feuille.selection));
  }
  getActiveCell(): Range {
    const feuille = this.hote.classeur.feuilleActive;
    const { haut, gauche } = feuille.selection;
    return new Range(this.hote, new Zone(feuille, { haut, gauche, bas: haut, droite: gauche }));
  }

  /** Refusé en lecture seule : les écritures en mémoire ne seront jamais dans le fichier. */
  save(comportement?: unknown): void {
    parmi(comportement ?? 'Save', ['Save', 'Prompt']);
    if (this.hote.classeur.lectureSeule) throw new ErreurHote('AccessDenied');
    this.hote.enregistrer?.();
  }

  _GetObjectByReferenceId(id: unknown): Range | null {
    return racineDe(this.hote).reference(texte(id)) as Range | null;
  }
  _RemoveReference(id: unknown): void {
    this.hote.lacher(texte(id));
  }
  _RemoveAllReferences(): void {
    for (const id of [...this.hote.references.keys()]) this.hote.lacher(id);
  }
  _GetReferenceCount(): number {
    return this.hote.references.size;
  }
}

/** Ce que le dispatcher doit savoir trouver sans passer par un parent. */
export function racineDe(hote: Hote): Racine {
  return {
    racine: () => new Workbook(hote),
    reference: (id) => {
      const zone = hote.references.get(id);
      return zone === undefined ? null : new Range(hote, zone);
    },
    service: (nom) =>
      nom === 'Microsoft.InternalService.AddinInternalService' ? new AddinInternalService(hote) : null,
  };
}
