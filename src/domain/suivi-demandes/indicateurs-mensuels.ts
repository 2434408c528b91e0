import { nombreDeJours } from '../commun/calendrier';
import type { Jour } from '../commun/jour';
import { dernierJour, moisDeJour, moisSuivant, premierJour, type Mois } from '../commun/mois';
import type { Periode } from '../commun/periode';
import { classe } from './classe';
import { placeDansCohorte } from './cohorte';
import type { Demande } from './demande';
import type { Seuils } from './seuils';

/** Les chiffres des demandes reçues pendant un mois (D4) ; `recues = jugees + tropRecentes`. */
export interface IndicateursDuMois {
  readonly mois: Mois;
  readonly recues: number;
  readonly jugees: number;
  readonly moinsDeT1: number;
  readonly t1AT2: number;
  readonly nonRepondues: number;
  readonly tropRecentes: number;
  /** Réponses parties ce mois-là, quelle que soit la date de réception des demandes. */
  readonly reponses: number;
  /** Le mois n'est pas fini, ou certaines de ses demandes sont trop récentes pour être jugées. */
  readonly incomplet: boolean;
}

/** Nombre de mois montrés. */
export const MOIS_MONTRES = 12;

/**
 * Calcule les indicateurs mois de réception par mois de réception, sur les douze mois qui finissent avec celui de
 * `periode.au` (D4). Seules comptent les demandes reçues dans la période, sauf pour les réponses parties dans le mois ;
 * un mois sans demande est à zéro.
 *
 * `demandes` : celles que `controlerDates` a retenues.
 *
 * @throws RangeError si ces douze mois commencent avant mars 1900, où les numéros d'Excel ne sont pas sûrs.
 */
export function calculerIndicateursMensuels(
  demandes: readonly Demande[],
  periode: Periode,
  seuils: Seuils,
  aujourdhui: Jour,
): IndicateursDuMois[] {
  const dernierMois = moisDeJour(periode.au);
  const comptes = Array.from({ length: MOIS_MONTRES }, (_, rang) => moisSuivant(dernierMois, rang + 1 - MOIS_MONTRES))
    .filter(estAuCalendrier)
    .map(compteVide);
  const premier = comptes[0] === undefined ? periode.au : premierJour(comptes[0].mois);
  const compteDuJour = comptes.flatMap((compte) =>
    Array.from({ length: nombreDeJours(compte.mois.annee, compte.mois.mois) }, () => compte),
  );

  for (const d of demandes) {
    const moisDeReponse = d.reponse === null ? undefined : compteDuJour[d.reponse - premier];
    if (moisDeReponse !== undefined) moisDeReponse.reponses += 1;
    const place = placeDansCohorte(d, periode, seuils, aujourdhui);
    const compte = compteDuJour[d.reception - premier];
    if (place === 'hors-periode' || compte === undefined) continue;
    compte.recues += 1;
    if (place === 'trop-recente') {
      compte.tropRecentes += 1;
      continue;
    }
    compte.jugees += 1;
    switch (classe(d, seuils)) {
      case 'moins-de-t1':
        compte.moinsDeT1 += 1;
        break;
      case 't1-a-t2':
        compte.t1AT2 += 1;
        break;
      case 'hors-delai':
      case 'sans-reponse':
        compte.nonRepondues += 1;
        break;
    }
  }

  return comptes.map((compte) => ({
    ...compte,
    incomplet: compte.tropRecentes > 0 || dernierJour(compte.mois) >= aujourdhui,
  }));
}

function compteVide(mois: Mois) {
  return { mois, recues: 0, jugees: 0, moinsDeT1: 0, t1AT2: 0, nonRepondues: 0, tropRecentes: 0, reponses: 0 };
}

/** Le calendrier d'Excel ne se lit sûrement qu'à partir de mars 1900 (D1) : les mois d'avant ne se montrent pas. */
function estAuCalendrier({ annee, mois }: Mois): boolean {
  return annee > 1900 || (annee === 1900 && mois >= 3);
}
