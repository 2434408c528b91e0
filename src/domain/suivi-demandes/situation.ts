import { jour, type Jour } from '../commun/jour';
import type { Fermetures } from '../commun/jours-ouvres';
import { debutAlerte } from './debut-alerte';
import type { Demande } from './demande';
import { echeance } from './echeance';
import type { Seuils } from './seuils';

/** Où en est une demande un jour donné (D9) ; AR = accusé de réception. */
export type Situation =
  'en-retard' | 'a-echeance' | 'ar-a-envoyer' | 'en-cours' | 'repondue-dans-les-delais' | 'repondue-hors-delai';

/** Ce qui règle les alertes d'un classeur (D9). */
export interface ReglagesAlerte extends Fermetures {
  /** Combien de jours ouvrés avant une date limite il faut prévenir ; 3 par défaut. */
  readonly marge?: number;
  /** Jours laissés pour accuser réception (D5) ; par défaut T1 − 1, soit les 7 et 14 jours de `DELAIS_AR`. */
  readonly delaiAr?: number;
}

/** Marge des alertes d'un classeur qui n'en dit rien, en jours ouvrés (D9). */
export const MARGE_PAR_DEFAUT = 3;

/**
 * La situation d'une demande un jour donné (D9). La première qui convient l'emporte : en retard (échéance passée),
 * à échéance (proche ou le jour même), AR à envoyer (ni accusé ni réponse, et l'accusé est bientôt dû ou déjà en
 * retard), en cours. Une demande répondue est dans les délais si sa réponse ne dépasse pas l'échéance.
 *
 * `d` : une demande que `controlerDates` a retenue.
 */
export function situation(d: Demande, seuils: Seuils, aujourdhui: Jour, reglages: ReglagesAlerte = {}): Situation {
  const { marge = MARGE_PAR_DEFAUT, delaiAr = seuils.t1 - 1 } = reglages;
  const limite = echeance(d, seuils);
  if (d.reponse !== null) return d.reponse <= limite ? 'repondue-dans-les-delais' : 'repondue-hors-delai';
  if (aujourdhui > limite) return 'en-retard';
  if (aujourdhui >= debutAlerte(limite, marge, reglages)) return 'a-echeance';
  const arAttendu = d.accuse === null && aujourdhui >= debutAlerte(jour(d.reception + delaiAr), marge, reglages);
  return arAttendu ? 'ar-a-envoyer' : 'en-cours';
}
