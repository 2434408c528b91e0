import type { Jour } from '../domain/commun/jour';
import type { SituationPressante } from '../domain/suivi-demandes/a-faire';
import { classeurVide } from '../workbook/creation/classeur-vide';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Anomalie } from '../workbook/suivi-demandes/anomalie';
import { decodeDemandes } from '../workbook/suivi-demandes/decode-demandes';
import { CHAMPS_MONTRES, decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import { lireColonnes, type ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { Parametres } from '../workbook/parametres/parametres';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { parUrgence } from '../workbook/suivi-demandes/par-urgence';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { reconnaitreRegistres, type RaisonNonReconnu } from './reconnaitre-registres';

/** L'état d'un registre, en quelques nombres. */
export interface BilanRegistre {
  readonly registre: Registre;
  /** Lignes qui ne sont pas vides, écartées comprises. */
  readonly demandes: number;
  readonly enRetard: number;
  readonly aEcheance: number;
  readonly arAEnvoyer: number;
  /** Les demandes qui attendent un geste, la plus pressée d'abord (D9). */
  readonly aFaire: readonly LigneDemande[];
  readonly anomalies: readonly Anomalie[];
}

export type ClasseurOuvert =
  | {
      readonly ok: true;
      readonly lectureSeule: boolean;
      readonly registres: readonly BilanRegistre[];
      readonly parametres: Parametres;
    }
  /** `vide` : rien n'y est écrit, un classeur de suivi peut y être créé. */
  | { readonly ok: false; readonly code: RaisonNonReconnu; readonly vide?: true };

function bilan(lues: ColonnesLues, aujourdhui: Jour): BilanRegistre {
  const decodees = decodeDemandes(lues, aujourdhui);
  const aFaire = decodeLignes(lues, aujourdhui, decodees).filter((ligne) => ligne.aFaire !== null);
  const combien = (une: SituationPressante): number => aFaire.filter(({ situation }) => situation === une).length;
  return {
    registre: lues.registre,
    demandes: decodees.lignes,
    enRetard: combien('en-retard'),
    aEcheance: combien('a-echeance'),
    arAEnvoyer: combien('ar-a-envoyer'),
    aFaire: aFaire.sort(parUrgence),
    anomalies: decodees.anomalies,
  };
}

/**
 * Reconnaît les registres du classeur et en dresse le bilan du jour (D9) : trois `sync`, quel que soit le nombre de lignes.
 * Ne modifie rien. Un classeur sans registre, ou qui compte ses jours depuis 1904 (D1), est dit tel.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function ouvrirClasseur(gateway: WorkbookGateway, aujourdhui: Jour): Promise<ClasseurOuvert> {
  const structure = await gateway.readStructure();
  const reconnus = reconnaitreRegistres(structure);
  if (!reconnus.ok)
    return reconnus.code === 'aucun-registre' && classeurVide(structure).ok ? { ...reconnus, vide: true } : reconnus;
  const lectures = reconnus.registres.map((registre) => lireColonnes(registre, CHAMPS_MONTRES));
  return gateway.readThenApply(
    lectures.map((lecture) => lecture.demande),
    (instantane) => ({
      changes: [],
      result: {
        ok: true,
        lectureSeule: structure.readOnly,
        parametres: reconnus.parametres,
        registres: lectures
          .map((lecture, index) => lecture.relire(instantane.sheets[index] ?? null))
          .filter((lues) => lues !== null)
          .map((lues) => bilan(lues, aujourdhui)),
      },
    }),
  );
}
