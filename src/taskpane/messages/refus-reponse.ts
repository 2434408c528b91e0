import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { RefusReponse } from '../../usecases/reponse-enregistree';
import { fr } from '../../domain/francais/fr';
import { phraseRefusLigne } from './refus-ligne';
import { phraseRefusJour } from './refus-jour';

/** Pourquoi une réponse n'est pas enregistrée, et quoi corriger. */
export function phraseRefusReponse(refus: RefusReponse): string {
  switch (refus.code) {
    case 'jour-vide':
    case 'jour-illisible':
    case 'jour-inexistant':
    case 'jour-annee-a-deux-chiffres':
      return phraseRefusJour(refus.code);
    case 'reponse-avant-reception':
      return fr`La réponse ne peut pas précéder la réception, le ${ecrireJour(refus.reception)}. Vérifiez la date.`;
    case 'reponse-future':
      return fr`La réponse ne peut pas être datée après aujourd'hui, ${ecrireJour(refus.aujourdhui)}. Vérifiez la date.`;
    case 'deja-repondue':
      return fr`Cette demande a déjà une réponse, datée du ${ecrireJour(refus.reponse)}. Pour la changer, corrigez la cellule dans le registre.`;
    case 'classeur-en-lecture-seule':
    case 'feuille-protegee':
    case 'registre-change':
    case 'demande-introuvable':
      return phraseRefusLigne(refus.code);
    case 'reception-inexploitable':
      return fr`La date de réception de cette demande manque ou n'est pas lisible : le délai ne peut pas être compté. Corrigez-la dans le registre, puis enregistrez à nouveau.`;
    case 'cellule-occupee':
      return fr`La cellule ${refus.cellule} contient déjà « ${refus.contenu} », qui n'est pas une date. Rien n'a été écrit. Videz ou corrigez cette cellule, puis enregistrez à nouveau.`;
  }
}
