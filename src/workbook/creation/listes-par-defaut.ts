/** Les natures de demande d'un classeur neuf ; la personne les change dans « Listes ». */
export const NATURES_DE_DEMANDE: readonly string[] = ['Information', 'Démarche', 'Réclamation', 'Autre'];

/** Les natures de réponse d'un classeur neuf. */
export const NATURES_DE_REPONSE: readonly string[] = [
  'Réponse complète',
  'Renseignement donné',
  'Pièces demandées',
  'Rendez-vous fixé',
  'Transmis au service compétent',
  'Refus motivé',
];
