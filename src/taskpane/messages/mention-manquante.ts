import type { MentionManquante } from '../../domain/accuse-de-reception/mention-manquante';
import { fr } from '../../domain/francais/fr';

/** Ce qu'il faut encore donner, ou corriger, pour que l'accusé de réception soit complet (D10). */
export function phraseManque(manque: MentionManquante): string {
  switch (manque) {
    case 'regime':
      return fr`Choisir ce que vaudra l'absence de réponse`;
    case 'reception':
      return fr`Corriger dans le registre la date de réception, qui manque ou ne se lit pas`;
    case 'reception-future':
      return fr`Corriger dans le registre la date de réception, qui est à venir`;
    case 'annonce-illisible':
      return fr`Corriger la date de réponse promise, qui ne se lit pas`;
    case 'annonce-passee':
      return fr`Changer la date de réponse promise, qui est passée`;
    case 'annonce-apres-decision':
      return fr`Promettre une réponse avant le jour où le silence vaudra décision`;
    case 'delai-de-decision':
      return fr`Donner le délai de décision`;
    case 'decision-passee':
      return fr`Vérifier le délai : à ce jour, le silence vaut sans doute déjà décision`;
    case 'liste-des-pieces':
      return fr`Écrire les pièces manquantes`;
    case 'limite-des-pieces':
      return fr`Donner la date limite des pièces`;
    case 'limite-des-pieces-passee':
      return fr`Choisir une date limite des pièces à venir`;
    case 'tribunal':
      return fr`Nommer le tribunal administratif compétent`;
    case 'voies-de-recours':
      return fr`Écrire les délais et voies de recours`;
    case 'nom-du-service':
      return fr`Donner le nom du service`;
    case 'adresse':
      return fr`Donner une adresse du service, postale ou électronique`;
    case 'adresse-postale':
      return fr`Donner l'adresse postale du service`;
    case 'telephone':
      return fr`Donner le téléphone du service`;
  }
}
