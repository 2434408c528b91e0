import type { Jour } from '../commun/jour';
import type { Periode } from '../commun/periode';
import { placeDansCohorte } from './cohorte';
import type { Demande } from './demande';
import type { Seuils } from './seuils';

/** Ce que la boîte à outils demande en plus des taux : le délai annoncé tenu (D5) et les demandes qui attendent. */
export interface Complements {
  /** Demandes jugées qui ont une date de réponse annoncée. */
  readonly annoncees: number;
  /** Parmi elles, celles répondues ce jour-là ou avant. */
  readonly annoncesTenues: number;
  /** Sans réponse au jour du calcul, reçues dans la période ou non. */
  readonly enAttente: number;
  /** Les mêmes par âge : jusqu'à chaque borne d'{@link AGES_EN_ATTENTE}, puis au-delà de la dernière. */
  readonly enAttenteParAge: readonly number[];
}

/** Les bornes des tranches d'âge du stock, en jours calendaires, chacune comprise dans sa tranche. */
export const AGES_EN_ATTENTE: readonly number[] = [15, 30, 90];

/**
 * Calcule le respect du délai annoncé, sur les demandes jugées (D5), et le stock des demandes sans réponse par âge.
 *
 * `demandes` : celles que `controlerDates` a retenues. L'âge se compte en jours calendaires depuis la réception.
 * Un tableau vide donne des zéros.
 */
export function calculerComplements(
  demandes: readonly Demande[],
  periode: Periode,
  seuils: Seuils,
  aujourdhui: Jour,
): Complements {
  let annoncees = 0;
  let annoncesTenues = 0;
  const enAttenteParAge = Array.from({ length: AGES_EN_ATTENTE.length + 1 }, () => 0);
  for (const d of demandes) {
    if (d.reponse === null) {
      const tranche = AGES_EN_ATTENTE.findIndex((borne) => aujourdhui - d.reception <= borne);
      const rang = tranche < 0 ? AGES_EN_ATTENTE.length : tranche;
      enAttenteParAge[rang] = (enAttenteParAge[rang] ?? 0) + 1;
    }
    if (d.annonce !== null && placeDansCohorte(d, periode, seuils, aujourdhui) === 'jugee') {
      annoncees += 1;
      if (d.reponse !== null && d.reponse <= d.annonce) annoncesTenues += 1;
    }
  }
  return {
    annoncees,
    annoncesTenues,
    enAttente: enAttenteParAge.reduce((total, nombre) => total + nombre, 0),
    enAttenteParAge,
  };
}
