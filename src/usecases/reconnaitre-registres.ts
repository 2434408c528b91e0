import type { WorkbookStructure } from '../workbook/gateway/workbook-structure';
import { reconnaitreRegistre } from '../workbook/suivi-demandes/reconnaitre-registre';
import type { Registre } from '../workbook/suivi-demandes/registre';

/** Pourquoi un classeur ne peut pas servir de suivi des réponses. */
export type RaisonNonReconnu = 'aucun-registre' | 'dates-1904';

export type RegistresReconnus =
  | { readonly ok: true; readonly registres: readonly Registre[] }
  | { readonly ok: false; readonly code: RaisonNonReconnu };

/**
 * Les registres d'un classeur, dans l'ordre des onglets. Un classeur aux dates de 1904 est refusé :
 * ses nombres, lus comme les autres, seraient décalés de 1 462 jours (D1).
 */
export function reconnaitreRegistres(structure: WorkbookStructure): RegistresReconnus {
  const registres = structure.sheets
    .filter((feuille) => feuille.marker === null)
    .map(reconnaitreRegistre)
    .filter((registre) => registre !== null);
  if (registres.length === 0) return { ok: false, code: 'aucun-registre' };
  return structure.date1904 ? { ok: false, code: 'dates-1904' } : { ok: true, registres };
}
