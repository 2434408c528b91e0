import type { Canal } from '../../src/domain/suivi-demandes/canal';
import { fr } from '../../src/domain/francais/fr';

/** Ce que les usagers écrivent en objet, par canal. */
export const OBJETS: Readonly<Record<Canal, readonly [string, ...string[]]>> = {
  courriel: [
    'Horaires et prise de rendez-vous',
    "Renouvellement de carte d'identité",
    'Pièces à joindre à mon dossier',
    "Demande d'attestation de droits",
    fr`Carte grise : changement d'adresse`,
    'Déclaration de revenus en ligne',
    fr`Aide au logement : déménagement`,
    'Création de mon compte en ligne',
    'Où en est mon dossier ?',
    "Prime d'activité",
    'Demande de justificatif de domicile',
    'Mot de passe perdu',
    fr`Réclamation : appel resté sans réponse`,
    'Chèque énergie non reçu',
    'Relevé de carrière incomplet',
  ],
  courrier: [
    'Dossier de retraite',
    'Demande de pension de réversion',
    "Contestation d'un indu",
    'Changement de situation familiale',
    'Pièces complémentaires',
    "Rectification d'état civil",
    'Demande de remise gracieuse',
    fr`Réclamation : délai de traitement`,
    'Demande de duplicata',
    "Droits d'un parent âgé",
    'Inscription sur les listes électorales',
    'Remboursement de frais de transport',
    'Certificat de non-imposition',
  ],
};

/** Ce que les agents notent, quand ils notent quelque chose. */
export const OBSERVATIONS: readonly [string, ...string[]] = [
  'Rappelé par téléphone',
  'Deuxième demande',
  'Vu avec la caisse de retraite',
  'Usager reçu au guichet',
  'Pièce manquante reçue depuis',
  'Joindre plutôt sa fille',
  'À rappeler après 17 h',
];
