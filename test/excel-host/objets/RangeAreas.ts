import { GENRES_SPECIAUX, VALEURS_SPECIALES, cellulesSpeciales } from '../modele/cellules-speciales';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { intersection, nombreDeCellules } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, parmi } from './arguments';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { coller } from './copie-plage';
import { DataValidation } from './DataValidation';
import { enChoeur } from './en-choeur';
import { Range } from './Range';
import { RangeCollection } from './RangeCollection';
import { RangeFormat } from './RangeFormat';
import { TableScopedCollection } from './TableScopedCollection';
import { Worksheet } from './Worksheet';

/** L'identifiant d'un ensemble gardé : ceux de ses aires, à la suite. */
const PREFIXE = 'aires:';

/** Un ensemble de plages d'une même feuille. */
export class RangeAreas extends ObjetHote {
  readonly classe = 'RangeAreas';

  constructor(
    hote: Hote,
    readonly zones: readonly Zone[],
  ) {
    super(hote);
  }

  /** L'ensemble de ces rectangles, ou `null` s'il n'y en a aucun. */
  static de(hote: Hote, feuille: Feuille, rectangles: readonly Rectangle[]): RangeAreas | null {
    if (rectangles.length === 0) return null;
    return new RangeAreas(
      hote,
      rectangles.map((rect) => new Zone(feuille, rect)),
    );
  }

  /** L'ensemble gardé sous cet identifiant, ou `null`. */
  static deReference(hote: Hote, id: string): RangeAreas | null {
    const zones = idsDAires(id).map((un) => hote.references.zone(un));
    return zones.length === 0 || zones.includes(null)
      ? null
      : new RangeAreas(
          hote,
          zones.filter((une) => une !== null),
        );
  }

  override identite(): Record<string, unknown> {
    return this._ReferenceId === '' ? {} : { _ReferenceId: this._ReferenceId };
  }
  override get horsChargement(): readonly string[] {
    return ['_ReferenceId'];
  }

  get address(): string {
    return this.plages.map(({ address }) => address).join(', ');
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.zones.length;
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.hote, this.zones);
  }
  get cellCount(): number {
    const total = this.zones.reduce((somme, { rect }) => somme + nombreDeCellules(rect), 0);
    return total > 2 ** 31 - 1 ? -1 : total;
  }
  get isEntireColumn(): boolean {
    return this.plages.every(({ isEntireColumn }) => isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.plages.every(({ isEntireRow }) => isEntireRow);
  }
  get format(): RangeFormat {
    const [premier, ...autres] = this.zones.map((zone) => new RangeFormat(this.hote, zone));
    if (premier === undefined) throw new ErreurHote('GeneralException');
    return enChoeur(premier, autres);
  }
  get dataValidation(): DataValidation {
    const [premiere, ...autres] = this.zones;
    if (premiere === undefined) throw new ErreurHote('GeneralException');
    return new DataValidation(this.hote, premiere, autres);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    const [premiere, ...autres] = this.zones;
    if (premiere === undefined) throw new ErreurHote('GeneralException');
    return new ConditionalFormatCollection(this.hote, premiere, autres);
  }
  get style(): unknown {
    const [style, ...autres] = this.plages.map((plage) => plage.style);
    return autres.every((autre) => autre === style) ? style : null;
  }
  set style(nom: unknown) {
    for (const plage of this.plages) plage.style = nom;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.hote, this.feuille);
  }

  calculate(): void {
    this.feuille.classeur.marquerModifie();
    this.feuille.classeur.moteur.recalculer(this.feuille.classeur, false);
  }
  setDirty(): void {
    this.feuille.classeur.marquerModifie();
  }
  /** La même copie dans chaque aire. */
  copyFrom(source: unknown, genre?: unknown, sautVides?: unknown, transposer?: unknown): void {
    const sources = source instanceof RangeAreas ? source.zones : [this.zoneArgument(source)];
    for (const zone of this.zones) coller(this.hote, sources, zone, { genre, sautVides, transposer });
  }
  clear(quoi?: unknown): void {
    for (const plage of this.plages) plage.clear(quoi);
  }
  getEntireColumn(): RangeAreas {
    return this.autre(this.plages.map((plage) => plage.getEntireColumn().zone.rect));
  }
  getEntireRow(): RangeAreas {
    return this.autre(this.plages.map((plage) => plage.getEntireRow().zone.rect));
  }
  getOffsetRangeAreas(lignes: unknown, colonnes: unknown): RangeAreas {
    return this.autre(this.plages.map((plage) => plage.getOffsetRange(lignes, colonnes).zone.rect));
  }
  getIntersection(autre: unknown): RangeAreas {
    return exiger(this.getIntersectionOrNullObject(autre));
  }
  getIntersectionOrNullObject(autre: unknown): RangeAreas | null {
    const autres = autre instanceof RangeAreas ? autre.zones : [this.zoneArgument(autre)];
    const communes = this.zones.flatMap(({ rect }) => autres.flatMap((une) => intersection(rect, une.rect) ?? []));
    return RangeAreas.de(
      this.hote,
      this.feuille,
      autres.some(({ feuille }) => feuille !== this.feuille) ? [] : communes,
    );
  }
  getSpecialCells(genre: unknown, valeurs?: unknown): RangeAreas {
    return exiger(this.getSpecialCellsOrNullObject(genre, valeurs));
  }
  getSpecialCellsOrNullObject(genre: unknown, valeurs?: unknown): RangeAreas | null {
    const [lu, lues] = [parmi(genre, GENRES_SPECIAUX), parmi(valeurs ?? 'All', VALEURS_SPECIALES)];
    const trouvees = this.zones.flatMap(({ rect }) => cellulesSpeciales(this.feuille, rect, lu, lues));
    return RangeAreas.de(this.hote, this.feuille, trouvees);
  }
  getTables(entiers?: unknown): TableScopedCollection {
    const contenus = booleen(entiers ?? false);
    const tableaux = this.feuille.tableaux.filter(({ zone }) =>
      this.zones.some(({ rect }) => (contenus ? englobeTout(rect, zone) : intersection(rect, zone) !== null)),
    );
    return new TableScopedCollection(this.hote, tableaux);
  }
  getUsedRangeAreas(valeursSeules?: unknown): RangeAreas {
    return exiger(this.getUsedRangeAreasOrNullObject(valeursSeules));
  }
  getUsedRangeAreasOrNullObject(valeursSeules?: unknown): RangeAreas | null {
    const utiles = this.plages.flatMap((plage) => plage.getUsedRangeOrNullObject(valeursSeules)?.zone.rect ?? []);
    return RangeAreas.de(this.hote, this.feuille, utiles);
  }

  _KeepReference(): string {
    return PREFIXE + this.zones.map((zone) => this.hote.references.garder(zone)).join(',');
  }
  get _ReferenceId(): string {
    const ids = this.zones.map((zone) => this.hote.references.idDe(zone));
    return ids.includes(null) ? '' : PREFIXE + ids.join(',');
  }

  private get feuille(): Feuille {
    const [premiere] = this.zones;
    if (premiere === undefined) throw new ErreurHote('GeneralException');
    return premiere.feuille;
  }
  private get plages(): Range[] {
    return this.zones.map((zone) => new Range(this.hote, zone));
  }
  private autre(rectangles: readonly Rectangle[]): RangeAreas {
    return exiger(RangeAreas.de(this.hote, this.feuille, rectangles));
  }
  private zoneArgument(argument: unknown): Zone {
    if (argument instanceof Range) return argument.zone;
    return new Worksheet(this.hote, this.feuille).getRange(argument).zone;
  }
}

function englobeTout(rect: Rectangle, zone: Rectangle): boolean {
  const commun = intersection(rect, zone);
  return commun !== null && nombreDeCellules(commun) === nombreDeCellules(zone);
}

function exiger(aires: RangeAreas | null): RangeAreas {
  if (aires === null) throw new ErreurHote('ItemNotFound');
  return aires;
}

/** Les identifiants des aires d'un ensemble gardé ; vide pour tout autre identifiant. */
export function idsDAires(id: string): readonly string[] {
  return id.startsWith(PREFIXE) ? id.slice(PREFIXE.length).split(',') : [];
}
