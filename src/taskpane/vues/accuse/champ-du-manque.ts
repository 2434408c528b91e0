import type { MentionManquante } from '../../../domain/accuse-de-reception/mention-manquante';
import type { ChampAccuse } from './formulaire-accuse';

/** Le champ où régler ce manque ; `registre` : c'est une cellule du registre qu'il faut corriger. */
export function champDuManque(manque: MentionManquante): ChampAccuse | 'registre' {
  switch (manque) {
    case 'regime':
      return 'regime';
    case 'reception':
    case 'reception-future':
      return 'registre';
    case 'annonce-illisible':
    case 'annonce-passee':
    case 'annonce-apres-decision':
      return 'annonce';
    case 'delai-de-decision':
    case 'decision-passee':
      return 'delai';
    case 'liste-des-pieces':
      return 'pieces';
    case 'limite-des-pieces':
    case 'limite-des-pieces-passee':
      return 'limite';
    case 'tribunal':
      return 'tribunal';
    case 'voies-de-recours':
      return 'recours';
    case 'nom-du-service':
      return 'nom';
    case 'adresse':
    case 'adresse-postale':
      return 'adresse';
    case 'telephone':
      return 'telephone';
  }
}
