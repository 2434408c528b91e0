/** Le message d'une fenêtre à sa page, ou l'inverse ; sans cible, il va à la même origine. */
export interface MessageDeFenetre {
  readonly texte: string;
  readonly cible: string | null;
}

/** Lit l'appel `messageParent` (`messageToParent`) ou `messageChild` (`messageContent`) ; `null` si c'en est un autre. */
export function lireMessageDeFenetre(
  donnees: unknown,
  champ: 'messageToParent' | 'messageContent',
): MessageDeFenetre | null {
  if (typeof donnees !== 'object' || donnees === null || !(champ in donnees)) return null;
  const { [champ]: texte, targetOrigin }: Partial<Record<typeof champ, unknown>> & { targetOrigin?: unknown } = donnees;
  return { texte: String(texte), cible: typeof targetOrigin === 'string' && targetOrigin !== '' ? targetOrigin : null };
}
