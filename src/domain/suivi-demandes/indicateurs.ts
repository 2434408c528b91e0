import type { Jour } from '../commun/jour';
import type { Periode } from '../commun/periode';
import { Repartition } from '../commun/repartition';
import { classe } from './classe';
import { placeDansCohorte } from './cohorte';
import { delai } from './delai';
import type { Demande } from './demande';
import { priseEnCharge } from './prise-en-charge';
import type { Seuils } from './seuils';

/** Les chiffres d'un canal sur une période. Les nombres sont des demandes, les délais des jours. */
export interface Indicateurs {
  /** Reçues dans la période : `jugees + tropRecentes`. */
  readonly recues: number;
  /** Le dénominateur unique de tous les taux (D4). */
  readonly jugees: number;
  /** Jugées répondues en moins de T1. */
  readonly reponduesT1: number;
  /** Jugées répondues dans les délais, T2 compris ; celles de moins de T1 en sont. */
  readonly reponduesT2: number;
  readonly horsDelai: number;
  readonly sansReponse: number;
  /** « Considéré comme non répondu » : `horsDelai + sansReponse` (D3). */
  readonly nonRepondues: number;
  readonly tropRecentes: number;
  readonly tropRecentesRepondues: number;
  readonly reponseDirecte: number;
  readonly reponseApresAr: number;
  readonly arSansReponse: number;
  readonly niArNiReponse: number;
  /** Sur les jugées répondues, comme les deux suivants ; `null` s'il n'y en a pas (D6). */
  readonly delaiMoyen: number | null;
  readonly delaiMedian: number | null;
  /** Neuf réponses sur dix partent dans ce délai ; `null` à moins de 30 réponses (D6). */
  readonly delaiP90: number | null;
  /** Délai exactement égal à T1 : un jour de moins et la réponse était rapide (D3). */
  readonly surLeFilT1: number;
  /** Délai exactement égal à T2 : un jour de plus et la réponse était hors délai (D3). */
  readonly surLeFilT2: number;
}

/** Nombre de délais à partir duquel le neuvième décile se montre (D6). */
export const EFFECTIF_MINIMAL_P90 = 30;

/**
 * Calcule les indicateurs d'un canal, en une seule passe (D3, D4, D5, D6).
 *
 * `demandes` : celles que `controlerDates` a retenues. Un tableau vide donne des zéros et des délais `null`.
 */
export function calculerIndicateurs(
  demandes: readonly Demande[],
  periode: Periode,
  seuils: Seuils,
  aujourdhui: Jour,
): Indicateurs {
  let tropRecentes = 0;
  let tropRecentesRepondues = 0;
  let moinsDeT1 = 0;
  let t1AT2 = 0;
  let horsDelai = 0;
  let sansReponse = 0;
  let reponseDirecte = 0;
  let reponseApresAr = 0;
  let arSansReponse = 0;
  let niArNiReponse = 0;
  let surLeFilT1 = 0;
  let surLeFilT2 = 0;
  const delais = new Repartition();

  for (const d of demandes) {
    const place = placeDansCohorte(d, periode, seuils, aujourdhui);
    if (place === 'hors-periode') continue;
    if (place === 'trop-recente') {
      tropRecentes += 1;
      if (d.reponse !== null) tropRecentesRepondues += 1;
      continue;
    }

    switch (classe(d, seuils)) {
      case 'moins-de-t1':
        moinsDeT1 += 1;
        break;
      case 't1-a-t2':
        t1AT2 += 1;
        break;
      case 'hors-delai':
        horsDelai += 1;
        break;
      case 'sans-reponse':
        sansReponse += 1;
        break;
    }
    switch (priseEnCharge(d)) {
      case 'reponse-directe':
        reponseDirecte += 1;
        break;
      case 'reponse-apres-ar':
        reponseApresAr += 1;
        break;
      case 'ar-seul':
        arSansReponse += 1;
        break;
      case 'ni-ar-ni-reponse':
        niArNiReponse += 1;
        break;
    }
    if (d.reponse !== null) {
      const jours = delai(d.reception, d.reponse, seuils.decompte);
      delais.ajouter(jours);
      if (jours === seuils.t1) surLeFilT1 += 1;
      if (jours === seuils.t2) surLeFilT2 += 1;
    }
  }

  const nonRepondues = horsDelai + sansReponse;
  const jugees = moinsDeT1 + t1AT2 + nonRepondues;
  return {
    recues: jugees + tropRecentes,
    jugees,
    reponduesT1: moinsDeT1,
    reponduesT2: moinsDeT1 + t1AT2,
    horsDelai,
    sansReponse,
    nonRepondues,
    tropRecentes,
    tropRecentesRepondues,
    reponseDirecte,
    reponseApresAr,
    arSansReponse,
    niArNiReponse,
    delaiMoyen: delais.moyenne(),
    delaiMedian: delais.quantile(0.5),
    delaiP90: delais.effectif >= EFFECTIF_MINIMAL_P90 ? delais.quantile(0.9) : null,
    surLeFilT1,
    surLeFilT2,
  };
}
