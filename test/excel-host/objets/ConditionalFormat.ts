import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import { ErreurHote } from '../modele/erreur-hote';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, entier } from './arguments';
import { CustomConditionalFormat } from './CustomConditionalFormat';
import { Range } from './Range';

export class ConditionalFormat extends ObjetHote {
  readonly classe = 'ConditionalFormat';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly regle: FormatConditionnel,
  ) {
    super(hote);
  }

  override identite(): Record<string, unknown> {
    return { Id: this.regle.id };
  }

  get id(): string {
    return this.regle.id;
  }
  get type(): string {
    const { condition } = this.regle;
    if (condition.genre === 'formule') return 'Custom';
    if (condition.genre === 'cellule') return 'CellValue';
    if (condition.genre === 'texte') return 'ContainsText';
    return (
      { colorScale: 'ColorScale', dataBar: 'DataBar', iconSet: 'IconSet', top10: 'TopBottom' }[condition.type] ??
      'PresetCriteria'
    );
  }
  get priority(): number {
    return this.regle.priorite - 1;
  }
  set priority(valeur: unknown) {
    this.changer({ priorite: entier(valeur, 0) + 1 });
  }
  get stopIfTrue(): boolean | null {
    return this.regle.condition.genre === 'brute' ? null : this.regle.arreterSiVrai;
  }
  set stopIfTrue(valeur: unknown) {
    this.changer({ arreterSiVrai: booleen(valeur) });
  }

  get custom(): CustomConditionalFormat {
    if (this.type !== 'Custom') throw new ErreurHote('InvalidOperation');
    return new CustomConditionalFormat(this.hote, this.feuille, this.regle);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === 'Custom' ? this.custom : null;
  }

  getRange(): Range {
    const [premiere, ...autres] = this.regle.zones;
    if (premiere === undefined || autres.length > 0) throw new ErreurHote('InvalidOperation');
    return new Range(this.hote, new Zone(this.feuille, premiere));
  }
  getRangeOrNullObject(): Range | null {
    const [premiere, ...autres] = this.regle.zones;
    return premiere === undefined || autres.length > 0 ? null : new Range(this.hote, new Zone(this.feuille, premiere));
  }

  delete(): void {
    this.feuille.formatsConditionnels = this.feuille.formatsConditionnels.filter((autre) => autre !== this.regle);
    this.feuille.marquerModifiee(false);
  }

  private changer(changement: Partial<FormatConditionnel>): void {
    Object.assign(this.regle, changement, { brut: null });
    this.feuille.marquerModifiee(false);
  }
}
