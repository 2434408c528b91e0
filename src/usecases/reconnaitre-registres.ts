import type { WorkbookStructure } from '../workbook/gateway/workbook-structure';
import { reconnaitreRegistre } from '../workbook/suivi-demandes/reconnaitre-registre';
import { lireParametres } from '../workbook/parametres/lire-parametres';
import type { Parametres } from '../workbook/parametres/parametres';
import type { Registre } from '../workbook/suivi-demandes/registre';

/** Pourquoi un classeur ne peut pas servir de suivi des réponses. */
export type RaisonNonReconnu = 'aucun-registre' | 'dates-1904';

export type RegistresReconnus =
  | { readonly ok: true; readonly registres: readonly Registre[]; readonly parametres: Parametres }
  | { readonly ok: false; readonly code: RaisonNonReconnu };

/**
 * Les registres d'un classeur, dans l'ordre des onglets, et les réglages qu'il leur donne. Un classeur aux dates de 1904 est refusé :
 * ses nombres, lus comme les autres, seraient décalés de 1 462 jours (D1).
 */
export function reconnaitreRegistres(structure: WorkbookStructure): RegistresReconnus {
  const parametres = lireParametres(structure);
  const registres = structure.sheets
    .filter((feuille) => feuille.marker === null)
    .map((feuille) => reconnaitreRegistre(feuille, parametres.reglages))
    .filter((registre) => registre !== null);
  if (registres.length === 0) return { ok: false, code: 'aucun-registre' };
  return structure.date1904 ? { ok: false, code: 'dates-1904' } : { ok: true, registres, parametres };
}
