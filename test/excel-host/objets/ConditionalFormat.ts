import type { Condition } from '../modele/condition';
import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import { rangerRegles } from '../modele/ranger-regles';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, entier } from './arguments';
import { CellValueConditionalFormat } from './CellValueConditionalFormat';
import { ColorScaleConditionalFormat } from './ColorScaleConditionalFormat';
import { CONDITIONS_NEUVES } from './conditions-neuves';
import { CustomConditionalFormat } from './CustomConditionalFormat';
import { DataBarConditionalFormat } from './DataBarConditionalFormat';
import { IconSetConditionalFormat } from './IconSetConditionalFormat';
import type { MorceauDeRegle } from './morceau-de-regle';
import { PresetCriteriaConditionalFormat } from './PresetCriteriaConditionalFormat';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { rectanglesDe } from './rectangle-argument';
import { TextConditionalFormat } from './TextConditionalFormat';
import { TopBottomConditionalFormat } from './TopBottomConditionalFormat';

const TYPES: Readonly<Record<Condition['genre'], string>> = {
  formule: 'Custom',
  cellule: 'CellValue',
  texte: 'ContainsText',
  nuances: 'ColorScale',
  barres: 'DataBar',
  icones: 'IconSet',
  extremes: 'TopBottom',
  prereglage: 'PresetCriteria',
  brute: 'Custom',
};
const SANS_ARRET: readonly Condition['genre'][] = ['nuances', 'barres', 'icones'];

const MORCEAUX = ['custom', 'cellValue', 'textComparison', 'colorScale', 'dataBar', 'iconSet', 'topBottom', 'preset'];

type Morceau<T extends MorceauDeRegle> = new (hote: Hote, feuille: Feuille, regle: FormatConditionnel) => T;

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

  /** Demander ce que la règle n'est pas est une faute : un chargement de tout ne le demande pas. */
  override get horsChargement(): readonly string[] {
    return MORCEAUX;
  }

  get id(): string {
    return this.regle.id;
  }
  get type(): string {
    return TYPES[this.regle.condition.genre];
  }
  /** Le rang parmi les règles de la feuille, depuis 0 : la plus prioritaire. */
  get priority(): number {
    return rangerRegles(this.feuille).indexOf(this.regle);
  }
  /** Un rang négatif compte depuis la fin ; au-delà des bouts, c'est le bout. */
  set priority(valeur: unknown) {
    exigerPermission(this.feuille, 'formatCells');
    const autres = rangerRegles(this.feuille).filter((regle) => regle !== this.regle);
    const voulu = entier(valeur);
    const rang = Math.max(0, Math.min(autres.length, voulu < 0 ? autres.length + 1 + voulu : voulu));
    autres.splice(rang, 0, this.regle);
    this.feuille.formatsConditionnels = autres;
    rangerRegles(this.feuille, autres);
    this.feuille.marquerModifiee(false);
  }
  /** `null` pour une échelle, des barres ou des icônes : l'arrêt n'y a pas de sens. */
  get stopIfTrue(): boolean | null {
    return SANS_ARRET.includes(this.regle.condition.genre) ? null : this.regle.arreterSiVrai;
  }
  set stopIfTrue(valeur: unknown) {
    exigerPermission(this.feuille, 'formatCells');
    const arreterSiVrai = booleen(valeur);
    if (SANS_ARRET.includes(this.regle.condition.genre)) throw new ErreurHote('InvalidOperation');
    Object.assign(this.regle, { arreterSiVrai, brut: null, etendu: null });
    this.feuille.marquerModifiee(false);
  }

  get custom(): CustomConditionalFormat {
    return this.exiger('formule', CustomConditionalFormat);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.morceau('formule', CustomConditionalFormat);
  }
  get cellValue(): CellValueConditionalFormat {
    return this.exiger('cellule', CellValueConditionalFormat);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.morceau('cellule', CellValueConditionalFormat);
  }
  get textComparison(): TextConditionalFormat {
    return this.exiger('texte', TextConditionalFormat);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.morceau('texte', TextConditionalFormat);
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this.exiger('nuances', ColorScaleConditionalFormat);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.morceau('nuances', ColorScaleConditionalFormat);
  }
  get dataBar(): DataBarConditionalFormat {
    return this.exiger('barres', DataBarConditionalFormat);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.morceau('barres', DataBarConditionalFormat);
  }
  get iconSet(): IconSetConditionalFormat {
    return this.exiger('icones', IconSetConditionalFormat);
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.morceau('icones', IconSetConditionalFormat);
  }
  get topBottom(): TopBottomConditionalFormat {
    return this.exiger('extremes', TopBottomConditionalFormat);
  }
  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.morceau('extremes', TopBottomConditionalFormat);
  }
  get preset(): PresetCriteriaConditionalFormat {
    return this.exiger('prereglage', PresetCriteriaConditionalFormat);
  }
  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.morceau('prereglage', PresetCriteriaConditionalFormat);
  }

  /** InvalidOperation si la règle s'applique à plusieurs plages. */
  getRange(): Range {
    const plage = this.getRangeOrNullObject();
    if (plage === null) throw new ErreurHote('InvalidOperation');
    return plage;
  }
  getRangeOrNullObject(): Range | null {
    const [premiere, ...autres] = this.regle.zones;
    return premiere === undefined || autres.length > 0 ? null : new Range(this.hote, new Zone(this.feuille, premiere));
  }

  getRanges(): RangeAreas {
    const plages = RangeAreas.de(this.hote, this.feuille, this.regle.zones);
    if (plages === null) throw new ErreurHote('InvalidOperation');
    return plages;
  }

  /** Les formules se lisent depuis le coin des plages neuves. */
  setRanges(plages: unknown): void {
    exigerPermission(this.feuille, 'formatCells');
    const zones = rectanglesDe(this.feuille, plages);
    Object.assign(this.regle, { zones, brut: null, etendu: null });
    this.feuille.marquerModifiee(false);
  }

  /** La règle change de type : elle garde sa place, et repart de la condition neuve de ce type. */
  changeRuleToCellValue(regle: unknown): void {
    this.devenir('CellValue', () => {
      this.cellValue.rule = regle;
    });
  }
  changeRuleToColorScale(): void {
    this.devenir('ColorScale');
  }
  changeRuleToContainsText(regle: unknown): void {
    this.devenir('ContainsText', () => {
      this.textComparison.rule = regle;
    });
  }
  changeRuleToCustom(formule: unknown): void {
    this.devenir('Custom', () => {
      this.custom.rule.formula = formule;
    });
  }
  changeRuleToDataBar(): void {
    this.devenir('DataBar');
  }
  changeRuleToIconSet(): void {
    this.devenir('IconSet');
  }
  changeRuleToPresetCriteria(regle: unknown): void {
    this.devenir('PresetCriteria', () => {
      this.preset.rule = regle;
    });
  }
  changeRuleToTopBottom(regle: unknown): void {
    this.devenir('TopBottom', () => {
      this.topBottom.rule = regle;
    });
  }

  delete(): void {
    exigerPermission(this.feuille, 'formatCells');
    this.feuille.formatsConditionnels = this.feuille.formatsConditionnels.filter((autre) => autre !== this.regle);
    this.feuille.marquerModifiee(false);
  }

  /** Si le réglage de la condition neuve est refusé, la règle reste ce qu'elle était. */
  private devenir(type: keyof typeof CONDITIONS_NEUVES, regler?: () => void): void {
    exigerPermission(this.feuille, 'formatCells');
    const { condition, brut, etendu } = this.regle;
    Object.assign(this.regle, { condition: CONDITIONS_NEUVES[type], brut: null, etendu: null });
    try {
      regler?.();
    } catch (erreur) {
      Object.assign(this.regle, { condition, brut, etendu });
      throw erreur;
    }
    this.feuille.marquerModifiee(false);
  }

  private morceau<T extends MorceauDeRegle>(genre: Condition['genre'], classe: Morceau<T>): T | null {
    return this.regle.condition.genre === genre ? new classe(this.hote, this.feuille, this.regle) : null;
  }

  private exiger<T extends MorceauDeRegle>(genre: Condition['genre'], classe: Morceau<T>): T {
    const morceau = this.morceau(genre, classe);
    if (morceau === null) throw new ErreurHote('InvalidOperation');
    return morceau;
  }
}
