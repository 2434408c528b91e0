import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille, Visibilite } from '../modele/feuille';
import { FEUILLE_ENTIERE, MAX_COLONNES, MAX_LIGNES, rectangle } from '../modele/rectangle';
import { memeFeuille } from '../modele/references-formule';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { adresse, booleen, couleur, entier, nombre, parmi, texte } from './arguments';
import { AutoFilter } from './AutoFilter';
import { ChartCollection } from './ChartCollection';
import { NamedItemCollection } from './NamedItemCollection';
import { PageLayout } from './PageLayout';
import { Range } from './Range';
import { WorksheetCustomPropertyCollection } from './WorksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

export class Worksheet extends ObjetHote {
  readonly classe = 'Worksheet';

  constructor(
    hote: Hote,
    readonly feuille: Feuille,
  ) {
    super(hote);
  }

  override identite(): Record<string, unknown> {
    return { Id: this.feuille.id };
  }

  get id(): string {
    return this.feuille.id;
  }
  get name(): string {
    return this.feuille.nom;
  }
  set name(nom: unknown) {
    this.feuille.classeur.renommerFeuille(this.feuille, nom);
  }
  get position(): number {
    return this.feuille.classeur.feuilles.indexOf(this.feuille);
  }
  set position(position: unknown) {
    this.feuille.classeur.deplacerFeuille(this.feuille, entier(position));
  }
  get visibility(): Visibilite {
    return this.feuille.visibilite;
  }
  set visibility(visibilite: unknown) {
    this.feuille.classeur.exigerStructureLibre();
    const voulue = parmi<Visibilite>(visibilite, ['Visible', 'Hidden', 'VeryHidden']);
    const autres = this.feuille.classeur.feuilles.filter(
      (autre) => autre !== this.feuille && autre.visibilite === 'Visible',
    );
    if (voulue !== 'Visible' && autres.length === 0) throw new ErreurHote('InvalidOperation');
    this.feuille.visibilite = voulue;
    this.feuille.classeur.structureModifiee = true;
    this.feuille.marquerModifiee();
  }
  get tabColor(): string {
    return this.feuille.couleurOnglet;
  }
  set tabColor(valeur: unknown) {
    this.modifier(() => {
      this.feuille.couleurOnglet = valeur === '' ? '' : couleur(valeur);
    });
  }
  get showGridlines(): boolean {
    return this.feuille.quadrillage;
  }
  set showGridlines(valeur: unknown) {
    this.modifier(() => {
      this.feuille.quadrillage = booleen(valeur);
    });
  }
  get showHeadings(): boolean {
    return this.feuille.enTetes;
  }
  set showHeadings(valeur: unknown) {
    this.modifier(() => {
      this.feuille.enTetes = booleen(valeur);
    });
  }
  get standardHeight(): number {
    return this.feuille.hauteurParDefaut;
  }
  get standardWidth(): number {
    return this.feuille.largeurParDefaut ?? 8.43;
  }
  set standardWidth(valeur: unknown) {
    this.modifier(() => {
      this.feuille.largeurParDefaut = nombre(valeur, 0, 255);
    });
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.hote, this.feuille);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.hote, this.feuille);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.hote, this.feuille);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.hote, this.feuille);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.hote, this.feuille);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.hote, this.feuille);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.hote, this.feuille);
  }

  activate(): void {
    if (this.feuille.visibilite !== 'Visible') throw new ErreurHote('InvalidOperation');
    this.feuille.classeur.feuilleActive = this.feuille;
  }
  calculate(): void {
    this.feuille.classeur.marquerModifie();
  }
  delete(): void {
    this.feuille.classeur.supprimerFeuille(this.feuille);
  }

  /** Une adresse ou un nom défini ; sans argument, toute la feuille. */
  getRange(ou?: unknown): Range {
    if (ou === undefined) return this.plage(new Zone(this.feuille, FEUILLE_ENTIERE));
    const { classeur } = this.feuille;
    const cle = texte(ou);
    if (cle.includes(',')) throw new ErreurHote('InvalidArgument');
    const nomme = classeur.noms.find(
      ({ nom, feuille }) => memeFeuille(nom, cle) && (feuille === null || feuille === this.feuille),
    );
    const { feuille, zone } = adresse(nomme?.formule ?? cle);
    const cible = feuille === null ? this.feuille : classeur.trouverFeuille(feuille);
    if (cible === null || (nomme === undefined && cible !== this.feuille)) throw new ErreurHote('InvalidArgument');
    return this.plage(new Zone(cible, zone));
  }
  getCell(ligne: unknown, colonne: unknown): Range {
    return this.plage(
      new Zone(this.feuille, rectangle(entier(ligne, 0, MAX_LIGNES - 1) + 1, entier(colonne, 0, MAX_COLONNES - 1) + 1)),
    );
  }
  getRangeByIndexes(ligne: unknown, colonne: unknown, lignes: unknown, colonnes: unknown): Range {
    const [haut, gauche] = [entier(ligne, 0, MAX_LIGNES - 1) + 1, entier(colonne, 0, MAX_COLONNES - 1) + 1];
    const [bas, droite] = [haut + entier(lignes, 1) - 1, gauche + entier(colonnes, 1) - 1];
    if (bas > MAX_LIGNES || droite > MAX_COLONNES) throw new ErreurHote('InvalidArgument');
    return this.plage(new Zone(this.feuille, rectangle(haut, gauche, bas, droite)));
  }
  /** Une feuille vide rend A1. */
  getUsedRange(valeursSeules?: unknown): Range {
    return this.plage(new Zone(this.feuille, this.feuille.etendue(valeursSeules === true) ?? rectangle(1, 1)));
  }
  getUsedRangeOrNullObject(valeursSeules?: unknown): Range | null {
    const etendue = this.feuille.etendue(valeursSeules === true);
    return etendue === null ? null : this.plage(new Zone(this.feuille, etendue));
  }

  getNextOrNullObject(visiblesSeulement?: unknown): Worksheet | null {
    return this.voisine(1, visiblesSeulement === true);
  }
  getPreviousOrNullObject(visiblesSeulement?: unknown): Worksheet | null {
    return this.voisine(-1, visiblesSeulement === true);
  }

  private voisine(pas: 1 | -1, visiblesSeulement: boolean): Worksheet | null {
    const { feuilles } = this.feuille.classeur;
    for (let rang = this.position + pas; rang >= 0 && rang < feuilles.length; rang += pas) {
      const feuille = feuilles[rang];
      if (feuille !== undefined && (!visiblesSeulement || feuille.visibilite === 'Visible'))
        return new Worksheet(this.hote, feuille);
    }
    return null;
  }

  private plage(zone: Zone): Range {
    return new Range(this.hote, zone);
  }

  private modifier(changer: () => void): void {
    changer();
    this.feuille.marquerModifiee();
  }
}
