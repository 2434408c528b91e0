import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, parmi } from './arguments';
import { COTES_DE_REGLE, ConditionalRangeBorder } from './ConditionalRangeBorder';
import type { CoteDeRegle } from './ConditionalRangeBorder';

const COTES = Object.keys(COTES_DE_REGLE) as CoteDeRegle[];

export class ConditionalRangeBorderCollection extends CollectionHote<ConditionalRangeBorder> {
  readonly classe = 'ConditionalRangeBorderCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly regle: FormatConditionnel,
  ) {
    super(hote);
  }

  get items(): readonly ConditionalRangeBorder[] {
    return COTES.map((cote) => this.bord(cote));
  }
  get count(): number {
    return COTES.length;
  }
  get top(): ConditionalRangeBorder {
    return this.bord('EdgeTop');
  }
  get bottom(): ConditionalRangeBorder {
    return this.bord('EdgeBottom');
  }
  get left(): ConditionalRangeBorder {
    return this.bord('EdgeLeft');
  }
  get right(): ConditionalRangeBorder {
    return this.bord('EdgeRight');
  }

  getItem(cote: unknown): ConditionalRangeBorder {
    return this.bord(parmi(cote, COTES));
  }
  getItemAt(rang: unknown): ConditionalRangeBorder {
    const cote = COTES[entier(rang, 0)];
    if (cote === undefined) throw new ErreurHote('InvalidArgument');
    return this.bord(cote);
  }

  private bord(cote: CoteDeRegle): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.hote, this.feuille, this.regle, cote);
  }
}
