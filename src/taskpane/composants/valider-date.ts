import { lireJour } from '../../domain/commun/lire-jour';
import type { Horloge } from '../horloge';
import { phraseRefusJour } from '../messages/refus-jour';

/** La règle de saisie d'un champ de date (D1) : vrai si elle se lit, sinon la phrase à montrer sous le champ. */
export function validerDate({ jourCourant }: Horloge): (texte: string) => true | string {
  return (texte) => {
    const lecture = lireJour(texte, jourCourant());
    return lecture.ok || phraseRefusJour(lecture.code);
  };
}
