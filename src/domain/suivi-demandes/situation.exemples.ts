import type { Situation } from './situation';

interface ExempleSituation {
  readonly reception: string;
  readonly accuse: string;
  readonly annonce: string;
  readonly reponse: string;
  readonly leJour: string;
  readonly situation: Situation;
}

/**
 * D9 : un courriel, avec les réglages par défaut ; un tiret veut dire « pas de date ». Reçu le lundi 02/11/2026, il a
 * pour échéance le lundi 16/11 ; le mercredi 11/11 est férié. Reçu le dimanche 01/11, son échéance est un dimanche.
 */
export const EXEMPLES_SITUATION: readonly ExempleSituation[] = [
  { reception: '02/11/2026', accuse: '–', annonce: '–', reponse: '–', leJour: '03/11/2026', situation: 'en-cours' },
  { reception: '02/11/2026', accuse: '–', annonce: '–', reponse: '–', leJour: '04/11/2026', situation: 'ar-a-envoyer' },
  { reception: '02/11/2026', accuse: '–', annonce: '–', reponse: '–', leJour: '09/11/2026', situation: 'ar-a-envoyer' },
  { reception: '02/11/2026', accuse: '–', annonce: '–', reponse: '–', leJour: '10/11/2026', situation: 'a-echeance' },
  {
    reception: '02/11/2026',
    accuse: '05/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '09/11/2026',
    situation: 'en-cours',
  },
  {
    reception: '02/11/2026',
    accuse: '05/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '10/11/2026',
    situation: 'a-echeance',
  },
  {
    reception: '02/11/2026',
    accuse: '05/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '16/11/2026',
    situation: 'a-echeance',
  },
  {
    reception: '02/11/2026',
    accuse: '05/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '17/11/2026',
    situation: 'en-retard',
  },
  {
    reception: '02/11/2026',
    accuse: '05/11/2026',
    annonce: '30/11/2026',
    reponse: '–',
    leJour: '17/11/2026',
    situation: 'en-cours',
  },
  {
    reception: '02/11/2026',
    accuse: '–',
    annonce: '30/11/2026',
    reponse: '–',
    leJour: '17/11/2026',
    situation: 'ar-a-envoyer',
  },
  {
    reception: '02/11/2026',
    accuse: '05/11/2026',
    annonce: '30/11/2026',
    reponse: '–',
    leJour: '25/11/2026',
    situation: 'a-echeance',
  },
  {
    reception: '01/11/2026',
    accuse: '02/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '08/11/2026',
    situation: 'en-cours',
  },
  {
    reception: '01/11/2026',
    accuse: '02/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '09/11/2026',
    situation: 'a-echeance',
  },
  {
    reception: '01/11/2026',
    accuse: '02/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '15/11/2026',
    situation: 'a-echeance',
  },
  {
    reception: '01/11/2026',
    accuse: '02/11/2026',
    annonce: '–',
    reponse: '–',
    leJour: '16/11/2026',
    situation: 'en-retard',
  },
  {
    reception: '02/11/2026',
    accuse: '–',
    annonce: '–',
    reponse: '16/11/2026',
    leJour: '23/11/2026',
    situation: 'repondue-dans-les-delais',
  },
  {
    reception: '02/11/2026',
    accuse: '–',
    annonce: '–',
    reponse: '17/11/2026',
    leJour: '23/11/2026',
    situation: 'repondue-hors-delai',
  },
  {
    reception: '02/11/2026',
    accuse: '–',
    annonce: '30/11/2026',
    reponse: '20/11/2026',
    leJour: '23/11/2026',
    situation: 'repondue-dans-les-delais',
  },
];
