import type { Jour } from '../domain/commun/jour';
import { lireJour } from '../domain/commun/lire-jour';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Champ } from '../workbook/suivi-demandes/champ';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { ecrireReponse } from './ecrire-reponse';
import { gesteSurUneLigne } from './geste-sur-une-ligne';
import type { ReponseEnregistree } from './reponse-enregistree';

/** Ce que l'agent a rempli ; la date est telle qu'il l'a tapée. */
export interface SaisieReponse {
  readonly ligne: LigneDemande;
  readonly reponse: string;
  /** Facultative : vide, la cellule n'est pas touchée. */
  readonly nature: string;
}

const CHAMPS_LUS: readonly Champ[] = ['accuse', 'annonce', 'reponse', 'natureReponse'];

/**
 * Enregistre la réponse finale d'une demande choisie par la personne (D1, D2) : la date, et la nature si elle est donnée.
 *
 * La ligne est revérifiée juste avant d'écrire, là où elle est passée si le registre a été trié ou complété entre-temps :
 * deux `sync` et une vingtaine de cellules dans tous les cas. Tout refus laisse le classeur intact ; une date illisible est
 * refusée sans rien demander à Excel.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function enregistrerReponse(
  gateway: WorkbookGateway,
  { ligne, reponse, nature }: SaisieReponse,
  aujourdhui: Jour,
): Promise<ReponseEnregistree> {
  const lecture = lireJour(reponse, aujourdhui);
  if (!lecture.ok) return { ok: false, refus: [{ champ: 'reponse', code: lecture.code }] };
  const saisie = { reponse: lecture.jour, nature: nature.trim() };
  return gesteSurUneLigne<ReponseEnregistree>(
    gateway,
    ligne,
    CHAMPS_LUS,
    (lues) => ecrireReponse(lues, ligne, saisie, aujourdhui),
    (code) => ({ ok: false, refus: [{ champ: null, code }] }),
  );
}
