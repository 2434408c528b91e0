import type { CodeAnomalieDates } from './controler-dates';

/** D2 et D5 : le contrôle des dates le 23/11/2026 ; un tiret veut dire « pas de date ». */
export const EXEMPLES_CONTROLER_DATES: readonly {
  readonly reception: string;
  readonly accuse: string;
  readonly reponse: string;
  readonly anomalies: readonly CodeAnomalieDates[];
  readonly effet: 'comptée' | 'comptée sans AR' | 'exclue';
}[] = [
  { reception: '02/11/2026', accuse: '04/11/2026', reponse: '10/11/2026', anomalies: [], effet: 'comptée' },
  { reception: '02/11/2026', accuse: '02/11/2026', reponse: '02/11/2026', anomalies: [], effet: 'comptée' },
  { reception: '23/11/2026', accuse: '–', reponse: '23/11/2026', anomalies: [], effet: 'comptée' },
  { reception: '24/11/2026', accuse: '–', reponse: '–', anomalies: ['reception-future'], effet: 'exclue' },
  { reception: '02/11/2026', accuse: '–', reponse: '24/11/2026', anomalies: ['reponse-future'], effet: 'exclue' },
  {
    reception: '02/11/2026',
    accuse: '–',
    reponse: '01/11/2026',
    anomalies: ['reponse-avant-reception'],
    effet: 'exclue',
  },
  {
    reception: '26/11/2026',
    accuse: '27/11/2026',
    reponse: '25/11/2026',
    anomalies: ['reception-future', 'reponse-future', 'reponse-avant-reception', 'accuse-futur'],
    effet: 'exclue',
  },
  {
    reception: '02/11/2026',
    accuse: '04/11/2026',
    reponse: '10/10/2026',
    anomalies: ['reponse-avant-reception'],
    effet: 'exclue',
  },
  {
    reception: '02/11/2026',
    accuse: '01/11/2026',
    reponse: '–',
    anomalies: ['accuse-avant-reception'],
    effet: 'comptée sans AR',
  },
  {
    reception: '02/11/2026',
    accuse: '11/11/2026',
    reponse: '10/11/2026',
    anomalies: ['accuse-apres-reponse'],
    effet: 'comptée sans AR',
  },
  {
    reception: '02/11/2026',
    accuse: '24/11/2026',
    reponse: '10/11/2026',
    anomalies: ['accuse-futur'],
    effet: 'comptée sans AR',
  },
];
