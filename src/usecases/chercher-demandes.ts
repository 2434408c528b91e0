import type { Jour } from '../domain/commun/jour';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { CHAMPS_MONTRES, decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { normaliserTitre } from '../workbook/suivi-demandes/normaliser-titre';
import type { Registre } from '../workbook/suivi-demandes/registre';

const parEcheance = (a: LigneDemande, b: LigneDemande): number => (a.echeance ?? Infinity) - (b.echeance ?? Infinity);

function correspond(ligne: LigneDemande, recherche: string): boolean {
  return [ligne.numero, ligne.expediteur].some((texte) => normaliserTitre(texte).includes(recherche));
}

/**
 * Les demandes dont le numéro ou l'expéditeur contient la recherche, sans égard à la casse ni aux accents, dans l'ordre
 * des registres. Une recherche vide donne celles qui attendent une réponse, la plus en retard d'abord (D9).
 * Un `sync` ; un registre dont les titres ont changé ne donne rien.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function chercherDemandes(
  gateway: WorkbookGateway,
  registres: readonly Registre[],
  recherche: string,
  aujourdhui: Jour,
): Promise<readonly LigneDemande[]> {
  const lectures = registres.map((registre) => lireColonnes(registre, CHAMPS_MONTRES));
  const cle = normaliserTitre(recherche);
  return gateway.readThenApply(
    lectures.map((lecture) => lecture.demande),
    (instantane) => {
      const lignes = lectures
        .map((lecture, index) => lecture.relire(instantane.sheets[index] ?? null))
        .filter((lues) => lues !== null)
        .flatMap((lues) => decodeLignes(lues, aujourdhui));
      const result =
        cle === ''
          ? lignes.filter((ligne) => ligne.reponse === null).sort(parEcheance)
          : lignes.filter((ligne) => correspond(ligne, cle));
      return { changes: [], result };
    },
  );
}
