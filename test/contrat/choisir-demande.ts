import type { Jour } from '../../src/domain/commun/jour';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import type { LigneDemande } from '../../src/workbook/suivi-demandes/ligne-demande';
import type { MemoryGateway } from './memory-gateway';

/** La première demande que donne une recherche, comme une personne la choisirait ; le compte des `sync` repart de zéro. */
export async function choisirDemande(
  gateway: MemoryGateway,
  recherche: string,
  aujourdhui: Jour,
): Promise<LigneDemande> {
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok) throw new Error(reconnus.code);
  const [premiere] = await chercherDemandes(gateway, reconnus.registres, recherche, aujourdhui);
  if (premiere === undefined) throw new Error(`Rien pour ${recherche}`);
  gateway.syncs = 0;
  return premiere;
}
