/** Les natures de réponse que propose la liste du classeur. */
export const NATURES: readonly [string, ...string[]] = [
  'Réponse complète',
  'Renseignement donné',
  'Pièces demandées',
  'Rendez-vous fixé',
  'Transmis au service compétent',
  'Refus motivé',
];
