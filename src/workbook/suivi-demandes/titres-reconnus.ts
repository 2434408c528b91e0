import { CHAMPS, type Champ } from './champ';
import { normaliserTitre } from './normaliser-titre';

/**
 * Les titres sous lesquels un champ est reconnu, écrits comme dans les classeurs (LEXIQUE.md).
 * La comparaison ignore casse, accents et ponctuation, jamais les mots.
 */
const TITRES: Readonly<Record<Champ, readonly string[]>> = {
  numero: [
    'N° du courriel',
    'N° du courrier',
    'N° de la demande',
    'N° de demande',
    'N°',
    'Numéro',
    'N° courriel',
    'N° courrier',
    'Numéro du courriel',
    'Numéro du courrier',
    'Numéro de la demande',
    'Numéro de demande',
    'Identifiant',
    'Identifiant du courriel',
    'Identifiant du courrier',
    'Identifiant de la demande',
  ],
  reception: [
    'Date de réception',
    'Date de réception de la demande',
    'Date de réception du courriel',
    'Date de réception du courrier',
    'Reçu le',
    'Reçue le',
    'Date réception',
  ],
  expediteur: [
    "Nom et prénom de l'expéditeur",
    'Expéditeur',
    "Nom de l'expéditeur",
    "Nom de l'usager",
    'Nom et prénom',
    "Nom et prénom de l'usager",
    'Usager',
    'Nom',
  ],
  coordonnees: [
    'Coordonnées',
    "Coordonnées de l'expéditeur",
    "Coordonnées de l'usager",
    'Adresse',
    'Adresse électronique',
  ],
  objet: ['Objet de la demande', 'Objet', 'Objet du courriel', 'Objet du courrier', 'Motif de la demande'],
  natureDemande: ['Nature de la demande', 'Type de demande'],
  agent: ['Agent en charge', 'Agent', 'Agent traitant', 'Suivi par'],
  accuse: [
    "Date d'envoi de l'accusé de réception",
    "Date d'envoi de l'AR",
    "Date de l'accusé de réception",
    "Date de l'AR",
    'Accusé de réception',
    "Date d'accusé de réception",
    'AR envoyé le',
    'Date AR',
    "Date d'envoi AR",
  ],
  annonce: ['Délai annoncé', 'Délai annoncé (date)', 'Date annoncée', 'Date de réponse annoncée'],
  reponse: [
    'Date de la réponse finale',
    'Date de réponse finale',
    'Date de réponse',
    'Date de la réponse',
    'Répondu le',
    "Date d'envoi de la réponse",
    'Date réponse',
  ],
  natureReponse: ['Nature de la réponse', 'Nature de réponse', 'Type de réponse', 'Réponse apportée'],
  commentaire: ['Observations', 'Observation', 'Commentaire', 'Commentaires', 'Remarques'],
};

const CHAMP_PAR_TITRE: ReadonlyMap<string, Champ> = new Map(
  CHAMPS.flatMap((champ) => TITRES[champ].map((titre): [string, Champ] => [normaliserTitre(titre), champ])),
);

/** Le champ que ce titre désigne, ou `null` : un titre inconnu n'est jamais deviné. */
export function champDuTitre(titre: string): Champ | null {
  return CHAMP_PAR_TITRE.get(normaliserTitre(titre)) ?? null;
}
