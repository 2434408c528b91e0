import { citerFeuille, ecrireAdresse, ecrireAdresseComplete } from '../modele/adresse';
import { texteAffiche } from '../modele/affichage';
import { copierPlage, zoneDeCopie } from '../modele/copier-plage';
import type { GenreCopie } from '../modele/copier-plage';
import { insererCellules, supprimerCellules } from '../modele/decaler-feuille';
import { gaucheDe, hautDe } from '../modele/dimensions-feuille';
import { changerStyle, exigerCellulesLibres, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import {
  MAX_COLONNES,
  MAX_LIGNES,
  intersection,
  nombreDeCellules,
  nombreDeColonnes,
  nombreDeLignes,
  rectangle,
  union,
} from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { Zone } from '../modele/zone';
import { adresse, booleen, entier, matrice, parmi, texte } from './arguments';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { DataValidation } from './DataValidation';
import { ecrireMatrice, formuleDe, typeDe, valeurDe, viderPlage } from './contenu-plage';
import { ObjetDePlage } from './plage-base';
import { RangeFormat } from './RangeFormat';
import { Worksheet } from './Worksheet';

export class Range extends ObjetDePlage {
  readonly classe = 'Range';

  override identite(): Record<string, unknown> {
    const gardee = [...this.hote.references].find(([, zone]) => zone === this.zone);
    return gardee === undefined ? {} : { _ReferenceId: gardee[0] };
  }

  override get horsChargement(): readonly string[] {
    return ['numberFormatCategories', '_ReferenceId'];
  }

  // Place
  get address(): string {
    return ecrireAdresseComplete(this.feuille.nom, this.rect);
  }
  get addressLocal(): string {
    return this.address;
  }
  get cellCount(): number {
    const n = nombreDeCellules(this.rect);
    return n > 2 ** 31 - 1 ? -1 : n;
  }
  get columnCount(): number {
    return nombreDeColonnes(this.rect);
  }
  get columnIndex(): number {
    return this.rect.gauche - 1;
  }
  get rowCount(): number {
    return nombreDeLignes(this.rect);
  }
  get rowIndex(): number {
    return this.rect.haut - 1;
  }
  get isEntireColumn(): boolean {
    return this.rect.haut === 1 && this.rect.bas === MAX_LIGNES;
  }
  get isEntireRow(): boolean {
    return this.rect.gauche === 1 && this.rect.droite === MAX_COLONNES;
  }
  get left(): number {
    return gaucheDe(this.feuille, this.rect.gauche);
  }
  get top(): number {
    return hautDe(this.feuille, this.rect.haut);
  }
  get width(): number {
    return gaucheDe(this.feuille, this.rect.droite + 1) - this.left;
  }
  get height(): number {
    return hautDe(this.feuille, this.rect.bas + 1) - this.top;
  }

  // Contenu
  get values(): unknown {
    this.calculer();
    return this.matrice((l, c) => valeurDe(this.feuille.lire(l, c)));
  }
  set values(valeurs: unknown) {
    ecrireMatrice(this.hote, this.zone, valeurs);
  }
  get formulas(): unknown {
    this.calculer();
    return this.matrice((l, c) => formuleDe(this.feuille.lire(l, c), 'en-US'));
  }
  set formulas(valeurs: unknown) {
    ecrireMatrice(this.hote, this.zone, valeurs);
  }
  get formulasLocal(): unknown {
    this.calculer();
    return this.matrice((l, c) => formuleDe(this.feuille.lire(l, c), 'fr-FR'));
  }
  get text(): unknown {
    this.calculer();
    return this.matrice((l, c) =>
      texteAffiche(
        this.feuille.lire(l, c)?.valeur ?? null,
        this.feuille.style(l, c).format,
        this.feuille.classeur.date1904,
      ),
    );
  }
  get valueTypes(): unknown {
    this.calculer();
    return this.matrice((l, c) => typeDe(this.feuille.lire(l, c)));
  }
  get numberFormat(): unknown {
    return this.matrice((l, c) => this.feuille.style(l, c).format);
  }
  set numberFormat(formats: unknown) {
    exigerPermission(this.feuille, 'formatCells');
    const { haut, gauche } = this.rect;
    if (!Array.isArray(formats)) {
      const format = texte(formats);
      changerStyle(this.feuille, this.rect, (style) => ({ ...style, format: format === '' ? 'General' : format }));
    } else {
      if (this.sansBornes) throw new ErreurHote('InvalidArgument');
      const lire = matrice(formats, this.rowCount, this.columnCount);
      this.matrice((l, c) => {
        const format = lire(l - haut, c - gauche);
        if (format !== null)
          changerStyle(this.feuille, rectangle(l, c), (style) => ({
            ...style,
            format: texte(format) === '' ? 'General' : texte(format),
          }));
      });
    }
    this.feuille.marquerModifiee(false);
  }

  // Lignes et colonnes masquées
  get rowHidden(): boolean | null {
    return this.communeBandes('lignes');
  }
  set rowHidden(masquee: unknown) {
    this.masquer('lignes', booleen(masquee));
  }
  get columnHidden(): boolean | null {
    return this.communeBandes('colonnes');
  }
  set columnHidden(masquee: unknown) {
    this.masquer('colonnes', booleen(masquee));
  }
  get hidden(): boolean | null {
    const [lignes, colonnes] = [this.rowHidden, this.columnHidden];
    return lignes === true || colonnes === true ? true : lignes === null || colonnes === null ? null : false;
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

  getCell(ligne: unknown, colonne: unknown): Range {
    return this.autre(rectangle(this.rect.haut + entier(ligne), this.rect.gauche + entier(colonne)));
  }
  getRow(rang: unknown): Range {
    const l = this.rect.haut + entier(rang, 0);
    return this.autre({ ...this.rect, haut: l, bas: l });
  }
  getColumn(rang: unknown): Range {
    const c = this.rect.gauche + entier(rang, 0);
    return this.autre({ ...this.rect, gauche: c, droite: c });
  }
  getEntireRow(): Range {
    return this.autre({ ...this.rect, gauche: 1, droite: MAX_COLONNES });
  }
  getEntireColumn(): Range {
    return this.autre({ ...this.rect, haut: 1, bas: MAX_LIGNES });
  }
  getLastCell(): Range {
    return this.autre(rectangle(this.rect.bas, this.rect.droite));
  }
  getLastRow(): Range {
    return this.autre({ ...this.rect, haut: this.rect.bas });
  }
  getLastColumn(): Range {
    return this.autre({ ...this.rect, gauche: this.rect.droite });
  }
  getOffsetRange(lignes: unknown, colonnes: unknown): Range {
    const [dl, dc] = [entier(lignes), entier(colonnes)];
    return this.autre(rectangle(this.rect.haut + dl, this.rect.gauche + dc, this.rect.bas + dl, this.rect.droite + dc));
  }
  getResizedRange(lignes: unknown, colonnes: unknown): Range {
    return this.autre({
      ...this.rect,
      bas: this.rect.bas + entier(lignes),
      droite: this.rect.droite + entier(colonnes),
    });
  }
  getAbsoluteResizedRange(lignes: unknown, colonnes: unknown): Range {
    return this.autre({
      ...this.rect,
      bas: this.rect.haut + entier(lignes, 1) - 1,
      droite: this.rect.gauche + entier(colonnes, 1) - 1,
    });
  }
  getBoundingRect(autre: unknown): Range {
    const zone = this.plageArgument(autre);
    if (zone.feuille !== this.feuille) throw new ErreurHote('InvalidArgument');
    return this.autre(union(this.rect, zone.rect));
  }
  getIntersection(autre: unknown): Range {
    const commune = this.getIntersectionOrNullObject(autre);
    if (commune === null) throw new ErreurHote('ItemNotFound');
    return commune;
  }
  getIntersectionOrNullObject(autre: unknown): Range | null {
    const zone = this.plageArgument(autre);
    const commun = zone.feuille === this.feuille ? intersection(this.rect, zone.rect) : null;
    return commun === null ? null : this.autre(commun);
  }
  getUsedRange(valeursSeules?: unknown): Range {
    return this.getUsedRangeOrNullObject(valeursSeules) ?? this.autre(rectangle(this.rect.haut, this.rect.gauche));
  }
  getUsedRangeOrNullObject(valeursSeules?: unknown): Range | null {
    const utilisee = this.feuille.grille.etendue(
      (cellule) => valeursSeules !== true || cellule.valeur !== null || cellule.formule !== null,
      this.rect,
    );
    return utilisee === null ? null : this.autre(utilisee);
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
    exigerCellulesLibres(this.feuille, this.rect);
    const { haut, bas } = this.rect;
    const zones =
      parLignes === true
        ? Array.from({ length: bas - haut + 1 }, (_, rang) => ({ ...this.rect, haut: haut + rang, bas: haut + rang }))
        : [this.rect];
    for (const zone of zones) this.fusionner(zone);
    this.feuille.marquerModifiee();
  }

  unmerge(): void {
    exigerCellulesLibres(this.feuille, this.rect);
    const rect = this.rect;
    this.feuille.fusions = this.feuille.fusions.filter((fusion) => intersection(fusion, rect) === null);
    this.feuille.marquerModifiee();
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
    if (this.feuille.aDesImmobiles) this.hote.ecarts.signaler('Range.insert avec liens, commentaires ou tableaux');
  }

  private calculer(): void {
    this.feuille.classeur.moteur.mettreAJour(this.feuille.classeur);
  }

  private autre(zone: Rectangle): Range {
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

  private plageArgument(argument: unknown): Zone {
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

  private fusionner(zone: Rectangle): void {
    const touchees = this.feuille.fusionsTouchees(zone);
    this.feuille.fusions = this.feuille.fusions.filter((fusion) => !touchees.includes(fusion));
    if (nombreDeCellules(zone) === 1) return;
    const garde = `${zone.haut},${zone.gauche}`;
    for (const [ligne, colonne, cellule] of [...this.feuille.grille.parcourir(zone)]) {
      if (`${ligne},${colonne}` !== garde)
        this.feuille.grille.poser(ligne, colonne, { style: cellule.style, valeur: null, formule: null });
    }
    this.feuille.fusions.push(zone);
  }

  private bandes(axe: 'lignes' | 'colonnes'): readonly [number, number] {
    return axe === 'lignes' ? [this.rect.haut, this.rect.bas] : [this.rect.gauche, this.rect.droite];
  }

  private communeBandes(axe: 'lignes' | 'colonnes'): boolean | null {
    const [de, a] = this.bandes(axe);
    const premiere = this.feuille[axe].lire(de).masquee;
    for (let rang = de + 1; rang <= Math.min(a, de + 100_000); rang += 1)
      if (this.feuille[axe].lire(rang).masquee !== premiere) return null;
    return premiere;
  }

  private masquer(axe: 'lignes' | 'colonnes', masquee: boolean): void {
    exigerPermission(this.feuille, axe === 'lignes' ? 'formatRows' : 'formatColumns');
    const [de, a] = this.bandes(axe);
    this.feuille[axe].modifier(de, a, (bande) => ({ ...bande, masquee }));
    this.feuille.marquerModifiee();
  }
}

/** L'adresse d'une plage dans une formule : `'Suivi courriels'!$A$1:$B$2`. */
export function referenceDe(zone: Zone): string {
  return `${citerFeuille(zone.feuille.nom)}!${ecrireAdresse(zone.rect, true)}`;
}
