import { ObjetHote } from '../protocole/objet-hote';
import { booleen } from './arguments';

/** `context.runtime` : le complément y coupe ses événements. */
export class Runtime extends ObjetHote {
  readonly classe = 'Runtime';

  get enableEvents(): boolean {
    return this.hote.evenements.permis;
  }
  set enableEvents(permis: unknown) {
    this.hote.evenements.permis = booleen(permis);
  }
}
