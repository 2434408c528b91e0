import { ExcelGateway } from '../../src/excel/excel-gateway';
import { calculerResultats } from '../../src/usecases/calculer-resultats';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { enregistrerReponse } from '../../src/usecases/enregistrer-reponse';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import type { LigneDemande } from '../../src/workbook/suivi-demandes/ligne-demande';
import { classeurNeuf } from '../excel-host/classeur-neuf';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../excel-host/transports/en-processus';
import { le, ligne, TITRES } from './registre-courriels';

const AUJOURDHUI = le(23, 11, 2026);
const RECUE = le(5, 10, 2026);

describe('Le nombre de sync, compté par le client office.js', () => {
  let client: ClientEnProcessus;
  let oterGlobales: () => void;
  beforeEach(() => {
    client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
    oterGlobales = client.installerGlobales();
  });
  afterEach(() => {
    oterGlobales();
    client.fermer();
  });

  async function choisir(nombre: number): Promise<{ gateway: ExcelGateway; choisie: LigneDemande }> {
    await client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.add('Suivi courriels');
      const lignes = Array.from({ length: nombre }, (_, rang) => ligne(`CL-${rang + 1}`, RECUE, `Usager ${rang + 1}`));
      feuille.getRangeByIndexes(0, 0, nombre + 1, TITRES.length).values = [TITRES, ...lignes];
      await context.sync();
    });
    const gateway = new ExcelGateway();
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    const [choisie] = await chercherDemandes(gateway, reconnus.registres, `Usager ${nombre}`, AUJOURDHUI);
    if (choisie === undefined) throw new Error('Demande introuvable');
    return { gateway, choisie };
  }

  it.each([10, 3000])(
    'reste de 2 pour une réponse dont la ligne a bougé, et de quelques cellules, sur %i lignes',
    async (nombre) => {
      const { gateway, choisie } = await choisir(nombre);
      await client.Excel.run(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Suivi courriels');
        feuille.getRangeByIndexes(1, 0, nombre, TITRES.length).sort.apply([{ key: 2, ascending: false }]);
        await context.sync();
      });

      client.remettreAZero();
      const saisie = { ligne: choisie, reponse: '06/10/2026', nature: '' };
      const issue = await enregistrerReponse(gateway, saisie, AUJOURDHUI);
      expect(issue).toMatchObject({ ok: true, numero: choisie.numero });
      expect(issue).not.toMatchObject({ cellule: `G${choisie.ligne}` });
      expect(client.syncs).toBe(2);
      expect(
        client.requetes.reduce((total, { octetsRecus, octetsRendus }) => total + octetsRecus + octetsRendus, 0),
      ).toBeLessThan(20_000);
    },
  );

  it.each([10, 3000])('reste de 2 pour une réponse et de 4 pour les résultats, sur %i lignes', async (nombre) => {
    const { gateway, choisie } = await choisir(nombre);

    client.remettreAZero();
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '06/10/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toMatchObject({ ok: true, cellule: `G${nombre + 1}` });
    expect(client.syncs).toBe(2);

    client.remettreAZero();
    const resultats = await calculerResultats(gateway, { periode: null, aujourdhui: AUJOURDHUI });
    expect(resultats).toMatchObject({ ok: true, canaux: [{ indicateurs: { recues: nombre, reponduesT1: 1 } }] });
    expect(client.syncs).toBe(4);
  });
});
