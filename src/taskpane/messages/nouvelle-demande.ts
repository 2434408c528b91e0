import type { DemandeEnregistree } from '../../usecases/demande-enregistree';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';

/** Les phrases de la nouvelle demande. */
export const NOUVELLE_DEMANDE = {
  titre: 'Nouvelle demande',
  introduction: fr`Le numéro est attribué à l'enregistrement.`,
  registre: 'Canal',
  choixRegistre: (canal: string, feuille: string): string => fr`${canal} (onglet « ${feuille} »)`,
  reception: 'Date de réception',
  expediteur: "Nom et prénom de l'expéditeur",
  coordonnees: 'Coordonnées (facultatif)',
  objet: 'Objet de la demande (facultatif)',
  natureDemande: 'Nature de la demande (facultatif)',
  aideNature: fr`Information, démarche, réclamation…`,
  agent: 'Agent en charge (facultatif)',
  deja: (combien: number): string => fr`Déjà ${compter(combien, 'demande', 'demandes')} de cette personne.`,
  sansDouteLaMeme: ({ numero, reception, registre }: LigneDemande): string =>
    fr`Sans doute la même demande que ${numero} (« ${registre.feuille} »${reception === null ? '' : fr`, reçue le ${ecrireJour(reception)}`}). Vous pouvez l'enregistrer quand même.`,
  voirDeja: fr`Voir ses dernières demandes`,
  enregistrer: 'Enregistrer la demande',
  enregistree: ({ numero, ligne, feuille }: Extract<DemandeEnregistree, { ok: true }>): string =>
    fr`La demande ${numero} est enregistrée à la ligne ${String(ligne)} de « ${feuille} ».`,
} as const;
