import type { Change } from './change';
import type { ReadRequest } from './read-request';
import type { Selection } from './selection';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { WorkbookStructure } from './workbook-structure';

/** Une décision : ce qu'il faut changer (rien en cas de refus) et ce qu'il faut répondre à qui a demandé. */
export interface Decision<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

/**
 * Le classeur, vu d'un cas d'usage. Un seul geste à la fois ; tout échec de l'hôte est un {@link WorkbookFailure}.
 *
 * Source : architecture, « One gesture, one run ».
 */
export interface WorkbookGateway {
  /** Le classeur vu de loin : deux `sync`, quel que soit le nombre de lignes. */
  readStructure(): Promise<WorkbookStructure>;
  /** Où se trouve le curseur : un `sync`. */
  readSelection(): Promise<Selection>;
  /** Prévient à chaque déplacement du curseur, jusqu'à l'appel de la fonction rendue. */
  watchSelection(listener: () => void): Promise<() => Promise<void>>;
  /**
   * Lit, décide, écrit : un `sync` pour lire (davantage si Excel refuse la réponse, trop grosse), un pour écrire, aucun second si `decide` ne change rien.
   * `decide` est pure et synchrone : elle ne peut pas revenir vers Excel.
   */
  readThenApply<R>(what: ReadRequest, decide: (snapshot: WorkbookSnapshot) => Decision<R>): Promise<R>;
}
