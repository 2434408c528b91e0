import type { Jour } from '../domain/commun/jour';
import { douzeMoisComplets, type Periode } from '../domain/commun/periode';
import type { Canal } from '../domain/suivi-demandes/canal';
import { classe, type Classe } from '../domain/suivi-demandes/classe';
import { placeDansCohorte } from '../domain/suivi-demandes/cohorte';
import type { Demande } from '../domain/suivi-demandes/demande';
import { priseEnCharge, type PriseEnCharge } from '../domain/suivi-demandes/prise-en-charge';
import type { Seuils } from '../domain/suivi-demandes/seuils';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Champ } from '../workbook/suivi-demandes/champ';
import { decodeDemandes } from '../workbook/suivi-demandes/decode-demandes';
import { CHAMPS_MONTRES, decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import { champsDesFiltres, preparerFiltre, SANS_FILTRE, type Filtres } from '../workbook/suivi-demandes/filtres';
import { lireColonnes, type ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { reconnaitreRegistres } from './reconnaitre-registres';

/** Un chiffre dont on veut voir les lignes : une classe ou une prise en charge des demandes jugées, ou les trop récentes. */
export type GroupeDeDemandes = Classe | PriseEnCharge | 'trop-recente';

/** Ce qu'il faut pour retrouver les lignes d'un chiffre : les mêmes choix que le calcul qui l'a donné. */
export interface ChiffreALister {
  readonly canal: Canal;
  readonly groupe: GroupeDeDemandes;
  readonly periode: Periode | null;
  readonly filtres?: Filtres;
}

interface Contexte {
  readonly periode: Periode;
  readonly seuils: Seuils;
  readonly aujourdhui: Jour;
}

function estDuGroupe(demande: Demande, groupe: GroupeDeDemandes, { periode, seuils, aujourdhui }: Contexte): boolean {
  const place = placeDansCohorte(demande, periode, seuils, aujourdhui);
  if (groupe === 'trop-recente') return place === 'trop-recente';
  return place === 'jugee' && (classe(demande, seuils) === groupe || priseEnCharge(demande) === groupe);
}

function lignesDuGroupe(
  lues: ColonnesLues,
  { groupe, filtres = SANS_FILTRE }: ChiffreALister,
  contexte: Omit<Contexte, 'seuils'>,
): readonly LigneDemande[] {
  const decodees = decodeDemandes(lues, contexte.aujourdhui);
  const garde = preparerFiltre(lues, filtres);
  const { seuils } = lues.registre.reglages;
  return decodeLignes(lues, contexte.aujourdhui, decodees).filter(({ ligne }) => {
    const position = ligne - lues.premiereLigne;
    const demande = decodees.demandes[position] ?? null;
    return demande !== null && estDuGroupe(demande, groupe, { ...contexte, seuils }) && garde(position, demande);
  });
}

/**
 * Les lignes qui font un chiffre des résultats, dans l'ordre du registre (D3 à D5). Trois `sync`, rien n'est modifié :
 * ni filtre posé, ni ligne masquée. Une classe « sans réponse » vaut celle du même nom ; un classeur où plus rien n'est
 * reconnu ne donne rien.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function listerDemandes(
  gateway: WorkbookGateway,
  chiffre: ChiffreALister,
  aujourdhui: Jour,
): Promise<readonly LigneDemande[]> {
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok) return [];
  const champs: readonly Champ[] = [
    ...new Set([...CHAMPS_MONTRES, ...champsDesFiltres(chiffre.filtres ?? SANS_FILTRE)]),
  ];
  const lectures = reconnus.registres
    .filter(({ canal }) => canal === chiffre.canal)
    .map((registre) => lireColonnes(registre, champs));
  const periode = chiffre.periode ?? douzeMoisComplets(aujourdhui);
  return gateway.readThenApply(
    lectures.map((lecture) => lecture.demande),
    (instantane) => ({
      changes: [],
      result: lectures
        .map((lecture, index) => lecture.relire(instantane.sheets[index] ?? null))
        .filter((lues) => lues !== null)
        .flatMap((lues) => lignesDuGroupe(lues, chiffre, { periode, aujourdhui })),
    }),
  );
}
