import type { Jour } from '../../src/domain/commun/jour';

/** Une ligne du registre, telle qu'elle est saisie : la réception peut manquer, ou avoir été tapée en texte. */
export interface LigneExemple {
  readonly numero: string;
  readonly reception: Jour | string | null;
  readonly expediteur: string;
  readonly coordonnees: string;
  readonly objet: string;
  readonly accuse: Jour | null;
  readonly reponse: Jour | null;
  readonly nature: string;
  readonly observations: string;
}
