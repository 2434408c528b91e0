import { leJour, leJourOuRien } from '../commun/jour.exemples';
import type { Demande } from './demande';

/** Les dates d'une demande d'exemple, écrites jj/mm/aaaa ; ce qui manque, ou un tiret, veut dire « pas de date ». */
export interface DatesDemande {
  readonly reception: string;
  readonly accuse?: string;
  readonly reponse?: string;
  readonly annonce?: string;
}

/**
 * La demande d'un exemple.
 *
 * @example laDemande({ reception: '02/11/2026', reponse: '10/11/2026' })
 */
export function laDemande({ reception, accuse = '–', reponse = '–', annonce = '–' }: DatesDemande): Demande {
  return {
    reception: leJour(reception),
    accuse: leJourOuRien(accuse),
    reponse: leJourOuRien(reponse),
    annonce: leJourOuRien(annonce),
  };
}
