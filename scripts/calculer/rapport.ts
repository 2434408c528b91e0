import type { Jour } from '../../src/domain/commun/jour';
import type { Canal } from '../../src/domain/suivi-demandes/canal';
import type { Indicateurs } from '../../src/domain/suivi-demandes/indicateurs';
import type { ResultatsCalcules } from '../../src/usecases/calculer-resultats';
import type { Anomalie } from '../../src/workbook/suivi-demandes/anomalie';
import { ecrireJourIso } from './ecrire-jour-iso';

/** Les nombres d'un canal dans le rapport ; un délai vaut `null` quand personne n'a répondu. */
export type IndicateursDuRapport = Omit<Indicateurs, 'delaiP90' | 'surLeFilT1' | 'surLeFilT2'>;

/** Le document JSON de la commande « calculer » ; les dates sont en AAAA-MM-JJ. */
export interface Rapport {
  readonly outil: 'suivi-reponses';
  readonly aujourdhui: string;
  readonly du: string;
  readonly au: string;
  readonly canaux: Partial<Record<Canal, IndicateursDuRapport>>;
  readonly anomalies: readonly Anomalie[];
  /** Allers et retours avec l'hôte. */
  readonly syncs: number;
}

function indicateursDuRapport({
  delaiP90: _p90,
  surLeFilT1: _t1,
  surLeFilT2: _t2,
  ...reste
}: Indicateurs): IndicateursDuRapport {
  return reste;
}

/** Dresse le rapport d'un calcul réussi. */
export function rapport(resultats: Extract<ResultatsCalcules, { ok: true }>, aujourdhui: Jour, syncs: number): Rapport {
  return {
    outil: 'suivi-reponses',
    aujourdhui: ecrireJourIso(aujourdhui),
    du: ecrireJourIso(resultats.periode.du),
    au: ecrireJourIso(resultats.periode.au),
    canaux: Object.fromEntries(
      resultats.canaux.map(({ canal, indicateurs }) => [canal, indicateursDuRapport(indicateurs)]),
    ),
    anomalies: resultats.anomalies,
    syncs,
  };
}
