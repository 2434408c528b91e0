/** Couleurs automatiques des séries et des parts : les accents du thème Office. */
export const COULEURS_AUTOMATIQUES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
