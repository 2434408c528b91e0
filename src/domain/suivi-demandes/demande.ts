import type { Jour } from '../commun/jour';

/** Une demande écrite d'un usager, réduite à ce que les règles regardent : ses dates. */
export interface Demande {
  readonly reception: Jour;
  /** Envoi de l'accusé de réception, `null` s'il n'y en a pas. */
  readonly accuse: Jour | null;
  /** Réponse finale, `null` tant qu'il n'y en a pas. */
  readonly reponse: Jour | null;
  /** Date de réponse annoncée à l'usager, `null` si l'on n'en a pas annoncé. */
  readonly annonce: Jour | null;
}
