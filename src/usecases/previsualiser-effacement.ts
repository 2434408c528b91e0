import type { Jour } from '../domain/commun/jour';
import type { Canal } from '../domain/suivi-demandes/canal';
import type { CritereEffacement } from '../workbook/donnees-personnelles/critere-effacement';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { preparerEffacement, type RefusRegistre } from './preparer-effacement';

/** Ce qu'un effacement ferait à un registre. */
export interface ApercuRegistre {
  readonly feuille: string;
  readonly canal: Canal;
  readonly nombre: number;
  /** La première et la dernière réponse de ces demandes ; `null` s'il n'y en a pas. */
  readonly reponses: { readonly du: Jour; readonly au: Jour } | null;
  /** Les titres des colonnes qui seront vidées, tels qu'ils sont écrits dans le registre. */
  readonly colonnes: readonly string[];
  /** Demandes répondues aux dates impossibles ou illisibles : leurs noms resteraient. */
  readonly ecartees: number;
}

export type ApercuEffacement =
  | { readonly ok: true; readonly nombre: number; readonly registres: readonly ApercuRegistre[] }
  | { readonly ok: false; readonly refus: RefusRegistre };

/**
 * Dit, registre par registre, ce qu'un effacement viderait (D13). Un `sync`, rien d'écrit ; ce qui interdirait d'écrire est
 * déjà dit ici.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export function previsualiserEffacement(
  gateway: WorkbookGateway,
  registres: readonly Registre[],
  critere: CritereEffacement,
  aujourdhui: Jour,
): Promise<ApercuEffacement> {
  const preparee = preparerEffacement(registres, critere);
  return gateway.readThenApply<ApercuEffacement>(preparee.demandes, (instantane) => {
    const prets = preparee.relire(instantane, aujourdhui);
    if (!prets.ok) return { changes: [], result: prets };
    const apercus = prets.effacements.map(({ registre, lignes, reponses, colonnes, ecartees }) => ({
      feuille: registre.feuille,
      canal: registre.canal,
      nombre: lignes.length,
      reponses,
      colonnes: colonnes.map(({ titre }) => titre),
      ecartees,
    }));
    const nombre = apercus.reduce((total, un) => total + un.nombre, 0);
    return { changes: [], result: { ok: true, nombre, registres: apercus } };
  });
}
