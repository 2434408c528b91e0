import type { Jour } from '../domain/commun/jour';
import { situation, type Situation } from '../domain/suivi-demandes/situation';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Anomalie } from '../workbook/suivi-demandes/anomalie';
import { CHAMPS_COMPTES, decodeDemandes } from '../workbook/suivi-demandes/decode-demandes';
import { lireColonnes, type ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { Parametres } from '../workbook/parametres/parametres';
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
  readonly anomalies: readonly Anomalie[];
}

export type ClasseurOuvert =
  | {
      readonly ok: true;
      readonly lectureSeule: boolean;
      readonly registres: readonly BilanRegistre[];
      readonly parametres: Parametres;
    }
  | { readonly ok: false; readonly code: RaisonNonReconnu };

function bilan(lues: ColonnesLues, aujourdhui: Jour): BilanRegistre {
  const { demandes, lignes, anomalies } = decodeDemandes(lues, aujourdhui);
  const { seuils, alertes } = lues.registre.reglages;
  const nombres = new Map<Situation, number>();
  for (const demande of demandes) {
    if (demande === null) continue;
    const lue = situation(demande, seuils, aujourdhui, alertes);
    nombres.set(lue, (nombres.get(lue) ?? 0) + 1);
  }
  return {
    registre: lues.registre,
    demandes: lignes,
    enRetard: nombres.get('en-retard') ?? 0,
    aEcheance: nombres.get('a-echeance') ?? 0,
    arAEnvoyer: nombres.get('ar-a-envoyer') ?? 0,
    anomalies,
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
  if (!reconnus.ok) return reconnus;
  const lectures = reconnus.registres.map((registre) => lireColonnes(registre, CHAMPS_COMPTES));
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
