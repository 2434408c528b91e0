import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';

/** Les mots que plusieurs vues emploient. */
export const COMMUN = {
  titre: 'Suivi des réponses',
  programme: 'Services Publics +',
  navigation: 'Outils du volet',
  reessayer: 'Réessayer',
  aujourdhui: "Aujourd'hui",
  dateDuJourPour: (champ: string): string => fr`Aujourd'hui : mettre la date du jour dans « ${champ} »`,
  champsObligatoires: fr`Les champs marqués d'un astérisque (*) sont obligatoires.`,
  exempleDate: fr`Exemple : 14/03/2026`,
  echecDetail: (detail: string): string => fr`Détail technique : ${detail}`,
  suivantes: (combien: number): string => fr`Afficher ${compter(combien, 'demande', 'demandes')} de plus`,
  lectureDuClasseur: 'Lecture du classeur…',
  enregistrement: 'Enregistrement…',
  lectureSeuleTitre: 'Classeur en lecture seule.',
  lectureSeule: fr`Ce qui serait saisi ne pourrait pas être enregistré. Vous pouvez consulter le bilan ; pour saisir, fermez le classeur, attendez que votre collègue l'ait fermé, puis rouvrez-le.`,
  saisieFermee: fr`La saisie est fermée : le classeur est en lecture seule et votre travail serait perdu. Fermez-le, attendez que votre collègue l'ait fermé, rouvrez-le, puis choisissez « Actualiser » à l'accueil.`,
} as const;

/** Les onglets du volet : un mot affiché, et le geste entier pour qui l'écoute. */
export const ONGLETS = {
  accueil: { mot: "Aujourd'hui", nom: "Aujourd'hui" },
  demande: { mot: 'Nouvelle', nom: 'Nouvelle demande' },
  reponse: { mot: 'Demandes', nom: 'Demandes' },
  relire: { mot: 'Relire', nom: 'Relire ma réponse' },
  resultats: { mot: 'Résultats', nom: 'Résultats' },
} as const;

/** Ce que dit le volet quand lui-même s'est trompé. */
export const ERREUR = {
  titre: "Le volet s'est arrêté",
  explication: fr`Une erreur du complément l'empêche de continuer. Votre classeur n'est pas en cause : vérifiez seulement la dernière ligne saisie.`,
  conseil: fr`Choisissez « Reprendre ». Si l'erreur revient, copiez les détails et envoyez-les à votre correspondant informatique : ils ne contiennent aucune donnée personnelle.`,
  reprendre: 'Reprendre',
  copier: 'Copier les détails',
  copies: 'Détails copiés.',
  aCopier: fr`Les détails sont sélectionnés : appuyez sur Ctrl + C pour les copier.`,
  details: 'Détails à transmettre',
} as const;
