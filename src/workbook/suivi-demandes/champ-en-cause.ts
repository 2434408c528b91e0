import type { CodeAnomalieDates } from '../../domain/suivi-demandes/controler-dates';
import type { ChampDeDate } from './champ-de-date';

/** Le champ à corriger quand une date n'est pas possible. */
export const CHAMP_EN_CAUSE: Readonly<Record<CodeAnomalieDates, Exclude<ChampDeDate, 'annonce'>>> = {
  'reception-future': 'reception',
  'reponse-future': 'reponse',
  'reponse-avant-reception': 'reponse',
  'accuse-avant-reception': 'accuse',
  'accuse-apres-reponse': 'accuse',
  'accuse-futur': 'accuse',
};
