import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import { intersection, soustraire } from '../modele/rectangle';
import type { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, parmi, texte } from './arguments';
import { ConditionalFormat } from './ConditionalFormat';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** Les formats conditionnels qui touchent une plage, du plus prioritaire au moins prioritaire. */
export class ConditionalFormatCollection extends CollectionHote<ConditionalFormat> {
  readonly classe = 'ConditionalFormatCollection';

  constructor(
    hote: Hote,
    private readonly zone: Zone,
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
    return this.items.find((item) => item.id === texte(id)) ?? null;
  }
  getItemAt(rang: unknown): ConditionalFormat {
    const item = this.items[entier(rang, 0)];
    if (item === undefined) throw new ErreurHote('InvalidArgument');
    return item;
  }

  /** La règle neuve passe devant les autres, comme dans Excel. */
  add(type: unknown): ConditionalFormat {
    const { feuille, rect } = this.zone;
    const genre = parmi(type, TYPES);
    if (genre !== 'Custom') throw this.hote.nonEcrit(`ConditionalFormatCollection.add(${genre})`);
    exigerPermission(feuille, 'formatCells');
    for (const autre of feuille.formatsConditionnels)
      Object.assign(autre, {
        priorite: autre.priorite + 1,
        brut: autre.brut?.replace(/priority="\d+"/u, `priority="${autre.priorite + 1}"`) ?? null,
      });
    const regle: FormatConditionnel = {
      id: feuille.classeur.nouvelId(),
      zones: [rect],
      priorite: 1,
      arreterSiVrai: false,
      condition: { genre: 'formule', formule: '' },
      aspect: {},
      brut: null,
    };
    feuille.formatsConditionnels = [regle, ...feuille.formatsConditionnels];
    feuille.marquerModifiee(false);
    return new ConditionalFormat(this.hote, feuille, regle);
  }

  clearAll(): void {
    const { feuille, rect } = this.zone;
    exigerPermission(feuille, 'formatCells');
    for (const regle of feuille.formatsConditionnels)
      regle.zones = regle.zones.flatMap((zone) => soustraire(zone, rect));
    feuille.formatsConditionnels = feuille.formatsConditionnels.filter(({ zones }) => zones.length > 0);
    feuille.marquerModifiee(false);
  }

  private regles(): FormatConditionnel[] {
    const { feuille, rect } = this.zone;
    return feuille.formatsConditionnels
      .filter(({ zones }) => zones.some((zone) => intersection(zone, rect) !== null))
      .sort((a, b) => a.priorite - b.priorite);
  }
}
