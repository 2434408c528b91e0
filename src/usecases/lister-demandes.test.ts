import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { SANS_FILTRE } from '../workbook/suivi-demandes/filtres';
import { calculerResultats } from './calculer-resultats';
import { listerDemandes, type GroupeDeDemandes } from './lister-demandes';

const AUJOURDHUI = le(23, 11, 2026);
const PERIODE = { du: le(1, 11, 2025), au: AUJOURDHUI };
const RECUE = le(5, 10, 2026);

const classeur = () =>
  new MemoryGateway([
    feuilleCourriels([
      ligne('CL-1', RECUE, 'A', { reponse: RECUE + 3 }),
      ligne('CL-2', RECUE, 'B', { accuse: RECUE + 1, reponse: RECUE + 12 }),
      ligne('', '', ''),
      ligne('CL-3', RECUE, 'C', { reponse: RECUE + 20 }),
      ligne('CL-4', RECUE, 'D'),
      ligne('CL-5', RECUE, 'E', { accuse: RECUE + 2 }),
      ligne('CL-6', le(20, 11, 2026), 'F'),
      ligne('CL-7', RECUE, 'G', { reponse: RECUE - 1 }),
      ligne('CL-8', le(31, 10, 2025), 'H'),
    ]),
  ]);

const lister = async (groupe: GroupeDeDemandes, gateway = classeur(), filtres = SANS_FILTRE): Promise<string[]> => {
  const lignes = await listerDemandes(gateway, { canal: 'courriel', groupe, periode: PERIODE, filtres }, AUJOURDHUI);
  return lignes.map(({ numero }) => numero);
};

describe('listerDemandes', () => {
  it.each<[GroupeDeDemandes, string[]]>([
    ['moins-de-t1', ['CL-1']],
    ['t1-a-t2', ['CL-2']],
    ['hors-delai', ['CL-3']],
    ['sans-reponse', ['CL-4', 'CL-5']],
    ['reponse-directe', ['CL-1', 'CL-3']],
    ['reponse-apres-ar', ['CL-2']],
    ['ar-seul', ['CL-5']],
    ['ni-ar-ni-reponse', ['CL-4']],
    ['trop-recente', ['CL-6']],
  ])('donne les lignes de « %s », et elles seules', async (groupe, numeros) => {
    expect(await lister(groupe)).toEqual(numeros);
  });

  it('liste autant de lignes que le chiffre en compte, sans rien modifier, en trois sync', async () => {
    const gateway = classeur();
    const calcul = await calculerResultats(gateway, { periode: PERIODE, aujourdhui: AUJOURDHUI, apercu: true });
    expect(calcul).toMatchObject({ canaux: [{ indicateurs: { sansReponse: 2 } }] });
    gateway.syncs = 0;
    expect(await lister('sans-reponse', gateway)).toHaveLength(2);
    expect(gateway.syncs).toBe(3);
    expect(gateway.applied).toEqual([]);
  });

  it('applique les mêmes filtres que le calcul', async () => {
    expect(await lister('sans-reponse', classeur(), { ...SANS_FILTRE, accuse: 'sans' })).toEqual(['CL-4']);
  });

  it('ne donne rien pour un canal sans registre, ni dans un classeur sans registre', async () => {
    const chiffre = { canal: 'courrier', groupe: 'moins-de-t1', periode: null } as const;
    expect(await listerDemandes(classeur(), chiffre, AUJOURDHUI)).toEqual([]);
    expect(await lister('moins-de-t1', new MemoryGateway([{ name: 'Notes', rows: [] }]))).toEqual([]);
  });
});
