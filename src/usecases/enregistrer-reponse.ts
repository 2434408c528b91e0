import type { Jour } from '../domain/commun/jour';
import { lireJour } from '../domain/commun/lire-jour';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import type { Champ } from '../workbook/suivi-demandes/champ';
import { lireColonnes, type ColonnesLues, type LectureRegistre } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { estLaLigne } from '../workbook/suivi-demandes/est-la-ligne';
import { ecrireReponse } from './ecrire-reponse';
import { refusEcriture } from './refus-ecriture';
import type { ReponseEnregistree } from './reponse-enregistree';

/** Ce que l'agent a rempli ; la date est telle qu'il l'a tapée. */
export interface SaisieReponse {
  readonly ligne: LigneDemande;
  readonly reponse: string;
  /** Facultative : vide, la cellule n'est pas touchée. */
  readonly nature: string;
}

const CHAMPS_LUS: readonly Champ[] = ['numero', 'expediteur', 'reception', 'accuse', 'annonce', 'reponse'];

/** Les positions, dans les colonnes lues, où se trouve encore la demande que la personne a choisie. */
function positionsDe(ligne: LigneDemande, lues: ColonnesLues): readonly number[] {
  return Array.from({ length: lues.nombre }, (_, position) => position).filter((position) =>
    estLaLigne(ligne, lues, position),
  );
}

/**
 * Enregistre la réponse finale d'une demande choisie par la personne (D1, D2) : la date, et la nature si elle est donnée.
 *
 * La ligne est revérifiée juste avant d'écrire. Si elle est restée à sa place : deux `sync`, et seulement cette ligne lue.
 * Si le registre a été trié ou complété entre-temps, la demande est cherchée dans tout le registre : un `sync` de plus.
 * Tout refus laisse le classeur intact ; une date illisible est refusée sans rien demander à Excel.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function enregistrerReponse(
  gateway: WorkbookGateway,
  saisie: SaisieReponse,
  aujourdhui: Jour,
): Promise<ReponseEnregistree> {
  const lecture = lireJour(saisie.reponse, aujourdhui);
  if (!lecture.ok) return { ok: false, refus: [{ champ: 'reponse', code: lecture.code }] };
  const { ligne } = saisie;

  const decider = (preparee: LectureRegistre) => (instantane: WorkbookSnapshot) => {
    const refuse = refusEcriture(instantane, 0);
    const lues = refuse === null ? preparee.relire(instantane.sheets[0] ?? null) : null;
    if (lues === null) {
      return {
        changes: [],
        result: { ok: false as const, refus: [{ champ: null, code: refuse ?? 'registre-change' }] },
      };
    }
    const [position, ...autres] = positionsDe(ligne, lues);
    if (position === undefined || autres.length > 0) return { changes: [], result: 'introuvable' as const };
    return ecrireReponse(lues, position, { reponse: lecture.jour, nature: saisie.nature.trim() }, aujourdhui);
  };
  const enregistrer = (preparee: LectureRegistre): Promise<ReponseEnregistree | 'introuvable'> =>
    gateway.readThenApply<ReponseEnregistree | 'introuvable'>([preparee.demande], decider(preparee));

  const surPlace = await enregistrer(lireColonnes(ligne.registre, CHAMPS_LUS, ligne.ligne, ligne.ligne));
  if (surPlace !== 'introuvable') return surPlace;
  const ailleurs = await enregistrer(lireColonnes(ligne.registre, CHAMPS_LUS));
  return ailleurs === 'introuvable' ? { ok: false, refus: [{ champ: null, code: 'demande-introuvable' }] } : ailleurs;
}
