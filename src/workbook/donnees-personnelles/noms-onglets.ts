/** Les onglets de D13, quand rien d'autre ne porte leur nom. */
export const NOM_AGREGATS = 'Agrégats mensuels';
export const NOM_JOURNAL = 'Journal des effacements';
export const NOM_COPIE = 'Copie anonymisée';
