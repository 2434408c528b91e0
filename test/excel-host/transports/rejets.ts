import { ERREUR_DE_REQUETE } from '../protocole/repondre';

/** Ce que le client dit d'une requête rejetée en bloc (protocole, section 10). */
export interface Rejet {
  readonly statut: number;
  readonly code: string;
  readonly message: string;
}

/** Le code de l'API commune → l'erreur de l'API riche, comme les traduit le client quand il a une fenêtre hôte. */
const REJETS: Readonly<Record<number, Rejet>> = {
  [ERREUR_DE_REQUETE.saisieEnCours]: {
    statut: 400,
    code: 'InvalidOperationInCellEditMode',
    message: 'Excel est en mode de modification de cellule.',
  },
  [ERREUR_DE_REQUETE.requeteTropGrosse]: {
    statut: 400,
    code: 'RequestPayloadSizeLimitExceeded',
    message: 'La requête dépasse la taille permise.',
  },
  [ERREUR_DE_REQUETE.reponseTropGrosse]: {
    statut: 400,
    code: 'ResponsePayloadSizeLimitExceeded',
    message: 'La réponse dépasse la taille permise.',
  },
  5012: { statut: 408, code: 'InvalidOrTimedOutSession', message: 'La session a expiré.' },
  5016: {
    statut: 400,
    code: 'WriteNotSupportedWhenModalDialogOpen',
    message: 'Une boîte de dialogue est ouverte.',
  },
  5102: { statut: 429, code: 'ActivityLimitReached', message: "La limite d'activité est atteinte." },
  7000: { statut: 401, code: 'AccessDenied', message: "Vous ne pouvez pas effectuer l'opération demandée." },
  1014: { statut: 400, code: 'InvalidRequestContext', message: "Le contexte de la demande n'est pas valide." },
};
/** Tout autre code : le client n'en dit rien de plus. */
const AUTRE: Rejet = { statut: 500, code: 'GeneralException', message: '' };

export function rejetDe(code: number): Rejet {
  return REJETS[code] ?? AUTRE;
}
