import type { RefusEcriture } from '../../usecases/refus-ecriture';
import { phraseEchec } from './echec-classeur';
import { fr } from '../../domain/francais/fr';

/** Pourquoi rien ne peut être écrit dans la feuille du registre, et ce qu'il faut faire. */
export function phraseRefusEcriture(code: RefusEcriture): string {
  switch (code) {
    case 'classeur-en-lecture-seule':
    case 'feuille-protegee':
      return phraseEchec(code);
    case 'registre-change':
      return fr`Les colonnes ou l'onglet du registre ont changé depuis que le volet l'a lu. Rien n'a été écrit ; le volet vient de le relire : vérifiez votre saisie, puis enregistrez à nouveau.`;
  }
}
