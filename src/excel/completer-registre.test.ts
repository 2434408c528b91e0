import { le, ligne, TITRES } from '../../test/contrat/registre-courriels';
import { classeurNeuf } from '../../test/excel-host/classeur-neuf';
import { Hote } from '../../test/excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../../test/excel-host/transports/en-processus';
import { ajouterParametres } from '../usecases/ajouter-parametres';
import { completerRegistre } from '../usecases/completer-registre';
import { reconnaitreRegistres } from '../usecases/reconnaitre-registres';
import type { CleColonne } from '../workbook/creation/colonnes';
import { ExcelGateway } from './excel-gateway';

const AUJOURDHUI = le(23, 11, 2026);

jest.setTimeout(60_000);

describe('completerRegistre, dans Excel', () => {
  let client: ClientEnProcessus;
  let oterGlobales: () => void;
  let gateway: ExcelGateway;

  beforeAll(async () => {
    const classeur = classeurNeuf();
    classeur.jourCourant = AUJOURDHUI;
    client = ouvrirClientEnProcessus(new Hote(classeur));
    oterGlobales = client.installerGlobales();
    gateway = new ExcelGateway();
    await client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.add('Suivi courriels');
      feuille.getRange('A1:I4').values = [
        TITRES,
        ligne('CL-1', le(5, 10, 2026), 'Martin'),
        ligne('CL-2', le(12, 11, 2026), 'Dubois', { reponse: le(20, 11, 2026) }),
        ligne('CL-3', le(20, 11, 2026), 'Moreau'),
      ];
      await context.sync();
    });
  });
  afterAll(() => {
    oterGlobales();
    client.fermer();
  });

  const ajouter = async (cle: CleColonne) => {
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    const registre = reconnus.ok ? reconnus.registres[0] : undefined;
    if (registre === undefined) throw new Error('Aucun registre');
    return completerRegistre(gateway, { registre, cle }, AUJOURDHUI);
  };
  const lire = (adresse: string) =>
    client.Excel.run(async (context) => {
      const plage = context.workbook.worksheets.getItem('Suivi courriels').getRange(adresse).load('values');
      await context.sync();
      const valeurs: readonly (readonly unknown[])[] = plage.values;
      return valeurs;
    });

  it('ajoute « Paramètres », puis les trois colonnes calculées, justes même quand un réglage change', async () => {
    expect(await ajouterParametres(gateway, AUJOURDHUI)).toMatchObject({ ok: true });
    // La situation d'abord : sans colonne « Date limite », elle calcule elle-même la limite.
    expect(await ajouter('situation')).toMatchObject({ ok: true, cellule: 'J1' });
    expect(await ajouter('limite')).toMatchObject({ ok: true, cellule: 'K1' });
    expect(await ajouter('delai')).toMatchObject({ ok: true, cellule: 'L1' });
    expect(await lire('J1:L5')).toEqual([
      ['Situation', 'Date limite de réponse', 'Délai (jours)'],
      ['En retard', le(19, 10, 2026), ''],
      ['Répondue dans les délais', le(26, 11, 2026), 8],
      ['En cours', le(4, 12, 2026), ''],
      ['', '', ''],
    ]);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Paramètres').getRange('B5:B6').values = [[3], [4]];
      await context.sync();
    });
    expect(await lire('J3:K4')).toEqual([
      ['Répondue hors délai', le(16, 11, 2026)],
      ['À échéance', le(24, 11, 2026)],
    ]);
  });

  it('refuse une colonne quand un filtre masque des lignes', async () => {
    await client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Suivi courriels');
      feuille.autoFilter.apply(feuille.getRange('A1:L4'), 0, { filterOn: 'Values', values: ['CL-1'] });
      await context.sync();
    });
    expect(await ajouter('agent')).toEqual({ ok: false, refus: { code: 'lignes-filtrees' } });
  });
});
