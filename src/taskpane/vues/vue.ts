/** Les outils du volet, dans l'ordre de leurs onglets. */
export const ORDRE_VUES = ['accueil', 'demande', 'reponse', 'relire', 'resultats'] as const;

export type Vue = (typeof ORDRE_VUES)[number];
