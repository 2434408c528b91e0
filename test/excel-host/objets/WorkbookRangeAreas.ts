import type { CellulesParFeuille } from '../calcul/antecedents';
import { ErreurHote } from '../modele/erreur-hote';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';
import { RangeAreas } from './RangeAreas';
import { RangeAreasCollection } from './RangeAreasCollection';
import { RangeCollection } from './RangeCollection';

/** L'identifiant d'un ensemble gardé : ceux de ses plages, à la suite. */
const PREFIXE = 'classeur:';

/** Des plages réparties sur plusieurs feuilles : les antécédents ou les dépendants d'une plage. */
export class WorkbookRangeAreas extends ObjetHote {
  readonly classe = 'WorkbookRangeAreas';

  constructor(
    hote: Hote,
    private readonly zones: readonly Zone[],
  ) {
    super(hote);
  }

  /** ItemNotFound s'il n'y a aucune cellule. */
  static de(hote: Hote, cellules: CellulesParFeuille): WorkbookRangeAreas {
    if (cellules.size === 0) throw new ErreurHote('ItemNotFound');
    return new WorkbookRangeAreas(
      hote,
      [...cellules].flatMap(([feuille, rectangles]) => rectangles.map((rect) => new Zone(feuille, rect))),
    );
  }

  /** L'ensemble gardé sous cet identifiant, ou `null`. */
  static deReference(hote: Hote, id: string): WorkbookRangeAreas | null {
    const zones = idsDePlages(id).flatMap((un) => hote.references.zone(un) ?? []);
    return zones.length === 0 ? null : new WorkbookRangeAreas(hote, zones);
  }

  override identite(): Record<string, unknown> {
    return this._ReferenceId === '' ? {} : { _ReferenceId: this._ReferenceId };
  }
  override get horsChargement(): readonly string[] {
    return ['_ReferenceId'];
  }

  get addresses(): string[] {
    return this.aires.map(({ address }) => address);
  }
  get areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.hote, this.aires);
  }
  get ranges(): RangeCollection {
    return new RangeCollection(this.hote, this.zones);
  }

  getRangeAreasBySheet(cle: unknown): RangeAreas {
    const aires = this.getRangeAreasOrNullObjectBySheet(cle);
    if (aires === null) throw new ErreurHote('ItemNotFound');
    return aires;
  }
  getRangeAreasOrNullObjectBySheet(cle: unknown): RangeAreas | null {
    const voulue = this.hote.classeur.trouverFeuille(texte(cle));
    const zones = this.zones.filter(({ feuille }) => feuille === voulue);
    return zones.length === 0 ? null : new RangeAreas(this.hote, zones);
  }

  _KeepReference(): string {
    return PREFIXE + this.zones.map((zone) => this.hote.references.garder(zone)).join(',');
  }
  /** Vide tant que toutes les plages ne sont pas gardées. */
  get _ReferenceId(): string {
    const ids = this.zones.map((zone) => this.hote.references.idDe(zone));
    return ids.includes(null) ? '' : PREFIXE + ids.join(',');
  }

  private get aires(): RangeAreas[] {
    const feuilles = [...new Set(this.zones.map(({ feuille }) => feuille))];
    return feuilles.map(
      (une) =>
        new RangeAreas(
          this.hote,
          this.zones.filter(({ feuille }) => feuille === une),
        ),
    );
  }
}

/** Les identifiants des plages d'un ensemble gardé ; vide pour tout autre identifiant. */
export function idsDePlages(id: string): readonly string[] {
  return id.startsWith(PREFIXE) ? id.slice(PREFIXE.length).split(',') : [];
}
