import { appliquerFiltre, oterCriteres } from '../modele/appliquer-filtre';
import { convertirEnPlage, montrerTitres, montrerTotaux, supprimerTableau } from '../modele/changer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import { redimensionner } from '../modele/redimensionner-tableau';
import { renommerTableauDansFormules } from '../modele/references-structurees';
import type { OptionsTableau } from '../modele/tableau';
import { controlerNomTableau, estUnStyleLivre } from '../modele/tableaux';
import type { Rectangle } from '../modele/rectangle';
import { Zone } from '../modele/zone';
import { adresse, booleen, texte } from './arguments';
import { AutoFilter } from './AutoFilter';
import { MorceauDeTableau } from './morceau-de-tableau';
import { Range } from './Range';
import { TableColumnCollection } from './TableColumnCollection';
import { TableRowCollection } from './TableRowCollection';
import { TableSort } from './TableSort';
import { Worksheet } from './Worksheet';

export class Table extends MorceauDeTableau {
  readonly classe = 'Table';

  override identite(): Record<string, unknown> {
    return { Id: this.tableau.id };
  }

  get id(): string {
    return this.tableau.id;
  }
  get legacyId(): string {
    return String(this.tableau.numero);
  }
  get name(): string {
    return this.tableau.nom;
  }
  set name(nom: unknown) {
    const voulu = texte(nom);
    this.exigerLibre();
    controlerNomTableau(this.tableau, voulu);
    renommerTableauDansFormules(this.hote.classeur, this.tableau.nom, voulu);
    this.tableau.nom = voulu;
    this.tableau.marquerModifie();
  }
  get style(): string {
    return this.tableau.options.style;
  }
  set style(nom: unknown) {
    const voulu = texte(nom);
    const enUsage = this.hote.classeur.feuilles.some(({ tableaux }) =>
      tableaux.some(({ options }) => options.style === voulu),
    );
    if (!estUnStyleLivre(voulu) && !enUsage) throw new ErreurHote('InvalidArgument');
    this.regler({ style: voulu });
  }
  get highlightFirstColumn(): boolean {
    return this.tableau.options.premiereColonne;
  }
  set highlightFirstColumn(valeur: unknown) {
    this.regler({ premiereColonne: booleen(valeur) });
  }
  get highlightLastColumn(): boolean {
    return this.tableau.options.derniereColonne;
  }
  set highlightLastColumn(valeur: unknown) {
    this.regler({ derniereColonne: booleen(valeur) });
  }
  get showBandedRows(): boolean {
    return this.tableau.options.bandesLignes;
  }
  set showBandedRows(valeur: unknown) {
    this.regler({ bandesLignes: booleen(valeur) });
  }
  get showBandedColumns(): boolean {
    return this.tableau.options.bandesColonnes;
  }
  set showBandedColumns(valeur: unknown) {
    this.regler({ bandesColonnes: booleen(valeur) });
  }
  /** Les boutons de filtre n'existent que sur une ligne de titres (documentation : erreur si elle est cachée). */
  get showFilterButton(): boolean {
    return this.tableau.filtre !== null;
  }
  set showFilterButton(valeur: unknown) {
    const montrer = booleen(valeur);
    const { tableau } = this;
    this.exigerLibre();
    if (!tableau.enTetes) throw new ErreurHote('InvalidOperation');
    if (montrer) tableau.filtre ??= { zone: { ...tableau.zone, bas: tableau.corps.bas }, colonnes: new Map() };
    else {
      this.clearFilters();
      tableau.filtre = null;
    }
    tableau.marquerModifie();
  }
  get showHeaders(): boolean {
    return this.tableau.enTetes;
  }
  set showHeaders(valeur: unknown) {
    this.exigerLibre();
    montrerTitres(this.tableau, booleen(valeur));
  }
  get showTotals(): boolean {
    return this.tableau.totaux;
  }
  set showTotals(valeur: unknown) {
    this.exigerLibre();
    montrerTotaux(this.tableau, booleen(valeur));
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.hote, this.tableau.feuille, this.tableau);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.hote, this.tableau);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.hote, this.tableau);
  }
  get sort(): TableSort {
    return new TableSort(this.hote, this.tableau);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.hote, this.tableau.feuille);
  }

  clearFilters(): void {
    this.exigerLibre();
    if (this.tableau.filtre !== null) oterCriteres(this.tableau.feuille, this.tableau.filtre);
    this.tableau.marquerModifie();
  }
  reapplyFilters(): void {
    this.exigerLibre();
    if (this.tableau.filtre !== null) appliquerFiltre(this.tableau.feuille, this.tableau.filtre);
  }
  /** Les titres restent sur leur ligne ; la nouvelle plage recouvre l'ancienne. */
  resize(plage: unknown): void {
    this.exigerLibre();
    const { feuille } = this.tableau;
    if (plage instanceof Range) {
      if (plage.zone.feuille !== feuille) throw new ErreurHote('InvalidArgument');
      redimensionner(this.tableau, plage.zone.rect);
      return;
    }
    const lue = adresse(plage);
    if (lue.feuille !== null && feuille.classeur.trouverFeuille(lue.feuille) !== feuille)
      throw new ErreurHote('InvalidArgument');
    redimensionner(this.tableau, lue.zone);
  }
  convertToRange(): Range {
    this.exigerLibre();
    const { zone } = this.tableau;
    this.hote.ecarts.signaler('Table.convertToRange');
    convertirEnPlage(this.tableau);
    return this.plage(zone);
  }
  delete(): void {
    this.exigerLibre();
    supprimerTableau(this.tableau);
  }

  protected override plage(zone: Rectangle | null): Range {
    if (zone === null) throw new ErreurHote('ItemNotFound');
    return new Range(this.hote, new Zone(this.tableau.feuille, zone));
  }
  private regler(options: Partial<OptionsTableau>): void {
    this.exigerLibre();
    Object.assign(this.tableau.options, options);
    this.tableau.marquerModifie();
  }
}
