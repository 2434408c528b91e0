import { ExcelGateway } from '../../src/excel/excel-gateway';
import { calculerResultats } from '../../src/usecases/calculer-resultats';
import { copierAnonymise } from '../../src/usecases/copier-anonymise';
import { effacerDonnees } from '../../src/usecases/effacer-donnees';
import { previsualiserEffacement } from '../../src/usecases/previsualiser-effacement';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import type { CritereEffacement } from '../../src/workbook/donnees-personnelles/critere-effacement';
import { classeurNeuf } from '../excel-host/classeur-neuf';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../excel-host/transports/en-processus';
import { le, ligne, TITRES } from './registre-courriels';

const AUJOURDHUI = le(23, 11, 2026);
const CRITERE: CritereEffacement = { mois: 2, auChoix: ['objet'] };
const NOM = 'Suivi courriels';

describe('Effacer et anonymiser, par le client office.js', () => {
  let client: ClientEnProcessus;
  let gateway: ExcelGateway;
  let oterGlobales: () => void;
  beforeEach(() => {
    client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
    oterGlobales = client.installerGlobales();
    gateway = new ExcelGateway();
  });
  afterEach(() => {
    oterGlobales();
    client.fermer();
  });

  /** Des demandes reçues l'une après l'autre, trois sur quatre répondues en un à vingt jours. */
  async function remplir(nombre: number, enTableau = false): Promise<void> {
    await client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.add(NOM);
      const lignes = Array.from({ length: nombre }, (_, rang) => {
        const recue = le(2, 1, 2026) + (rang % 300);
        const reponse = rang % 4 === 0 ? '' : recue + 1 + (rang % 20);
        return ligne(`CL-${rang + 1}`, recue, `Usager ${rang + 1}`, { reponse });
      });
      const zone = feuille.getRangeByIndexes(0, 0, nombre + 1, TITRES.length);
      zone.values = [TITRES, ...lignes];
      if (enTableau) feuille.tables.add(zone, true);
      await context.sync();
    });
  }
  async function registres() {
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    return reconnus.registres;
  }
  async function effacer() {
    const lus = await registres();
    const apercu = await previsualiserEffacement(gateway, lus, CRITERE, AUJOURDHUI);
    if (!apercu.ok) throw new Error(apercu.refus.code);
    client.remettreAZero();
    return effacerDonnees(gateway, lus, { critere: CRITERE, nombreConfirme: apercu.nombre }, AUJOURDHUI);
  }
  const lire = (feuille: string, adresse: string): Promise<readonly (readonly unknown[])[]> =>
    client.Excel.run(async (context) => {
      const plage = context.workbook.worksheets.getItem(feuille).getRange(adresse).load('values');
      await context.sync();
      return plage.values as readonly (readonly unknown[])[];
    });
  const modifier = (filtrer: (feuille: Excel.Worksheet) => void) =>
    client.Excel.run(async (context) => {
      filtrer(context.workbook.worksheets.getItem(NOM));
      await context.sync();
    });
  const nomsRestants = async (nombre: number) =>
    (await lire(NOM, `C2:E${nombre + 1}`)).filter((une) => une.some((valeur) => valeur !== '')).length;

  it('laisse les onglets de résultats égaux, avant et après, et n’efface que ce qui est dit', async () => {
    await remplir(240);
    const resultats = () => calculerResultats(gateway, { periode: null, aujourdhui: AUJOURDHUI });
    const avant = await resultats();
    const ongletAvant = await lire('Résultats courriels', 'A1:N60');
    const issue = await effacer();
    expect(issue).toMatchObject({ ok: true, agregats: 'Agrégats mensuels', journal: 'Journal des effacements' });
    expect(client.syncs).toBe(4);
    expect(await nomsRestants(240)).toBe(240 - (issue.ok ? issue.nombre : 0));
    expect(await resultats()).toEqual(avant);
    expect(await lire('Résultats courriels', 'A1:N60')).toEqual(ongletAvant);
    expect((await lire('Journal des effacements', 'A5:G5'))[0]).toEqual(
      expect.arrayContaining(['EF-0001', NOM, 'Terminé']),
    );
  });

  it.each([
    [
      'un filtre de la feuille',
      false,
      (feuille: Excel.Worksheet) => {
        feuille.autoFilter.apply(feuille.getRange('A1:I61'), 0, { filterOn: 'Values', values: ['CL-2', 'CL-40'] });
      },
    ],
    [
      'un filtre de tableau',
      true,
      (feuille: Excel.Worksheet) => {
        feuille.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter(['CL-2', 'CL-40']);
      },
    ],
  ] as const)('efface aussi les lignes que cache %s', async (_, enTableau, filtrer) => {
    await remplir(60, enTableau);
    await modifier(filtrer);
    const issue = await effacer();
    expect(issue.ok && issue.nombre).toBe(45);
    expect(await nomsRestants(60)).toBe(15);
  });

  it('reprend un effacement que Excel a arrêté en chemin, sans figer un mois deux fois', async () => {
    await remplir(60);
    await modifier((feuille) => {
      feuille.getRange('C30:C31').merge(false);
    });
    await modifier((feuille) => {
      feuille.autoFilter.apply(feuille.getRange('A1:I61'), 0, { filterOn: 'Values', values: ['CL-2'] });
    });
    await effacer().catch(() => null);
    await modifier((feuille) => {
      feuille.getRange('C30:C31').unmerge();
    });
    const reste = await nomsRestants(60);
    if (reste > 15) expect(await effacer()).toMatchObject({ ok: true });
    expect(await nomsRestants(60)).toBe(15);
    const figes = (await lire('Agrégats mensuels', 'A5:E30')).filter(([identifiant]) => identifiant !== '');
    expect(new Set(figes.map(([identifiant, , , , mois]) => `${String(identifiant)} ${String(mois)}`)).size).toBe(
      figes.length,
    );
  });

  it('copie sans nom, en texte et en nombres, et dit la copie complète', async () => {
    await remplir(240);
    const issue = await copierAnonymise(gateway, await registres(), AUJOURDHUI);
    expect(issue).toMatchObject({ ok: true, onglet: 'Copie anonymisée' });
    const [etat] = await lire('Copie anonymisée', 'A5');
    expect(etat?.[0]).toMatch(/^Copie complète/);
    const liste = await lire('Copie anonymisée', 'I9:M20');
    expect(liste[0]?.slice(0, 2)).toEqual(['Courriels', 'janv. 2026']);
    expect(typeof liste[0]?.[2]).toBe('number');
    expect(JSON.stringify(await lire('Copie anonymisée', 'A1:M300'))).not.toMatch(/Usager|CL-|exemple/);
  });
});
