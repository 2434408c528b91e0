import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { le } from '../../test/contrat/registre-courriels';
import { lireParametres } from '../workbook/parametres/lire-parametres';
import { creerClasseur } from './creer-classeur';
import { ouvrirClasseur } from './ouvrir-classeur';

const AUJOURDHUI = le(23, 11, 2026);
const vide = () => new MemoryGateway([{ name: 'Feuil1', rows: [] }]);

describe('creerClasseur', () => {
  it("fait d'un classeur vide un suivi que le volet reconnaît, en quatre sync", async () => {
    const gateway = vide();
    expect(await ouvrirClasseur(gateway, AUJOURDHUI)).toEqual({ ok: false, code: 'aucun-registre', vide: true });
    gateway.syncs = 0;
    expect(await creerClasseur(gateway, AUJOURDHUI)).toEqual({
      ok: true,
      onglets: ['Suivi courriels', 'Suivi courriers', 'Paramètres', 'Mode opératoire'],
    });
    expect(gateway.syncs).toBeLessThanOrEqual(4);
    const ouvert = await ouvrirClasseur(gateway, AUJOURDHUI);
    expect(ouvert).toMatchObject({ ok: true, registres: [{ demandes: 0 }, { demandes: 0 }] });
  });

  it('écrit un onglet « Paramètres » qui se relit sans rien changer aux valeurs par défaut', async () => {
    const gateway = vide();
    const avant = lireParametres(await gateway.readStructure());
    await creerClasseur(gateway, AUJOURDHUI);
    expect(lireParametres(await gateway.readStructure())).toEqual({ ...avant, feuille: 'Paramètres' });
  });

  it('refuse un classeur où quelque chose est écrit, et le laisse tel quel', async () => {
    const gateway = new MemoryGateway([{ name: 'Budget', rows: [['Total', 12]] }]);
    expect(await creerClasseur(gateway, AUJOURDHUI)).toEqual({
      ok: false,
      refus: { code: 'classeur-non-vide', feuilles: ['Budget'] },
    });
    expect(gateway.applied).toEqual([]);
    expect(await ouvrirClasseur(gateway, AUJOURDHUI)).toEqual({ ok: false, code: 'aucun-registre' });
  });

  it("refuse de prendre le nom d'un onglet, même vide", async () => {
    const gateway = new MemoryGateway([{ name: 'Paramètres', rows: [] }]);
    expect(await creerClasseur(gateway, AUJOURDHUI)).toEqual({
      ok: false,
      refus: { code: 'noms-pris', feuilles: ['Paramètres'] },
    });
  });

  it('refuse la lecture seule, la structure protégée et les dates de 1904', async () => {
    const refuser = async (preparer: (gateway: MemoryGateway) => void) => {
      const gateway = vide();
      preparer(gateway);
      const issue = await creerClasseur(gateway, AUJOURDHUI);
      expect(gateway.applied).toEqual([]);
      return issue.ok ? null : issue.refus.code;
    };
    expect(await refuser((gateway) => (gateway.readOnly = true))).toBe('classeur-en-lecture-seule');
    expect(await refuser((gateway) => (gateway.structureProtected = true))).toBe('structure-protegee');
    expect(await refuser((gateway) => (gateway.date1904 = true))).toBe('dates-1904');
  });
});
