import { delai } from './delai';
import type { Demande } from './demande';
import type { Seuils } from './seuils';

/** Où tombe une demande jugée (D3) ; les deux dernières classes font ensemble « considéré comme non répondu ». */
export type Classe = 'moins-de-t1' | 't1-a-t2' | 'hors-delai' | 'sans-reponse';

/**
 * La classe d'une demande jugée, d'après son délai (D3) : moins de T1, de T1 à T2 compris, au-delà, ou sans réponse.
 *
 * @example classe(repondueEn8Jours, { t1: 8, t2: 14 }) // 't1-a-t2'
 * @example classe(repondueEn15Jours, { t1: 8, t2: 14 }) // 'hors-delai'
 */
export function classe(d: Demande, seuils: Seuils): Classe {
  if (d.reponse === null) return 'sans-reponse';
  const jours = delai(d.reception, d.reponse, seuils.decompte);
  if (jours < seuils.t1) return 'moins-de-t1';
  return jours <= seuils.t2 ? 't1-a-t2' : 'hors-delai';
}
