import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import type { Cote, TraitBordure } from '../modele/style';
import type { Hote } from '../protocole/hote';
import { couleur, parmi } from './arguments';
import { MorceauDeRegle } from './morceau-de-regle';

export const COTES_DE_REGLE = {
  EdgeTop: 'haut',
  EdgeBottom: 'bas',
  EdgeLeft: 'gauche',
  EdgeRight: 'droite',
} as const satisfies Readonly<Record<string, Cote>>;
export type CoteDeRegle = keyof typeof COTES_DE_REGLE;

/** Une règle ne trace que des traits fins. */
const TRAITS: Readonly<Record<string, TraitBordure>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
};

export class ConditionalRangeBorder extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeBorder';

  constructor(
    hote: Hote,
    feuille: Feuille,
    regle: FormatConditionnel,
    private readonly cote: CoteDeRegle,
  ) {
    super(hote, feuille, regle);
  }

  override identite(): Record<string, unknown> {
    return { Id: this.cote };
  }

  get sideIndex(): string {
    return this.cote;
  }
  get style(): string {
    const trait = this.bordure?.trait;
    return Object.keys(TRAITS).find((nom) => TRAITS[nom] === trait) ?? (trait === undefined ? 'None' : 'Continuous');
  }
  set style(valeur: unknown) {
    const trait = TRAITS[parmi(valeur, ['None', ...Object.keys(TRAITS)])];
    const { [COTES_DE_REGLE[this.cote]]: ancienne, ...autres } = this.regle.aspect.bordures ?? {};
    const bordures =
      trait === undefined
        ? autres
        : { ...autres, [COTES_DE_REGLE[this.cote]]: { trait, couleur: ancienne?.couleur ?? null } };
    if (Object.keys(bordures).length === 0) this.oublier('bordures');
    else this.changerAspect({ bordures });
  }
  get color(): string {
    return this.bordure === undefined ? '' : (this.bordure.couleur?.hex ?? '#000000');
  }
  /** Colorer un bord qui n'a pas de trait lui en donne un. */
  set color(valeur: unknown) {
    const bordure = { trait: this.bordure?.trait ?? 'thin', couleur: { hex: couleur(valeur) } };
    this.changerAspect({ bordures: { ...this.regle.aspect.bordures, [COTES_DE_REGLE[this.cote]]: bordure } });
  }

  private get bordure(): { trait: TraitBordure; couleur: { hex: string } | null } | undefined {
    return this.regle.aspect.bordures?.[COTES_DE_REGLE[this.cote]];
  }
}
