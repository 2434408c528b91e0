import { PREREGLAGES } from '../modele/prereglages';
import { parmi } from './arguments';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import { objet } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';

export class PresetCriteriaConditionalFormat extends MorceauDeRegle {
  readonly classe = 'PresetCriteriaConditionalFormat';

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.hote, this.feuille, this.regle);
  }
  get rule(): Record<string, unknown> {
    return { criterion: this.condition('prereglage').critere };
  }
  set rule(valeur: unknown) {
    const critere = parmi(objet(valeur)['criterion'], Object.keys(PREREGLAGES));
    this.changer({ condition: { genre: 'prereglage', critere } });
  }
}
