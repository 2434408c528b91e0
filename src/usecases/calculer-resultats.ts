import type { Jour } from '../domain/commun/jour';
import { douzeMoisComplets, type Periode } from '../domain/commun/periode';
import { CANAUX, type Canal } from '../domain/suivi-demandes/canal';
import { calculerIndicateurs, type Indicateurs } from '../domain/suivi-demandes/indicateurs';
import { calculerIndicateursMensuels } from '../domain/suivi-demandes/indicateurs-mensuels';
import type { Seuils } from '../domain/suivi-demandes/seuils';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { composerResultats } from '../workbook/resultats/composer-resultats';
import { placerOnglet } from '../workbook/resultats/placer-onglet';
import type { Anomalie } from '../workbook/suivi-demandes/anomalie';
import { CHAMPS_COMPTES, decodeDemandes } from '../workbook/suivi-demandes/decode-demandes';
import { lireColonnes, type ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import { reconnaitreRegistres, type RaisonNonReconnu } from './reconnaitre-registres';

/** Les résultats d'un canal, et l'onglet où ils sont écrits. */
export interface ResultatsCanal {
  readonly canal: Canal;
  readonly onglet: string;
  readonly indicateurs: Indicateurs;
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
export interface DemandeResultats {
  readonly periode: Periode | null;
  readonly aujourdhui: Jour;
}

function resultatsCanal(
  canal: Canal,
  registres: readonly ColonnesLues[],
  demande: { periode: Periode; aujourdhui: Jour; seuils: Seuils },
) {
  const { seuils } = demande;
  const decodees = registres.map((lues) => decodeDemandes(lues, demande.aujourdhui));
  const demandes = decodees.flatMap((une) => une.demandes).filter((une) => une !== null);
  return {
    canal,
    seuils,
    feuilles: registres.map((lues) => lues.registre.feuille),
    indicateurs: calculerIndicateurs(demandes, demande.periode, seuils, demande.aujourdhui),
    mensuels: calculerIndicateursMensuels(demandes, demande.periode, seuils, demande.aujourdhui),
    anomalies: decodees.flatMap((une) => une.anomalies),
  };
}

/**
 * Compte les demandes de chaque canal (D2 à D6) et écrit les onglets « Résultats courriels » et « Résultats courriers ».
 *
 * Quatre `sync`, quel que soit le nombre de lignes : noms des feuilles, reconnaissance, lecture des colonnes, écriture.
 * Seuls nos onglets, reconnus à leur marque, sont remplacés ; un échec pendant l'écriture laisse les anciens intacts.
 * Les registres d'un même canal sont comptés ensemble ; un canal sans registre n'a pas d'onglet.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function calculerResultats(
  gateway: WorkbookGateway,
  demande: DemandeResultats,
): Promise<ResultatsCalcules> {
  const { aujourdhui } = demande;
  const periode = demande.periode ?? douzeMoisComplets(aujourdhui);
  if (periode.au < periode.du) return { ok: false, code: 'periode-inversee' };
  const structure = await gateway.readStructure();
  const reconnus = reconnaitreRegistres(structure);
  if (!reconnus.ok) return reconnus;
  const lectures = reconnus.registres.map((registre) => lireColonnes(registre, CHAMPS_COMPTES));

  return gateway.readThenApply<ResultatsCalcules>(
    lectures.map((lecture) => lecture.demande),
    (instantane) => {
      if (instantane.structureProtected) return { changes: [], result: { ok: false, code: 'structure-protegee' } };
      const lues = lectures.flatMap((lecture, index) => lecture.relire(instantane.sheets[index] ?? null) ?? []);
      if (lues.length < lectures.length) return { changes: [], result: { ok: false, code: 'registre-change' } };
      const canaux = CANAUX.map((canal) => ({ canal, registres: lues.filter((une) => une.registre.canal === canal) }))
        .filter(({ registres }) => registres.length > 0)
        .map(({ canal, registres }) => {
          const { seuils } = reconnus.parametres.reglages[canal];
          return resultatsCanal(canal, registres, { periode, aujourdhui, seuils });
        });
      const places = canaux.map((resultats) => ({ resultats, ...placerOnglet(structure, resultats.canal) }));
      return {
        changes: [
          ...places.map(({ resultats, nom, remplace }) => ({
            kind: 'replace-sheet' as const,
            layout: composerResultats({ ...resultats, nom, periode, aujourdhui }),
            replaces: remplace,
          })),
          ...places.slice(0, 1).map(({ nom }) => ({ kind: 'select' as const, sheet: nom, address: 'A1' })),
        ],
        result: {
          ok: true,
          periode,
          canaux: places.map(({ resultats: { canal, indicateurs, seuils }, nom }) => ({
            canal,
            onglet: nom,
            indicateurs,
            seuils,
          })),
          anomalies: canaux.flatMap((resultats) => resultats.anomalies),
        },
      };
    },
  );
}
