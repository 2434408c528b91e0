import type { Jour } from '../commun/jour';
import { jour } from '../commun/jour';
import type { Decompte } from './decompte';
import type { Demande } from './demande';
import { echeance } from './echeance';
import type { Reglages } from './reglages';
import { situation, type Situation } from './situation';

/** Les situations qui demandent un geste, de la plus à la moins pressée (D9). */
export const SITUATIONS_PRESSANTES = [
  'en-retard',
  'a-echeance',
  'ar-a-envoyer',
] as const satisfies readonly Situation[];

export type SituationPressante = (typeof SITUATIONS_PRESSANTES)[number];

/** D'où vient une date limite : elle a été annoncée à l'usager, ou elle se compte depuis la réception. */
export type MotifLimite =
  | { readonly genre: 'annoncee' }
  | { readonly genre: 'comptee'; readonly reception: Jour; readonly jours: number; readonly decompte?: Decompte };

/** Ce qu'une demande attend aujourd'hui : une réponse ou un accusé, avant quand, et pourquoi cette date. */
export interface AFaire {
  readonly situation: SituationPressante;
  readonly limite: Jour;
  readonly motif: MotifLimite;
}

function estPressante(une: Situation): une is SituationPressante {
  return SITUATIONS_PRESSANTES.some((pressante) => pressante === une);
}

/**
 * Ce qu'une demande attend un jour donné (D9) ; `null` si rien ne presse.
 *
 * `d` : une demande que `controlerDates` a retenue.
 *
 * @example aFaire(recueLe30avrilParCourrier, REGLAGES_PAR_DEFAUT.courrier, le31mai)
 * // { situation: 'en-retard', limite: le30mai, motif: { genre: 'comptee', reception: le30avril, jours: 30 } }
 */
export function aFaire(d: Demande, { seuils, alertes }: Reglages, aujourdhui: Jour): AFaire | null {
  const actuelle = situation(d, seuils, aujourdhui, alertes);
  if (!estPressante(actuelle)) return null;
  const { reception } = d;
  if (actuelle === 'ar-a-envoyer') {
    const jours = alertes.delaiAr ?? seuils.t1 - 1;
    return { situation: actuelle, limite: jour(reception + jours), motif: { genre: 'comptee', reception, jours } };
  }
  const { decompte, t2 } = seuils;
  return {
    situation: actuelle,
    limite: echeance(d, seuils),
    motif:
      d.annonce !== null
        ? { genre: 'annoncee' }
        : { genre: 'comptee', reception, jours: t2, ...(decompte === undefined ? {} : { decompte }) },
  };
}
