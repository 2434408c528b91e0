import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { calculerResultats } from './calculer-resultats';
import { verifierResultats } from './verifier-resultats';

const AUJOURDHUI = le(23, 11, 2026);
const RECUE = le(5, 10, 2026);

async function calcule(): Promise<MemoryGateway> {
  const gateway = new MemoryGateway([
    feuilleCourriels([ligne('CL-1', RECUE, 'A', { reponse: RECUE + 3 }), ligne('CL-2', RECUE, 'B')]),
  ]);
  await calculerResultats(gateway, { periode: null, aujourdhui: AUJOURDHUI });
  gateway.syncs = 0;
  return gateway;
}

describe('verifierResultats', () => {
  it('ne dit rien quand le registre est celui du calcul, en trois sync', async () => {
    const gateway = await calcule();
    expect(await verifierResultats(gateway)).toEqual([]);
    expect(gateway.syncs).toBe(3);
  });

  it.each<[string, (lignes: MemoryGateway['sheets'][number]['rows']) => void]>([
    ['une réponse est enregistrée', (lignes) => lignes[5]?.splice(6, 1, RECUE + 9)],
    ['une demande est ajoutée', (lignes) => lignes.push(ligne('CL-3', RECUE, 'C'))],
    ['une demande est supprimée', (lignes) => lignes.splice(4, 1)],
    ['deux dates sont échangées', (lignes) => lignes[4]?.splice(1, 1, RECUE + 1)],
  ])("nomme l'onglet quand %s", async (_, changer) => {
    const gateway = await calcule();
    changer(gateway.sheet('Suivi courriels').rows);
    expect(await verifierResultats(gateway)).toEqual(['Résultats courriels']);
  });

  it("ne dit rien d'une observation ni d'un nom changés : aucun chiffre n'en dépend", async () => {
    const gateway = await calcule();
    gateway.sheet('Suivi courriels').rows[4]?.splice(2, 1, 'Autre nom');
    expect(await verifierResultats(gateway)).toEqual([]);
  });

  it("laisse tranquille l'onglet que la personne a renommé", async () => {
    const gateway = await calcule();
    gateway.sheet('Résultats courriels').name = 'Résultats T3';
    gateway.sheet('Suivi courriels').rows.push(ligne('CL-3', RECUE, 'C'));
    expect(await verifierResultats(gateway)).toEqual([]);
  });
});
