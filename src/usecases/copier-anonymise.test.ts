import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import type { CellValue } from '../workbook/gateway/cell-value';
import { copierAnonymise } from './copier-anonymise';
import { reconnaitreRegistres } from './reconnaitre-registres';

const AUJOURDHUI = le(23, 11, 2026);
const COPIE = 'Copie anonymisée';

function classeur(): MemoryGateway {
  const fois = (combien: number, une: (rang: number) => CellValue[]) =>
    Array.from({ length: combien }, (_, r) => une(r));
  const recue = (prefixe: string, reception: number, reponse: CellValue) => (rang: number) =>
    ligne(`${prefixe}-${rang}`, reception, `Usager secret ${prefixe}${rang}`, { reponse });
  return new MemoryGateway([
    feuilleCourriels([
      ...fois(12, recue('A', le(5, 10, 2026), le(8, 10, 2026))),
      ...fois(2, recue('B', le(5, 10, 2026), le(30, 10, 2026))),
      ...fois(4, recue('E', le(5, 10, 2026), le(15, 10, 2026))),
      ...fois(3, recue('F', le(7, 9, 2026), le(30, 9, 2026))),
      ...fois(7, recue('C', le(7, 9, 2026), le(17, 9, 2026))),
      ...fois(9, recue('D', le(7, 9, 2026), le(9, 9, 2026))),
    ]),
  ]);
}

async function copier(gateway: MemoryGateway) {
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok) throw new Error(reconnus.code);
  gateway.syncs = 0;
  return copierAnonymise(gateway, reconnus.registres, AUJOURDHUI);
}

describe('copierAnonymise', () => {
  it('écrit canal, mois, délai, classe et prise en charge, sans numéro, nom, coordonnées ni objet', async () => {
    const gateway = classeur();
    expect(await copier(gateway)).toEqual({ ok: true, onglet: COPIE, nombre: 37 });
    expect(gateway.syncs).toBe(4);
    const rows = gateway.sheet(COPIE).rows;
    expect(JSON.stringify(rows)).not.toMatch(/secret|exemple\.fr|[A-F]-\d/);
    expect(rows[7]?.slice(8)).toEqual(['Canal', 'Mois de réception', 'Délai (jours)', 'Classe', 'Prise en charge']);
    expect(rows[8]?.slice(8)).toEqual(['Courriels', 'sept. 2026', 2, 'Moins de 8 jours', 'Réponse directe']);
    expect(rows[4]?.[0]).toBe('Copie complète\u00a0: 37\u00a0demandes dans la liste.');
  });

  it('masque dans le tableau les effectifs de moins de cinq, et ce qui les rendrait par différence', async () => {
    const gateway = classeur();
    await copier(gateway);
    const rows = gateway.sheet(COPIE).rows;
    expect(rows.slice(7, 11).map((une) => une.slice(0, 7))).toEqual([
      [
        'Mois de réception',
        'Moins de 8 jours',
        'De 8 à 14 jours',
        'Plus de 14 jours',
        'Sans réponse',
        'Trop récente',
        'Total',
      ],
      ['sept. 2026', 9, 'masqué', '<\u00a05', 0, 0, 19],
      ['oct. 2026', 12, '<\u00a05', '<\u00a05', 0, 0, 18],
      ['Total', 21, 11, 5, 0, 0, 37],
    ]);
  });

  it('remplace sa copie précédente, jamais un onglet de la personne', async () => {
    const gateway = classeur();
    await copier(gateway);
    expect(await copier(gateway)).toMatchObject({ onglet: COPIE });
    gateway.sheet(COPIE).name = 'Copie envoyée en novembre';
    expect(await copier(gateway)).toMatchObject({ onglet: COPIE });
    expect(gateway.sheets.map(({ name }) => name)).toEqual(['Suivi courriels', 'Copie envoyée en novembre', COPIE]);
  });

  it.each([
    ['la lecture seule', (g: MemoryGateway) => (g.readOnly = true), 'classeur-en-lecture-seule'],
    ['la structure protégée', (g: MemoryGateway) => (g.structureProtected = true), 'structure-protegee'],
    ['un registre vide', (g: MemoryGateway) => g.sheet('Suivi courriels').rows.splice(4), 'aucune-demande'],
  ])("n'écrit rien devant %s", async (_, changer, code) => {
    const gateway = classeur();
    changer(gateway);
    expect(await copier(gateway)).toEqual({ ok: false, code });
    expect(gateway.applied).toEqual([]);
  });
});
