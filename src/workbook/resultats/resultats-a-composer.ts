import type { Jour } from '../../domain/commun/jour';
import type { Periode } from '../../domain/commun/periode';
import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Complements } from '../../domain/suivi-demandes/complements';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { IndicateursDuMois } from '../../domain/suivi-demandes/indicateurs-mensuels';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import type { Anomalie } from '../suivi-demandes/anomalie';
import type { Filtres } from '../suivi-demandes/filtres';
import type { Controle } from './controle';
import type { ChiffresAgent } from './par-agent';
import type { Motif } from './motifs';

/** Les chiffres d'un canal et de quoi les contrôler. */
export interface ChiffresCanal {
  readonly canal: Canal;
  readonly seuils: Seuils;
  /** Les onglets des registres comptés. */
  readonly feuilles: readonly string[];
  readonly indicateurs: Indicateurs;
  readonly mensuels: readonly IndicateursDuMois[];
  readonly complements: Complements;
  /** Les réclamations reçues dans la période par motif ; `null` si le registre ne dit pas la nature des demandes. */
  readonly motifs: readonly Motif[] | null;
  /** `null` : non demandé. */
  readonly agents: readonly ChiffresAgent[] | null;
  readonly controle: Controle;
  readonly empreinte: string;
  readonly anomalies: readonly Anomalie[];
}

/** Tout ce qu'un onglet de résultats montre. */
export interface ResultatsAComposer extends ChiffresCanal {
  readonly nom: string;
  readonly periode: Periode;
  readonly aujourdhui: Jour;
  readonly filtres: Filtres;
}
