import type { Jour } from '../domain/commun/jour';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { CHAMPS_MONTRES, decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../workbook/suivi-demandes/registre';

/**
 * La demande sur laquelle se trouve le curseur ; `null` s'il est hors des registres, sur une ligne vide, ou si les titres
 * du registre ont changé. Deux `sync` au plus, quelques cellules, rien d'écrit.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function demandeSelectionnee(
  gateway: WorkbookGateway,
  registres: readonly Registre[],
  aujourdhui: Jour,
): Promise<LigneDemande | null> {
  const { sheet, row } = await gateway.readSelection();
  const registre = registres.find(({ feuille, premiereLigne }) => feuille === sheet && row >= premiereLigne);
  if (registre === undefined) return null;
  const lecture = lireColonnes(registre, CHAMPS_MONTRES, row, row);
  return gateway.readThenApply([lecture.demande], (instantane) => {
    const lues = lecture.relire(instantane.sheets[0] ?? null);
    const [ligne = null] = lues === null ? [] : decodeLignes(lues, aujourdhui);
    return { changes: [], result: ligne };
  });
}
