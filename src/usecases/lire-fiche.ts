import type { Jour } from '../domain/commun/jour';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { CHAMPS } from '../workbook/suivi-demandes/champ';
import { decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import type { FicheDemande } from '../workbook/suivi-demandes/fiche-demande';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { retrouverLigne } from '../workbook/suivi-demandes/retrouver-ligne';

export type FicheLue =
  | { readonly ok: true; readonly fiche: FicheDemande }
  | { readonly ok: false; readonly code: 'registre-change' | 'demande-introuvable' };

/**
 * Lit tout ce que contient la ligne d'une demande, retrouvée si elle a bougé. Un `sync`, rien d'écrit.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export function lireFiche(gateway: WorkbookGateway, montree: LigneDemande, aujourdhui: Jour): Promise<FicheLue> {
  const preparee = retrouverLigne(montree, CHAMPS);
  return gateway.readThenApply<FicheLue>([preparee.demande], (instantane) => {
    const retrouvee = preparee.relire(instantane.sheets[0] ?? null);
    if (!retrouvee.ok) return { changes: [], result: retrouvee };
    const { lues } = retrouvee;
    const [ligne] = decodeLignes(lues, aujourdhui);
    if (ligne === undefined) return { changes: [], result: { ok: false, code: 'demande-introuvable' } };
    const presents = CHAMPS.filter((champ) => lues.registre.colonnes[champ] !== undefined);
    const valeurs = Object.fromEntries(presents.map((champ) => [champ, lues.valeur(champ, 0)]));
    return { changes: [], result: { ok: true, fiche: { ligne, valeurs } } };
  });
}
