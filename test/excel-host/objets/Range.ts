import { copierPlage, zoneDeCopie } from '../modele/copier-plage';
import type { GenreCopie } from '../modele/copier-plage';
import { insererCellules, supprimerCellules } from '../modele/decaler-feuille';
import { exigerCellulesLibres, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { MAX_COLONNES, MAX_LIGNES, intersection, nombreDeCellules, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { suivreEcriture } from '../modele/suivre-tableaux';
import { Zone } from '../modele/zone';
import { adresse, parmi } from './arguments';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { viderPlage } from './contenu-plage';
import { DataValidation } from './DataValidation';
import { defusionner, fusionner } from './fusion-plage';
import { GestesDePlage } from './gestes-plage';
import { RangeFormat } from './RangeFormat';
import { Worksheet } from './Worksheet';

/** Sa place est dans `place-plage`, son contenu dans `cellules-plage`, les plages qu'on en tire dans `plages-voisines`, ce qu'on y cherche dans `plage-cherchee`, ce qu'on lui fait dans `gestes-plage`. */
export class Range extends GestesDePlage {
  readonly classe = 'Range';

  override identite(): Record<string, unknown> {
    const gardee = [...this.hote.references].find(([, zone]) => zone === this.zone);
    return gardee === undefined ? {} : { _ReferenceId: gardee[0] };
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
    if (transposer === true) throw this.hote.nonEcrit('Range.copyFrom(transpose)');
    const origine = this.plageArgument(source);
    const copie = parmi(genre ?? 'All', ['All', 'Formulas', 'Values', 'Formats', 'Link']);
    if (copie === 'Link') throw this.hote.nonEcrit('Range.copyFrom(Link)');
    exigerCellulesLibres(this.feuille, zoneDeCopie(origine.rect, this.rect));
    copierPlage(
      { feuille: origine.feuille, zone: this.borner(origine) },
      { feuille: this.feuille, zone: this.rect },
      copie satisfies GenreCopie,
      sautVides === true,
    );
    suivreEcriture(this.feuille, zoneDeCopie(origine.rect, this.rect));
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

  merge(parLignes?: unknown): void {
    fusionner(this.zone, parLignes === true);
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
    return this.hote.garder(this.zone);
  }
  /** Le client l'appelle avant d'envoyer une grande matrice. */
  _ValidateArraySize(lignes: unknown, colonnes: unknown): void {
    if (lignes !== this.rowCount || colonnes !== this.columnCount) throw new ErreurHote('InvalidArgument');
  }
  get _ReferenceId(): string {
    return this.hote.garder(this.zone);
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

  /** Une source sans bornes se réduit à ce qui est utilisé. */
  private borner(zone: Zone): Rectangle {
    if (nombreDeCellules(zone.rect) < 1_000_000) return zone.rect;
    const etendue = zone.feuille.etendue();
    return (
      (etendue === null ? null : intersection(zone.rect, rectangle(1, 1, etendue.bas, etendue.droite))) ??
      rectangle(zone.rect.haut, zone.rect.gauche)
    );
  }
}
