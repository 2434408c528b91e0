import type { Jour } from '../commun/jour';
import { contientJour, type Periode } from '../commun/periode';
import { joursPasses } from './decompte';
import type { Demande } from './demande';
import type { Seuils } from './seuils';

/** La place d'une demande dans un calcul (D4). */
export type PlaceDansCohorte = 'hors-periode' | 'trop-recente' | 'jugee';

/**
 * Dit si une demande compte dans les taux (D4). Reçue dans la période, elle est jugée quand plus de T2 jours ont
 * passé depuis sa réception, qu'elle soit répondue ou non ; plus jeune, elle est trop récente.
 *
 * @example placeDansCohorte(recueIlYA14Jours, periode, { t1: 8, t2: 14 }, aujourdhui) // 'trop-recente'
 * @example placeDansCohorte(recueIlYA15Jours, periode, { t1: 8, t2: 14 }, aujourdhui) // 'jugee'
 */
export function placeDansCohorte(d: Demande, periode: Periode, seuils: Seuils, aujourdhui: Jour): PlaceDansCohorte {
  if (!contientJour(periode, d.reception)) return 'hors-periode';
  return joursPasses(d.reception, aujourdhui, seuils.decompte) > seuils.t2 ? 'jugee' : 'trop-recente';
}
