import type { RegimeAccuse } from '../../../domain/accuse-de-reception/regime-accuse';
import { DELAI_DECISION_PAR_DEFAUT } from '../../../domain/accuse-de-reception/delai-decision';
import type { ServiceDuDossier } from '../../../domain/accuse-de-reception/service-du-dossier';
import { ecrireJour } from '../../../domain/commun/ecrire-jour';
import type { Jour } from '../../../domain/commun/jour';

/** L'accusé de réception tel que l'agent le remplit : les dates et le délai y sont encore des textes. */
export interface FormulaireAccuse {
  readonly regime: RegimeAccuse;
  readonly annonce: string;
  readonly delai: string;
  readonly incomplet: boolean;
  readonly pieces: string;
  readonly limite: string;
  readonly autreRecours: boolean;
  readonly tribunal: string;
  readonly recours: string;
  readonly service: ServiceDuDossier;
}

/** Un champ où l'on peut mener la personne. */
export type ChampAccuse =
  'regime' | 'annonce' | 'delai' | 'pieces' | 'limite' | 'tribunal' | 'recours' | keyof ServiceDuDossier;

/** Un formulaire neuf : régime à déterminer, et l'échéance (D9) promise si elle n'est pas passée. */
export function formulaireNeuf(
  echeance: Jour | null,
  service: ServiceDuDossier,
  tribunal: string,
  aujourdhui: Jour,
): FormulaireAccuse {
  return {
    regime: 'a-determiner',
    annonce: echeance !== null && echeance >= aujourdhui ? ecrireJour(echeance) : '',
    delai: String(DELAI_DECISION_PAR_DEFAUT),
    incomplet: false,
    pieces: '',
    limite: '',
    autreRecours: false,
    tribunal,
    recours: '',
    service,
  };
}
