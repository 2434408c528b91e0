import type { Jour } from '../domain/commun/jour';
import { colonnesAVider, type CritereEffacement } from '../workbook/donnees-personnelles/critere-effacement';
import {
  effacementDuRegistre,
  type EffacementDuRegistre,
} from '../workbook/donnees-personnelles/effacement-du-registre';
import type { ReadRequest } from '../workbook/gateway/read-request';
import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import { CHAMPS_COMPTES } from '../workbook/suivi-demandes/decode-demandes';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { refusEcriture, type RefusEcriture } from './refus-ecriture';

/** Un registre ne peut pas être effacé, et lequel. */
export interface RefusRegistre {
  readonly code: RefusEcriture;
  readonly feuille: string;
}

export type EffacementsPrets =
  | { readonly ok: true; readonly effacements: readonly EffacementDuRegistre[] }
  | { readonly ok: false; readonly refus: RefusRegistre };

/** Ce qu'il faut lire pour savoir quoi effacer, et comment le relire : les deux temps d'un effacement comptent de même. */
export function preparerEffacement(
  registres: readonly Registre[],
  critere: CritereEffacement,
): {
  readonly demandes: ReadRequest;
  relire(instantane: WorkbookSnapshot, aujourdhui: Jour): EffacementsPrets;
} {
  const lectures = registres.map((registre) => {
    const champs = [...CHAMPS_COMPTES, ...colonnesAVider(registre, critere).map(({ champ }) => champ)];
    return lireColonnes(registre, [...new Set(champs)]);
  });
  return {
    demandes: lectures.map(({ demande }) => demande),
    relire(instantane, aujourdhui) {
      const effacements: EffacementDuRegistre[] = [];
      for (const [rang, lecture] of lectures.entries()) {
        const feuille = lecture.demande.sheet;
        const refuse = refusEcriture(instantane, rang);
        if (refuse !== null) return { ok: false, refus: { code: refuse, feuille } };
        const lues = lecture.relire(instantane.sheets[rang] ?? null);
        if (lues === null) return { ok: false, refus: { code: 'registre-change', feuille } };
        effacements.push(effacementDuRegistre(lues, critere, aujourdhui));
      }
      return { ok: true, effacements };
    },
  };
}
