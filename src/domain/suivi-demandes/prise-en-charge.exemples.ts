import type { PriseEnCharge } from './prise-en-charge';

/** D5 : une demande reçue le 02/11/2026 ; un tiret veut dire « pas de date ». */
export const EXEMPLES_PRISE_EN_CHARGE: readonly {
  readonly accuse: string;
  readonly reponse: string;
  readonly priseEnCharge: PriseEnCharge;
}[] = [
  { accuse: '–', reponse: '10/11/2026', priseEnCharge: 'reponse-directe' },
  { accuse: '10/11/2026', reponse: '10/11/2026', priseEnCharge: 'reponse-directe' },
  { accuse: '09/11/2026', reponse: '10/11/2026', priseEnCharge: 'reponse-apres-ar' },
  { accuse: '02/11/2026', reponse: '–', priseEnCharge: 'ar-seul' },
  { accuse: '–', reponse: '–', priseEnCharge: 'ni-ar-ni-reponse' },
];
