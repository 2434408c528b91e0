import type { Jour } from '../../domain/commun/jour';
import type { Periode } from '../../domain/commun/periode';
import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { IndicateursDuMois } from '../../domain/suivi-demandes/indicateurs-mensuels';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import type { Anomalie } from '../suivi-demandes/anomalie';

/** Tout ce qu'un onglet de résultats montre. */
export interface ResultatsAComposer {
  readonly nom: string;
  readonly canal: Canal;
  readonly periode: Periode;
  readonly aujourdhui: Jour;
  readonly seuils: Seuils;
  /** Les onglets des registres comptés. */
  readonly feuilles: readonly string[];
  readonly indicateurs: Indicateurs;
  readonly mensuels: readonly IndicateursDuMois[];
  readonly anomalies: readonly Anomalie[];
}
