import { ObjetHote } from '../protocole/objet-hote';

/** Le service interne que le client prévient au démarrage (protocole, section 1.9). */
export class AddinInternalService extends ObjetHote {
  readonly classe = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    /* rien à préparer */
  }
}
