import { ExcelGateway } from '../../src/excel/excel-gateway';
import { calculerResultats } from '../../src/usecases/calculer-resultats';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { enregistrerReponse } from '../../src/usecases/enregistrer-reponse';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
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

  it.each([10, 3000])('reste de 2 pour une réponse et de 4 pour les résultats, sur %i lignes', async (nombre) => {
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
