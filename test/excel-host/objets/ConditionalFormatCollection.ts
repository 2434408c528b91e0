import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import { rangerRegles } from '../modele/ranger-regles';
import { intersection } from '../modele/rectangle';
import type { Zone } from '../modele/zone';
import { oterFormatsConditionnels } from '../modele/zones-de-regle';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, parmi, texte } from './arguments';
import { ConditionalFormat } from './ConditionalFormat';
import { CONDITIONS_NEUVES } from './conditions-neuves';

const TYPES = Object.keys(CONDITIONS_NEUVES) as (keyof typeof CONDITIONS_NEUVES)[];

/** Les formats conditionnels qui touchent une plage, du plus prioritaire au moins prioritaire. */
export class ConditionalFormatCollection extends CollectionHote<ConditionalFormat> {
  readonly classe = 'ConditionalFormatCollection';

  /** Une règle ajoutée couvre toutes les zones ; ses formules partent du coin de la première. */
  constructor(
    hote: Hote,
    private readonly zone: Zone,
    private readonly autres: readonly Zone[] = [],
  ) {
    super(hote);
  }

  get items(): readonly ConditionalFormat[] {
    return this.regles().map((regle) => new ConditionalFormat(this.hote, this.zone.feuille, regle));
  }

  getCount(): number {
    return this.regles().length;
  }
  getItem(id: unknown): ConditionalFormat {
    const trouve = this.getItemOrNullObject(id);
    if (trouve === null) throw new ErreurHote('ItemNotFound');
    return trouve;
  }
  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    const cherche = texte(id);
    return this.items.find((item) => item.id === cherche) ?? null;
  }
  getItemAt(rang: unknown): ConditionalFormat {
    const item = this.items[entier(rang, 0)];
    if (item === undefined) throw new ErreurHote('InvalidArgument');
    return item;
  }

  /** La règle neuve passe devant les autres, comme dans Excel. */
  add(type: unknown): ConditionalFormat {
    const { feuille } = this.zone;
    const condition = CONDITIONS_NEUVES[parmi(type, TYPES)];
    exigerPermission(feuille, 'formatCells');
    const regle: FormatConditionnel = {
      id: feuille.classeur.nouvelId(),
      zones: this.zones.map(({ rect }) => rect),
      priorite: 0,
      arreterSiVrai: false,
      condition,
      aspect: {},
      brut: null,
      etendu: null,
    };
    feuille.formatsConditionnels = rangerRegles(feuille, [regle, ...rangerRegles(feuille)]);
    feuille.marquerModifiee(false);
    return new ConditionalFormat(this.hote, feuille, regle);
  }

  clearAll(): void {
    const { feuille } = this.zone;
    exigerPermission(feuille, 'formatCells');
    for (const { rect } of this.zones) oterFormatsConditionnels(feuille, rect);
    feuille.marquerModifiee(false);
  }

  private get zones(): readonly Zone[] {
    return [this.zone, ...this.autres];
  }

  private regles(): FormatConditionnel[] {
    const rects = this.zones.map(({ rect }) => rect);
    return rangerRegles(this.zone.feuille).filter(({ zones }) =>
      zones.some((zone) => rects.some((rect) => intersection(zone, rect) !== null)),
    );
  }
}
