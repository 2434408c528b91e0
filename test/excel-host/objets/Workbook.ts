import { ErreurHote } from '../modele/erreur-hote';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import type { Racine } from '../protocole/dispatcher';
import { AddinInternalService } from './AddinInternalService';
import { Application, VERSION_CALCUL } from './Application';
import { booleen, texte } from './arguments';
import { Chart } from './Chart';
import { CustomXmlPartCollection } from './CustomXmlPartCollection';
import { DocumentProperties } from './DocumentProperties';
import { Functions } from './Functions';
import { NamedItemCollection } from './NamedItemCollection';
import { Range } from './Range';
import { Runtime } from './Runtime';
import { RangeAreas, idsDAires } from './RangeAreas';
import { SettingCollection } from './SettingCollection';
import { TableCollection } from './TableCollection';
import { WorkbookRangeAreas, idsDePlages } from './WorkbookRangeAreas';
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
  /** Changé depuis son ouverture ou son dernier enregistrement. */
  get isDirty(): boolean {
    return this.hote.classeur.version !== this.hote.classeur.versionEnregistree;
  }
  set isDirty(modifie: unknown) {
    this.hote.classeur.versionEnregistree = booleen(modifie) ? -1 : this.hote.classeur.version;
  }
  /** L'enregistrement automatique demande un fichier sur OneDrive ou SharePoint. */
  get autoSave(): boolean {
    return false;
  }
  get calculationEngineVersion(): number {
    return VERSION_CALCUL;
  }
  get previouslySaved(): boolean {
    return this.hote.classeur.parties.size > 0;
  }
  getIsActiveCollabSession(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this.hote);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.hote);
  }
  get tables(): TableCollection {
    return new TableCollection(this.hote, null);
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
  get properties(): DocumentProperties {
    return new DocumentProperties(this.hote);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.hote);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.hote);
  }

  getSelectedRange(): Range {
    const feuille = this.hote.classeur.feuilleActive;
    return new Range(this.hote, new Zone(feuille, feuille.selection));
  }
  /** La sélection de la page n'a jamais qu'une aire. */
  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.hote, [this.getSelectedRange().zone]);
  }
  getActiveCell(): Range {
    const feuille = this.hote.classeur.feuilleActive;
    const { haut, gauche } = feuille.selection;
    return new Range(this.hote, new Zone(feuille, { haut, gauche, bas: haut, droite: gauche }));
  }

  getActiveChart(): Chart {
    const graphique = this.getActiveChartOrNullObject();
    if (graphique === null) throw new ErreurHote('ItemNotFound');
    return graphique;
  }
  getActiveChartOrNullObject(): Chart | null {
    const { feuilleActive: feuille, graphiqueActif } = this.hote.classeur;
    const actif = feuille.graphiques.find((un) => un === graphiqueActif);
    return actif === undefined ? null : new Chart(this.hote, feuille, actif);
  }

  /** Refusé en lecture seule : les écritures en mémoire ne seront jamais dans le fichier. */
  save(comportement?: unknown): void {
    parmi(comportement ?? 'Save', ['Save', 'Prompt']);
    if (this.hote.classeur.lectureSeule) throw new ErreurHote('AccessDenied');
    this.hote.enregistrer?.();
    this.hote.classeur.versionEnregistree = this.hote.classeur.version;
  }

  _GetObjectByReferenceId(id: unknown): ObjetHote | null {
    return racineDe(this.hote).reference(texte(id));
  }
  get _Runtime(): Runtime {
    return new Runtime(this.hote);
  }
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const plage = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (plage === null) throw new ErreurHote('ItemNotFound');
    return plage;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const zone = this.hote.evenements.plage(texte(id));
    return zone === null ? null : new Range(this.hote, zone);
  }
  _RemoveReference(id: unknown): void {
    const lu = texte(id);
    for (const un of [lu, ...idsDAires(lu), ...idsDePlages(lu)]) this.hote.references.lacher(un);
  }
  _RemoveAllReferences(): void {
    this.hote.references.toutLacher();
  }
  _GetReferenceCount(): number {
    return this.hote.references.nombre;
  }
}

/** Ce que le dispatcher doit savoir trouver sans passer par un parent. */
export function racineDe(hote: Hote): Racine {
  return {
    racine: () => new Workbook(hote),
    reference: (id) => {
      const zone = hote.references.zone(id);
      return zone === null
        ? (RangeAreas.deReference(hote, id) ?? WorkbookRangeAreas.deReference(hote, id))
        : new Range(hote, zone);
    },
    service: (nom) =>
      nom === 'Microsoft.InternalService.AddinInternalService' ? new AddinInternalService(hote) : null,
  };
}
