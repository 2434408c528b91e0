import { ConditionalFormatRule } from './ConditionalFormatRule';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import { MorceauDeRegle } from './morceau-de-regle';

export class CustomConditionalFormat extends MorceauDeRegle {
  readonly classe = 'CustomConditionalFormat';

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.hote, this.feuille, this.regle);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.hote, this.feuille, this.regle);
  }
}
