import type { CritereEffacement } from '../../src/workbook/donnees-personnelles/critere-effacement';
import type { CellValue } from '../../src/workbook/gateway/cell-value';
import type { WorkbookGateway } from '../../src/workbook/gateway/workbook-gateway';
import { effacerDonnees } from '../../src/usecases/effacer-donnees';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import { MemoryGateway } from './memory-gateway';
import { feuilleCourriels, le, ligne } from './registre-courriels';

export const AUJOURDHUI = le(23, 11, 2026);
export const SIX_MOIS: CritereEffacement = { mois: 6, auChoix: [] };

/** Six demandes : trois effaçables le 23/11/2026, une sans réponse, une récente, une aux dates impossibles. */
export function classeur(): MemoryGateway {
  return new MemoryGateway([
    feuilleCourriels([
      ligne('CL-1', le(4, 3, 2026), 'Ancienne', { reponse: le(9, 3, 2026) }),
      ligne('CL-2', le(5, 3, 2026), 'Ancien', { reponse: le(30, 3, 2026) }),
      ligne('CL-3', le(6, 3, 2026), 'Sans réponse'),
      ligne('CL-4', le(2, 4, 2026), 'Ancienne aussi', { reponse: le(3, 4, 2026) }),
      ligne('CL-5', le(2, 10, 2026), 'Récente', { reponse: le(5, 10, 2026) }),
      ligne('CL-6', le(9, 4, 2026), 'Dates impossibles', { reponse: le(1, 4, 2026) }),
    ]),
  ]);
}

export async function registresDe(gateway: WorkbookGateway) {
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok) throw new Error(reconnus.code);
  return reconnus.registres;
}

/** Efface comme une personne qui tape ce nombre. */
export async function effacer(
  gateway: WorkbookGateway,
  nombreConfirme: number,
  critere = SIX_MOIS,
  aujourdhui = AUJOURDHUI,
) {
  return effacerDonnees(gateway, await registresDe(gateway), { critere, nombreConfirme }, aujourdhui);
}

/** Une colonne d'une feuille (A = 0), sous ses titres. */
export const colonne = (gateway: MemoryGateway, feuille: string, rang: number, depuis = 4): readonly CellValue[] =>
  gateway
    .sheet(feuille)
    .rows.slice(depuis)
    .map((une) => une[rang] ?? '');
