import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

export class RemoveDuplicatesResult extends ObjetHote {
  readonly classe = 'RemoveDuplicatesResult';

  constructor(
    hote: Hote,
    private readonly compte: { readonly otees: number; readonly restantes: number },
  ) {
    super(hote);
  }

  get removed(): number {
    return this.compte.otees;
  }
  get uniqueRemaining(): number {
    return this.compte.restantes;
  }
}
