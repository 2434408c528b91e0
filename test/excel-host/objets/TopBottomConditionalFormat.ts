import { entier, parmi } from './arguments';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import { objet } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';

export class TopBottomConditionalFormat extends MorceauDeRegle {
  readonly classe = 'TopBottomConditionalFormat';

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.hote, this.feuille, this.regle);
  }
  get rule(): Record<string, unknown> {
    const { rang, pourcent, bas } = this.condition('extremes');
    return { rank: rang, type: `${bas ? 'Bottom' : 'Top'}${pourcent ? 'Percent' : 'Items'}` };
  }
  /** De 1 à 1000 valeurs, ou de 1 à 100 pour cent. */
  set rule(valeur: unknown) {
    const { rank, type } = objet(valeur);
    const genre = parmi(type, ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent']);
    const pourcent = genre.endsWith('Percent');
    const rang = entier(rank, 1, pourcent ? 100 : 1000);
    this.changer({ condition: { genre: 'extremes', rang, pourcent, bas: genre.startsWith('Bottom') } });
  }
}
