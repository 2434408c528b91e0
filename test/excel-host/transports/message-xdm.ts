/** Un message entre le volet et l'hôte, tel qu'il voyage en texte JSON (protocole, section 3). */
export interface MessageXdm {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
}

export const REQUETE = 0;
export const REPONSE = 1;
/** Genres de requête. */
export const GENRE = { appeler: 0, abonner: 1, desabonner: 2 } as const;

/** Lit un message ; `null` si ce n'en est pas un (les pages s'écrivent pour bien d'autres raisons). */
export function lireMessage(donnees: unknown): MessageXdm | null {
  if (typeof donnees !== 'string' || !donnees.includes('_conversationId')) return null;
  try {
    const message: unknown = JSON.parse(donnees);
    return typeof message === 'object' &&
      message !== null &&
      '_actionName' in message &&
      '_conversationId' in message &&
      '_messageType' in message
      ? (message as MessageXdm)
      : null;
  } catch {
    return null;
  }
}

/** La réponse à une requête. */
export function ecrireReponse(requete: MessageXdm, donnees: unknown): string {
  return JSON.stringify({
    _messageType: REPONSE,
    _actionName: requete._actionName,
    _conversationId: requete._conversationId,
    _correlationId: requete._correlationId,
    _origin: '',
    _data: donnees,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** Un événement, pour qui s'y est abonné. */
export function ecrireEvenement(nom: string, conversation: string, donnees: unknown): string {
  return JSON.stringify({
    _messageType: REPONSE,
    _actionName: nom,
    _conversationId: conversation,
    _correlationId: 0,
    _origin: '',
    _data: donnees,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}
