import { ExcelGateway } from '../../src/excel/excel-gateway';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { enregistrerReponse } from '../../src/usecases/enregistrer-reponse';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import type { LigneDemande } from '../../src/workbook/suivi-demandes/ligne-demande';
import { classeurNeuf } from '../excel-host/classeur-neuf';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../excel-host/transports/en-processus';
import { le, ligne, TITRES } from './registre-courriels';

const AUJOURDHUI = le(23, 11, 2026);
const FEUILLE = 'Suivi courriels';
const LIGNES = 8;

describe('Un registre filtré, par le client office.js', () => {
  let client: ClientEnProcessus;
  let oterGlobales: () => void;
  let gateway: ExcelGateway;
  let choisie: LigneDemande;

  beforeEach(async () => {
    client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
    oterGlobales = client.installerGlobales();
    await avecFeuille((feuille) => {
      const lignes = Array.from({ length: LIGNES }, (_, rang) =>
        ligne(`CL-${rang + 1}`, le(1 + rang, 10, 2026), `Usager ${rang + 1}`),
      );
      feuille.getRangeByIndexes(0, 0, LIGNES + 1, TITRES.length).values = [TITRES, ...lignes];
    });
    gateway = new ExcelGateway();
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    const [premiere] = await chercherDemandes(gateway, reconnus.registres, 'Usager 3', AUJOURDHUI);
    if (premiere === undefined) throw new Error('Demande introuvable');
    choisie = premiere;
  });
  afterEach(() => {
    oterGlobales();
    client.fermer();
  });

  async function avecFeuille(geste: (feuille: Excel.Worksheet) => void): Promise<void> {
    await client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.getItemOrNullObject(FEUILLE);
      await context.sync();
      geste(feuille.isNullObject ? context.workbook.worksheets.add(FEUILLE) : feuille);
      await context.sync();
    });
  }
  const donnees = (feuille: Excel.Worksheet): Excel.Range => feuille.getRangeByIndexes(1, 0, LIGNES, TITRES.length);
  /** Les lignes à l'envers, puis un filtre qui ne laisse voir que ces expéditeurs. */
  const trierEtFiltrer = (feuille: Excel.Worksheet, values: string[]): void => {
    donnees(feuille).sort.apply([{ key: 1, ascending: false }]);
    feuille.autoFilter.apply(feuille.getRangeByIndexes(0, 0, LIGNES + 1, TITRES.length), 2, {
      filterOn: 'Values',
      values,
    });
  };
  const reponses = (): Promise<unknown[]> =>
    client.Excel.run(async (context) => {
      const plage = context.workbook.worksheets.getItem(FEUILLE).getRangeByIndexes(1, 6, LIGNES, 1).load('values');
      await context.sync();
      return plage.values.flat() as unknown[];
    });
  const repondre = () => enregistrerReponse(gateway, { ligne: choisie, reponse: '10/10/2026', nature: '' }, AUJOURDHUI);
  const seuleEn = (rang: number): unknown[] =>
    Array.from({ length: LIGNES }, (_, une) => (une === rang ? le(10, 10, 2026) : ''));

  it('refuse une demande déplacée que le filtre cache, et n’écrit rien', async () => {
    await avecFeuille((feuille) => {
      trierEtFiltrer(feuille, ['Usager 1', 'Usager 8']);
    });
    expect(await repondre()).toEqual({ ok: false, refus: [{ champ: null, code: 'demande-introuvable' }] });
    expect(await reponses()).toEqual(Array<unknown>(LIGNES).fill(''));
  });

  it('écrit sur une demande déplacée qui se voit, et sur elle seule', async () => {
    await avecFeuille((feuille) => {
      trierEtFiltrer(feuille, ['Usager 1', 'Usager 3', 'Usager 8']);
    });
    expect(await repondre()).toMatchObject({ ok: true, cellule: 'G7' });
    expect(await reponses()).toEqual(seuleEn(5));
  });

  it('écrit à sa place une demande que le filtre cache depuis qu’elle a été montrée', async () => {
    await avecFeuille((feuille) => {
      feuille.autoFilter.apply(feuille.getRangeByIndexes(0, 0, LIGNES + 1, TITRES.length), 2, {
        filterOn: 'Values',
        values: ['Usager 1', 'Usager 8'],
      });
    });
    expect(await repondre()).toMatchObject({ ok: true, cellule: 'G4' });
    expect(await reponses()).toEqual(seuleEn(2));
  });
});
