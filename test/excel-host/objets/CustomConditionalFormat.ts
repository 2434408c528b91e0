import type { Feuille } from '../modele/feuille';
import type { AspectConditionnel, FormatConditionnel } from '../modele/format-conditionnel';
import { ErreurHote } from '../modele/erreur-hote';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, couleur, parmi, texte } from './arguments';

/** Un morceau d'une règle de mise en forme conditionnelle. */
abstract class MorceauDeRegle extends ObjetHote {
  constructor(
    hote: Hote,
    protected readonly feuille: Feuille,
    protected readonly regle: FormatConditionnel,
  ) {
    super(hote);
  }

  protected changerAspect(changement: AspectConditionnel): void {
    this.regle.aspect = { ...this.regle.aspect, ...changement };
    this.regle.brut = null;
    this.feuille.marquerModifiee(false);
  }

  protected oublier(...cles: readonly (keyof AspectConditionnel)[]): void {
    this.regle.aspect = Object.fromEntries(
      Object.entries(this.regle.aspect).filter(([cle]) => !cles.some((oubliee) => oubliee === cle)),
    );
    this.regle.brut = null;
    this.feuille.marquerModifiee(false);
  }
}

export class CustomConditionalFormat extends MorceauDeRegle {
  readonly classe = 'CustomConditionalFormat';

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.hote, this.feuille, this.regle);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.hote, this.feuille, this.regle);
  }
}

/** La formule est relative au coin haut gauche de la plage où la règle a été ajoutée (office-js #5194). */
export class ConditionalFormatRule extends MorceauDeRegle {
  readonly classe = 'ConditionalFormatRule';

  get formula(): string {
    return this.regle.condition.genre === 'formule' ? `=${this.regle.condition.formule}` : '';
  }
  set formula(valeur: unknown) {
    const formule = texte(valeur).replace(/^=/u, '');
    const { moteur } = this.feuille.classeur;
    if (formule === '' || !moteur.estLisible(formule)) throw new ErreurHote('InvalidArgument');
    this.regle.condition = { genre: 'formule', formule: moteur.normaliser(formule) };
    this.regle.brut = null;
    this.feuille.marquerModifiee(false);
  }
}

export class ConditionalRangeFormat extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeFormat';

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.hote, this.feuille, this.regle);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.hote, this.feuille, this.regle);
  }
  get numberFormat(): string {
    return this.regle.aspect.format ?? 'General';
  }
  set numberFormat(valeur: unknown) {
    this.changerAspect({ format: texte(valeur) });
  }
}

export class ConditionalRangeFill extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeFill';

  get color(): string {
    return this.regle.aspect.fond?.hex ?? '';
  }
  set color(valeur: unknown) {
    this.changerAspect({ fond: { hex: couleur(valeur) } });
  }
  clear(): void {
    this.oublier('fond');
  }
}

export class ConditionalRangeFont extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeFont';

  get bold(): boolean {
    return this.regle.aspect.gras ?? false;
  }
  set bold(valeur: unknown) {
    this.changerAspect({ gras: booleen(valeur) });
  }
  get italic(): boolean {
    return this.regle.aspect.italique ?? false;
  }
  set italic(valeur: unknown) {
    this.changerAspect({ italique: booleen(valeur) });
  }
  get strikethrough(): boolean {
    return this.regle.aspect.barre ?? false;
  }
  set strikethrough(valeur: unknown) {
    this.changerAspect({ barre: booleen(valeur) });
  }
  get underline(): string {
    return this.regle.aspect.souligne === true ? 'Single' : 'None';
  }
  set underline(valeur: unknown) {
    this.changerAspect({ souligne: parmi(valeur, ['None', 'Single', 'Double']) !== 'None' });
  }
  get color(): string {
    return this.regle.aspect.couleurTexte?.hex ?? '';
  }
  set color(valeur: unknown) {
    this.changerAspect({ couleurTexte: { hex: couleur(valeur) } });
  }
  clear(): void {
    this.oublier('gras', 'italique', 'barre', 'souligne', 'couleurTexte');
  }
}
