import type { Demande } from '../../src/domain/suivi-demandes/demande';

/** La passe la plus simple qui regarde tout d'un tableau de demandes : l'étalon de ce que coûte le lire. */
export function passeNue(demandes: readonly Demande[]): number {
  let somme = 0;
  for (const { reception, accuse, reponse, annonce } of demandes) {
    somme += reception;
    if (accuse !== null) somme += accuse;
    if (reponse !== null) somme += reponse;
    if (annonce !== null) somme += annonce;
  }
  return somme;
}
