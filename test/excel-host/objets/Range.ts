import { antecedents, antecedentsDirects, dependantsDirects } from '../calcul/antecedents';
import { insererCellules, supprimerCellules } from '../modele/decaler-feuille';
import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { MAX_COLONNES, MAX_LIGNES } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { Zone } from '../modele/zone';
import { adresse, booleen, parmi } from './arguments';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { viderPlage } from './contenu-plage';
import { coller } from './copie-plage';
import { DataValidation } from './DataValidation';
import { defusionner, fusionner } from './fusion-plage';
import { GestesDePlage } from './gestes-plage';
import { RangeAreas } from './RangeAreas';
import { RangeFormat } from './RangeFormat';
import { WorkbookRangeAreas } from './WorkbookRangeAreas';
import { Worksheet } from './Worksheet';

/** Sa place est dans `place-plage`, son contenu dans `cellules-plage`, les plages qu'on en tire dans `plages-voisines`, ce qu'on y cherche dans `plage-cherchee`, ce qu'on lui fait dans `gestes-plage`. */
export class Range extends GestesDePlage {
  readonly classe = 'Range';

  override identite(): Record<string, unknown> {
    const id = this.hote.references.idDe(this.zone);
    return id === null ? {} : { _ReferenceId: id };
  }

  override get horsChargement(): readonly string[] {
    return ['numberFormatCategories', '_ReferenceId'];
  }

  // Voisins
  get format(): RangeFormat {
    return new RangeFormat(this.hote, this.zone);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.hote, this.feuille);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.hote, this.zone);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.hote, this.zone);
  }

  // Gestes
  clear(quoi?: unknown): void {
    viderPlage(
      this.hote,
      this.zone,
      parmi(quoi ?? 'All', ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents']),
    );
  }

  copyFrom(source: unknown, genre?: unknown, sautVides?: unknown, transposer?: unknown): void {
    const sources = source instanceof RangeAreas ? source.zones : [this.plageArgument(source)];
    coller(this.hote, sources, this.zone, { genre, sautVides, transposer });
  }

  insert(sens: unknown): Range {
    const ou = parmi(sens, ['Down', 'Right']);
    exigerPermission(this.feuille, ou === 'Down' ? 'insertRows' : 'insertColumns');
    const place = this.rect;
    this.avouerImmobiles();
    insererCellules(this.feuille, place, ou);
    return this.autre(place);
  }

  delete(sens: unknown): void {
    const ou = parmi(sens, ['Up', 'Left']);
    exigerPermission(this.feuille, ou === 'Up' ? 'deleteRows' : 'deleteColumns');
    this.avouerImmobiles();
    supprimerCellules(this.feuille, this.rect, ou);
  }

  getDirectPrecedents(): WorkbookRangeAreas {
    return WorkbookRangeAreas.de(this.hote, antecedentsDirects(this.feuille, this.rect));
  }
  getPrecedents(): WorkbookRangeAreas {
    return WorkbookRangeAreas.de(this.hote, antecedents(this.feuille, this.rect));
  }
  getDirectDependents(): WorkbookRangeAreas {
    return WorkbookRangeAreas.de(this.hote, dependantsDirects(this.feuille, this.rect));
  }

  merge(parLignes?: unknown): void {
    fusionner(this.zone, booleen(parLignes ?? false));
  }

  unmerge(): void {
    defusionner(this.zone);
  }

  select(): void {
    if (this.feuille.visibilite !== 'Visible') throw new ErreurHote('InvalidOperation');
    this.feuille.selection = this.rect;
    this.feuille.modifiee = true;
    this.feuille.classeur.feuilleActive = this.feuille;
  }

  _KeepReference(): string {
    return this.hote.references.garder(this.zone);
  }
  /** Le client l'appelle avant d'envoyer une grande matrice. */
  _ValidateArraySize(lignes: unknown, colonnes: unknown): void {
    if (lignes !== this.rowCount || colonnes !== this.columnCount) throw new ErreurHote('InvalidArgument');
  }
  get _ReferenceId(): string {
    return this.hote.references.idDe(this.zone) ?? '';
  }

  private avouerImmobiles(): void {
    if (this.feuille.aDesImmobiles) this.hote.ecarts.signaler('Range.insert avec liens ou commentaires');
  }

  protected override autre(zone: Rectangle): Range {
    if (
      zone.haut < 1 ||
      zone.gauche < 1 ||
      zone.bas > MAX_LIGNES ||
      zone.droite > MAX_COLONNES ||
      zone.haut > zone.bas ||
      zone.gauche > zone.droite
    )
      throw new ErreurHote('InvalidArgument');
    return new Range(this.hote, new Zone(this.feuille, zone));
  }

  protected override plageArgument(argument: unknown): Zone {
    if (argument instanceof Range) return argument.zone;
    const { feuille, zone } = adresse(argument);
    const cible = feuille === null ? this.feuille : this.feuille.classeur.trouverFeuille(feuille);
    if (cible === null) throw new ErreurHote('InvalidArgument');
    return new Zone(cible, zone);
  }
}
