import type { Jour } from '../domain/commun/jour';
import { lireJour } from '../domain/commun/lire-jour';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { CHAMPS_MONTRES, decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { normaliserTitre } from '../workbook/suivi-demandes/normaliser-titre';
import type { Registre } from '../workbook/suivi-demandes/registre';

const parEcheance = (a: LigneDemande, b: LigneDemande): number => (a.echeance ?? Infinity) - (b.echeance ?? Infinity);

/** Une date entière se cherche parmi les dates de la demande ; autre chose, dans ses textes. */
function correspond(ligne: LigneDemande, recherche: string, date: Jour | null): boolean {
  if (date !== null) return [ligne.reception, ligne.accuse, ligne.reponse].includes(date);
  return [ligne.numero, ligne.expediteur, ligne.objet].some((texte) => normaliserTitre(texte).includes(recherche));
}

/**
 * Les demandes dont le numéro, l'expéditeur ou l'objet contient la recherche, sans égard à la casse ni aux accents, ou dont
 * une date est celle cherchée (D1) ; dans l'ordre des registres. Une recherche vide donne celles qui attendent une réponse, la plus en retard d'abord (D9).
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
  const lecture = lireJour(recherche);
  const date = lecture.ok ? lecture.jour : null;
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
          : lignes.filter((ligne) => correspond(ligne, cle, date));
      return { changes: [], result };
    },
  );
}
