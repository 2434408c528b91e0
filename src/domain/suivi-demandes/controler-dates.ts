import type { Jour } from '../commun/jour';
import type { Demande } from './demande';

/**
 * Ce qui cloche dans les dates d'une demande (D2, D5). Les trois premiers codes l'excluent de tous les chiffres ;
 * les trois derniers font seulement ignorer l'accusé de réception.
 */
export type CodeAnomalieDates =
  | 'reception-future'
  | 'reponse-future'
  | 'reponse-avant-reception'
  | 'accuse-avant-reception'
  | 'accuse-apres-reponse'
  | 'accuse-futur';

/** Le résultat du contrôle : la demande telle qu'elle compte, ou `null` si elle est exclue, et pourquoi. */
export interface ControleDates {
  readonly retenue: Demande | null;
  readonly anomalies: readonly CodeAnomalieDates[];
}

const SANS_ANOMALIE: readonly CodeAnomalieDates[] = [];

/**
 * Contrôle les dates d'une demande avant de la compter (D2, D5).
 *
 * Les raisons d'exclure sont toutes données. L'accusé a au plus une anomalie ; sur une demande exclue il n'est
 * comparé à aucune autre date, puisque c'est peut-être elle qui est fausse.
 *
 * @example controlerDates({ reception: jour(100), accuse: null, reponse: jour(99), annonce: null }, jour(200))
 * // { retenue: null, anomalies: ['reponse-avant-reception'] }
 */
export function controlerDates(d: Demande, aujourdhui: Jour): ControleDates {
  const exclusions = raisonsDExclure(d, aujourdhui);
  const anomalieAccuse = anomalieDeLAccuse(d, aujourdhui, exclusions.length > 0);
  const anomalies = anomalieAccuse === null ? exclusions : [...exclusions, anomalieAccuse];
  if (exclusions.length > 0) return { retenue: null, anomalies };
  return { retenue: anomalieAccuse === null ? d : { ...d, accuse: null }, anomalies };
}

function raisonsDExclure(d: Demande, aujourdhui: Jour): readonly CodeAnomalieDates[] {
  const receptionFuture = d.reception > aujourdhui;
  const reponseFuture = d.reponse !== null && d.reponse > aujourdhui;
  const reponseAvant = d.reponse !== null && d.reponse < d.reception;
  if (!receptionFuture && !reponseFuture && !reponseAvant) return SANS_ANOMALIE;
  const raisons: CodeAnomalieDates[] = [];
  if (receptionFuture) raisons.push('reception-future');
  if (reponseFuture) raisons.push('reponse-future');
  if (reponseAvant) raisons.push('reponse-avant-reception');
  return raisons;
}

function anomalieDeLAccuse(d: Demande, aujourdhui: Jour, exclue: boolean): CodeAnomalieDates | null {
  if (d.accuse === null) return null;
  if (d.accuse > aujourdhui) return 'accuse-futur';
  if (exclue) return null;
  if (d.accuse < d.reception) return 'accuse-avant-reception';
  return d.reponse !== null && d.accuse > d.reponse ? 'accuse-apres-reponse' : null;
}
