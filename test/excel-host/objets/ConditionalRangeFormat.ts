import { texte } from './arguments';
import { ConditionalRangeBorderCollection } from './ConditionalRangeBorderCollection';
import { ConditionalRangeFill } from './ConditionalRangeFill';
import { ConditionalRangeFont } from './ConditionalRangeFont';
import { MorceauDeRegle } from './morceau-de-regle';

export class ConditionalRangeFormat extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeFormat';

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.hote, this.feuille, this.regle);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.hote, this.feuille, this.regle);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.hote, this.feuille, this.regle);
  }
  /** `null` : la règle ne change pas le format de nombre. */
  get numberFormat(): string | null {
    return this.regle.aspect.format ?? null;
  }
  set numberFormat(valeur: unknown) {
    if (valeur === null || valeur === undefined) this.oublier('format');
    else this.changerAspect({ format: texte(valeur) });
  }

  /** Ôte tout ce que la règle change à l'aspect : fond, police, bordures, format de nombre. */
  clearFormat(): void {
    this.changer({ aspect: {} });
  }
}
