import type { Jour } from '../domain/commun/jour';
import { douzeMoisComplets, type Periode } from '../domain/commun/periode';
import { CANAUX, type Canal } from '../domain/suivi-demandes/canal';
import type { Complements } from '../domain/suivi-demandes/complements';
import type { Indicateurs } from '../domain/suivi-demandes/indicateurs';
import type { Seuils } from '../domain/suivi-demandes/seuils';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { chiffresCanal } from '../workbook/resultats/chiffres-canal';
import { composerResultats } from '../workbook/resultats/composer-resultats';
import { placerOnglet } from '../workbook/resultats/placer-onglet';
import type { Anomalie } from '../workbook/suivi-demandes/anomalie';
import type { Champ } from '../workbook/suivi-demandes/champ';
import { CHAMPS_COMPTES } from '../workbook/suivi-demandes/decode-demandes';
import { champsDesFiltres, SANS_FILTRE, type Filtres } from '../workbook/suivi-demandes/filtres';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { reconnaitreRegistres, type RaisonNonReconnu } from './reconnaitre-registres';

/** Les résultats d'un canal, et l'onglet où ils sont écrits. */
export interface ResultatsCanal {
  readonly canal: Canal;
  readonly onglet: string;
  readonly indicateurs: Indicateurs;
  readonly complements: Complements;
  readonly seuils: Seuils;
}

export type ResultatsCalcules =
  | {
      readonly ok: true;
      readonly periode: Periode;
      readonly canaux: readonly ResultatsCanal[];
      readonly anomalies: readonly Anomalie[];
    }
  | {
      readonly ok: false;
      readonly code: RaisonNonReconnu | 'structure-protegee' | 'periode-inversee' | 'registre-change';
    };

/** La période demandée ; sans elle, les douze mois complets avant le mois du calcul (D4). */
export interface DemandeResultats extends ChoixResultats {
  readonly periode: Periode | null;
  readonly aujourdhui: Jour;
}

/** Ce qu'on choisit de compter et de montrer. */
export interface ChoixResultats {
  /** Sans eux, toutes les demandes comptent. */
  readonly filtres?: Filtres;
  /** Montrer aussi les chiffres par agent en charge ; non si rien n'est dit (D13). */
  readonly parAgent?: boolean;
  /** Calculer sans écrire aucun onglet. */
  readonly apercu?: boolean;
}

/** Les champs à lire pour ces filtres ; l'objet n'est lu que pour trier, ou pour dire le motif des réclamations. */
function champsALire({ colonnes }: Registre, filtres: Filtres, parAgent: boolean): readonly Champ[] {
  const enPlus = new Set<Champ>(champsDesFiltres(filtres));
  if (colonnes.natureDemande !== undefined) enPlus.add('natureDemande').add('objet');
  if (parAgent) enPlus.add('agent');
  return [...CHAMPS_COMPTES, ...enPlus];
}

/**
 * Compte les demandes de chaque canal (D2 à D6) et écrit les onglets « Résultats courriels » et « Résultats courriers ».
 *
 * Quatre `sync`, et un par morceau quand la lecture dépasse 5 Mo (vers 50 000 demandes) : noms des feuilles, reconnaissance, lecture des colonnes, écriture.
 * Seuls nos onglets, reconnus à leur marque, sont remplacés ; un échec pendant l'écriture laisse les anciens intacts.
 * Les registres d'un même canal sont comptés ensemble ; un canal sans registre n'a pas d'onglet.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function calculerResultats(
  gateway: WorkbookGateway,
  demande: DemandeResultats,
): Promise<ResultatsCalcules> {
  const { aujourdhui, filtres = SANS_FILTRE, parAgent = false, apercu = false } = demande;
  const periode = demande.periode ?? douzeMoisComplets(aujourdhui);
  if (periode.au < periode.du) return { ok: false, code: 'periode-inversee' };
  const structure = await gateway.readStructure();
  const reconnus = reconnaitreRegistres(structure);
  if (!reconnus.ok) return reconnus;
  const lectures = reconnus.registres.map((registre) =>
    lireColonnes(registre, champsALire(registre, filtres, parAgent)),
  );

  return gateway.readThenApply<ResultatsCalcules>(
    lectures.map((lecture) => lecture.demande),
    (instantane) => {
      if (instantane.structureProtected && !apercu)
        return { changes: [], result: { ok: false, code: 'structure-protegee' } };
      const lues = lectures.flatMap((lecture, index) => lecture.relire(instantane.sheets[index] ?? null) ?? []);
      if (lues.length < lectures.length) return { changes: [], result: { ok: false, code: 'registre-change' } };
      const canaux = CANAUX.map((canal) => ({ canal, registres: lues.filter((une) => une.registre.canal === canal) }))
        .filter(({ registres }) => registres.length > 0)
        .map(({ canal, registres }) => {
          const { seuils } = reconnus.parametres.reglages[canal];
          return chiffresCanal(canal, registres, { periode, aujourdhui, seuils, filtres, parAgent });
        });
      const places = canaux.map((resultats) => ({ resultats, ...placerOnglet(structure, resultats.canal) }));
      return {
        changes: apercu
          ? []
          : [
              ...places.map(({ resultats, nom, remplace }) => ({
                kind: 'replace-sheet' as const,
                layout: composerResultats({ ...resultats, nom, periode, aujourdhui, filtres }),
                replaces: remplace,
              })),
              ...places.slice(0, 1).map(({ nom }) => ({ kind: 'select' as const, sheet: nom, address: 'A1' })),
            ],
        result: {
          ok: true,
          periode,
          canaux: places.map(({ resultats: { canal, indicateurs, complements, seuils }, nom }) => ({
            canal,
            onglet: nom,
            indicateurs,
            complements,
            seuils,
          })),
          anomalies: canaux.flatMap((resultats) => resultats.anomalies),
        },
      };
    },
  );
}
