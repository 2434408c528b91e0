import type { DemandeEnregistree } from '../../usecases/enregistrer-demande';
import { fr } from '../../domain/francais/fr';

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
  enregistrer: 'Enregistrer la demande',
  montrer: (ligne: number): string => fr`Montrer la ligne ${String(ligne)}`,
  enregistree: ({ numero, ligne, feuille }: Extract<DemandeEnregistree, { ok: true }>): string =>
    fr`La demande ${numero} est enregistrée à la ligne ${String(ligne)} de « ${feuille} ».`,
} as const;
