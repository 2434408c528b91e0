import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { demandeSelectionnee } from './demande-selectionnee';
import { reconnaitreRegistres } from './reconnaitre-registres';

const AUJOURDHUI = le(23, 11, 2026);
const PARAMETRES = { name: 'Paramètres', rows: [['Dernier jour dans les délais (jours)', 20, 40]] };
const LIGNES = [ligne('CL-1', le(6, 11, 2026), 'Moreau Léa'), ligne('CL-2', le(4, 11, 2026), 'Petit Zoé')];

describe('demandeSelectionnee', () => {
  const registres = async (gateway: MemoryGateway) => {
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    gateway.syncs = 0;
    return reconnus.registres;
  };

  it('rend la demande de la ligne où se trouve le curseur, en deux sync', async () => {
    const gateway = new MemoryGateway([feuilleCourriels(LIGNES)]);
    const connus = await registres(gateway);
    gateway.moveCursor('Suivi courriels', 'E6');
    expect(await demandeSelectionnee(gateway, connus, AUJOURDHUI)).toMatchObject({ numero: 'CL-2', ligne: 6 });
    expect(gateway.syncs).toBe(2);
  });

  it.each(['A1', 'C4', 'B12'])("ne rend rien quand le curseur n'est pas sur une demande (%s)", async (cellule) => {
    const gateway = new MemoryGateway([feuilleCourriels(LIGNES), PARAMETRES]);
    const connus = await registres(gateway);
    gateway.moveCursor('Suivi courriels', cellule);
    expect(await demandeSelectionnee(gateway, connus, AUJOURDHUI)).toBeNull();
    gateway.moveCursor('Paramètres', cellule);
    expect(await demandeSelectionnee(gateway, connus, AUJOURDHUI)).toBeNull();
  });
});
