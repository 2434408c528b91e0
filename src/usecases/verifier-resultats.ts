import { CANAUX } from '../domain/suivi-demandes/canal';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { champsDeLEmpreinte, empreinteDe } from '../workbook/resultats/empreinte';
import { EMPREINTE } from '../workbook/resultats/mise-en-place';
import { placerOnglet } from '../workbook/resultats/placer-onglet';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import { reconnaitreRegistres } from './reconnaitre-registres';

/**
 * Nos onglets de résultats dont le registre a changé depuis leur calcul. Trois `sync`, deux s'il n'y en a pas ; rien n'est
 * modifié. Un onglet renommé ou copié est une archive : il n'est pas comparé.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function verifierResultats(gateway: WorkbookGateway): Promise<readonly string[]> {
  const structure = await gateway.readStructure();
  const reconnus = reconnaitreRegistres(structure);
  if (!reconnus.ok) return [];
  const onglets = CANAUX.flatMap((canal) => {
    const { remplace } = placerOnglet(structure, canal);
    const feuille = remplace === null ? undefined : structure.sheets[remplace.position];
    const empreinte = String(feuille?.head[EMPREINTE.ligne - 1]?.[EMPREINTE.colonne - 1] ?? '');
    if (feuille === undefined || empreinte === '') return [];
    const lectures = reconnus.registres
      .filter((registre) => registre.canal === canal)
      .map((registre) => lireColonnes(registre, champsDeLEmpreinte));
    return [{ nom: feuille.name, empreinte, lectures }];
  });
  if (onglets.length === 0) return [];
  const lectures = onglets.flatMap((onglet) => onglet.lectures);
  return gateway.readThenApply(
    lectures.map((lecture) => lecture.demande),
    (instantane) => {
      const relues = new Map(
        lectures.map((lecture, index) => [lecture, lecture.relire(instantane.sheets[index] ?? null)]),
      );
      const perimes = onglets.filter((onglet) => {
        const lues = onglet.lectures.map((lecture) => relues.get(lecture) ?? null);
        const presentes = lues.filter((une) => une !== null);
        return presentes.length < lues.length || empreinteDe(presentes) !== onglet.empreinte;
      });
      return { changes: [], result: perimes.map(({ nom }) => nom) };
    },
  );
}
