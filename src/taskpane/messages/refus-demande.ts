import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { RefusDemande } from '../../usecases/demande-enregistree';
import { fr } from '../../domain/francais/fr';
import { phraseRefusEcriture } from './refus-ecriture';
import { phraseRefusJour } from './refus-jour';

/** Pourquoi une nouvelle demande n'est pas enregistrée, et quoi corriger. */
export function phraseRefusDemande(refus: RefusDemande): string {
  switch (refus.code) {
    case 'jour-vide':
    case 'jour-illisible':
    case 'jour-inexistant':
    case 'jour-annee-a-deux-chiffres':
      return phraseRefusJour(refus.code);
    case 'reception-future':
      return fr`Une demande ne peut pas être reçue après aujourd'hui, ${ecrireJour(refus.aujourdhui)}. Vérifiez la date.`;
    case 'expediteur-absent':
      return fr`Indiquez le nom et le prénom de l'expéditeur.`;
    case 'colonne-absente':
      return fr`Ce registre n'a pas de colonne pour ce champ : le texte serait perdu. Effacez-le, ou ajoutez la colonne au registre puis actualisez.`;
    case 'classeur-en-lecture-seule':
    case 'feuille-protegee':
    case 'registre-change':
      return phraseRefusEcriture(refus.code);
  }
}
