import type { Champ } from './champ';

/** Les champs qui contiennent une date ; les autres contiennent un texte. */
export const CHAMPS_DE_DATE = ['reception', 'accuse', 'annonce', 'reponse'] as const satisfies readonly Champ[];

export type ChampDeDate = (typeof CHAMPS_DE_DATE)[number];

export function estChampDeDate(champ: Champ): champ is ChampDeDate {
  return CHAMPS_DE_DATE.some((un) => un === champ);
}
