import type { Decision, WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Champ } from '../workbook/suivi-demandes/champ';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { IdentiteDemande } from '../workbook/suivi-demandes/est-la-ligne';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { retrouverLigne } from '../workbook/suivi-demandes/retrouver-ligne';
import { refusEcriture, type RefusEcriture } from './refus-ecriture';

/** Pourquoi un geste sur une demande n'est pas possible, quoi qu'on ait voulu y écrire. */
export type RefusLigne = RefusEcriture | 'demande-introuvable';

/** Les champs qui disent si c'est encore la demande montrée. */
const IDENTITE: readonly Champ[] = ['numero', 'expediteur', 'reception'];

/**
 * Fait un geste sur une demande montrée à une personne : sa ligne est relue, retrouvée si elle a bougé, puis `decider` dit
 * ce qui change. Deux `sync` et quelques cellules ; un refus n'en coûte qu'un et laisse le classeur intact.
 *
 * `aussi` : l'identité de la demande une fois le geste fait, s'il la change : la réponse d'un premier essai a pu se perdre.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export function gesteSurUneLigne<R>(
  gateway: WorkbookGateway,
  montree: LigneDemande,
  champs: readonly Champ[],
  decider: (lues: ColonnesLues) => Decision<R>,
  refuser: (code: RefusLigne) => R,
  aussi: IdentiteDemande = montree,
): Promise<R> {
  const preparee = retrouverLigne(montree, [...new Set([...IDENTITE, ...champs])], aussi);
  return gateway.readThenApply<R>([preparee.demande], (instantane) => {
    const refuse = refusEcriture(instantane, 0);
    if (refuse !== null) return { changes: [], result: refuser(refuse) };
    const retrouvee = preparee.relire(instantane.sheets[0] ?? null);
    return retrouvee.ok ? decider(retrouvee.lues) : { changes: [], result: refuser(retrouvee.code) };
  });
}
