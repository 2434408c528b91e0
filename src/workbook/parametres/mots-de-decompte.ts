/** Ce qui se choisit dans « Jours comptés dans les délais » (D2). */
export const MOTS_DE_DECOMPTE = { civils: 'Jours civils', ouvres: 'Jours ouvrés' } as const;
