import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';

/**
 * Amène la personne à une cellule : active sa feuille et la sélectionne. Sans effet si la feuille n'existe plus.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function montrerCellule(gateway: WorkbookGateway, feuille: string, adresse: string): Promise<void> {
  await gateway.readThenApply([{ sheet: feuille, ranges: [] }], (instantane) => ({
    changes: instantane.sheets[0] ? [{ kind: 'select', sheet: feuille, address: adresse }] : [],
    result: undefined,
  }));
}
