import type { Situation } from '../../domain/suivi-demandes/situation';

/** Le mot qui dit où en est une demande (D9), dans le volet comme dans le classeur ; `null` : ses dates ne permettent pas de le dire. */
export function motSituation(situation: Situation | null): string {
  switch (situation) {
    case 'en-retard':
      return 'En retard';
    case 'a-echeance':
      return 'À échéance';
    case 'ar-a-envoyer':
      return 'AR à envoyer';
    case 'en-cours':
      return 'En cours';
    case 'repondue-dans-les-delais':
      return 'Répondue dans les délais';
    case 'repondue-hors-delai':
      return 'Répondue hors délai';
    case null:
      return 'Dates à vérifier';
  }
}
