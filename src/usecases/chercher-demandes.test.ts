import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { chercherDemandes } from './chercher-demandes';
import { reconnaitreRegistres } from './reconnaitre-registres';

const AUJOURDHUI = le(23, 11, 2026);

async function chercher(recherche: string): Promise<readonly string[]> {
  const gateway = new MemoryGateway([
    feuilleCourriels([
      ligne('CL-1', le(2, 11, 2026), 'Élie-Dumas Jules', { reponse: le(9, 11, 2026) }),
      ligne('CL-2', le(9, 11, 2026), 'Moreau Léa', { accuse: le(10, 11, 2026) }),
      ligne('CL-3', le(4, 9, 2026), 'Petit Zoé'),
    ]),
  ]);
  const rangee = gateway.sheet('Suivi courriels').rows[6] ?? [];
  rangee[4] = "Rectification d'adresse";
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok) throw new Error(reconnus.code);
  gateway.syncs = 0;
  const trouvees = await chercherDemandes(gateway, reconnus.registres, recherche, AUJOURDHUI);
  expect(gateway.syncs).toBe(1);
  return trouvees.map(({ numero }) => numero);
}

describe('chercherDemandes', () => {
  it.each([
    ['un numéro', 'cl-2', ['CL-2']],
    ['un nom sans accents', 'elie dumas', ['CL-1']],
    ["un mot de l'objet", 'ADRESSE', ['CL-3']],
    ['une date de réception ou de réponse', '9/11/2026', ['CL-1', 'CL-2']],
    ["une date d'accusé, en toutes lettres", '10 novembre 2026', ['CL-2']],
    ['un texte absent', 'zzz', []],
    ["rien : celles qui attendent une réponse, la plus en retard d'abord", '', ['CL-3', 'CL-2']],
  ])('trouve par %s', async (_, recherche, attendues) => {
    expect(await chercher(recherche)).toEqual(attendues);
  });
});
