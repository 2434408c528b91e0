import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fabriquerClasseurExemple } from '../../exemple/fabriquer-classeur';
import type { Jour } from '../../src/domain/commun/jour';
import { ExcelGateway } from '../../src/excel/excel-gateway';
import { calculerResultats, type DemandeResultats } from '../../src/usecases/calculer-resultats';
import { SANS_FILTRE } from '../../src/workbook/suivi-demandes/filtres';
import { classeurNeuf } from '../excel-host/classeur-neuf';
import { ouvrir } from '../excel-host/fichiers/fichier-xlsx';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../excel-host/transports/en-processus';
import { le } from './registre-courriels';

jest.setTimeout(60_000);

const AUJOURDHUI = le(23, 11, 2026);
type Valeurs = readonly (readonly unknown[])[];
type ClasseurHote = Awaited<ReturnType<typeof ouvrir>>;

let client: ClientEnProcessus | null = null;
let oterGlobales = (): void => undefined;
afterEach(() => {
  oterGlobales();
  client?.fermer();
  client = null;
});

function brancher(classeur: ClasseurHote): ClientEnProcessus {
  client = ouvrirClientEnProcessus(new Hote(classeur));
  oterGlobales = client.installerGlobales();
  return client;
}

async function lire(nom: string): Promise<Valeurs> {
  return Excel.run(async (context) => {
    const plage = context.workbook.worksheets.getItem(nom).getRange('A1:V50').load('values');
    await context.sync();
    return plage.values;
  });
}

/** Les trois tables qui ont un contrôle : valeur, contrôle et écart de chaque ligne. */
function controles(valeurs: Valeurs): readonly (readonly unknown[])[] {
  const lignes = (premiere: number, derniere: number, colonnes: readonly number[]) =>
    valeurs.slice(premiere - 1, derniere).map((ligne) => colonnes.map((colonne) => ligne[colonne - 1]));
  return [...lignes(7, 18, [2, 4, 5]), ...lignes(14, 17, [19, 21, 22]), ...lignes(22, 22, [19, 21, 22])].filter(
    ([, controle]) => controle !== '',
  );
}

const ecarts = (valeurs: Valeurs): readonly unknown[] => controles(valeurs).map(([, , ecart]) => ecart);
const notes = (valeurs: Valeurs): string =>
  valeurs
    .slice(34)
    .map(([texte]) => String(texte))
    .join('\n');

async function calculer(octets: Uint8Array, demande: Partial<DemandeResultats> = {}): Promise<readonly Valeurs[]> {
  brancher(await ouvrir(octets, 'essai.xlsx'));
  const issue = await calculerResultats(new ExcelGateway(), { periode: null, aujourdhui: AUJOURDHUI, ...demande });
  if (!issue.ok) throw new Error(issue.code);
  return Promise.all(issue.canaux.map(({ onglet }) => lire(onglet)));
}

const duSite = (): Uint8Array => readFileSync(path.join(__dirname, '../classeurs/suivi-reponses.xlsx'));

/** Un registre neuf, titres en ligne 1, colonnes dans l'ordre donné. */
async function registre(nom: string, lignes: readonly (readonly (string | number)[])[], tableau: boolean) {
  const { Excel: excel } = brancher(classeurNeuf());
  await excel.run(async (context) => {
    const feuille = context.workbook.worksheets.add(nom);
    const plage = feuille.getRangeByIndexes(0, 0, lignes.length, lignes[0]?.length ?? 0);
    plage.values = lignes.map((une) => [...une]);
    if (tableau) feuille.tables.add(plage, true);
    await context.sync();
  });
}

const TITRES = [
  'Agent',
  'Répondu le',
  'Délai annoncé',
  'Nature de la demande',
  'Objet',
  'AR envoyé le',
  'Reçu le',
  'N°',
];
const RECUE: Jour = le(5, 10, 2026);
const LIGNES: readonly (readonly (string | number)[])[] = [
  TITRES,
  ['Martin', RECUE + 3, RECUE + 10, 'Réclamation', 'Attente', '', RECUE, 'CL-1'],
  ['martin ', RECUE, '', 'Réclamation', 'attente', RECUE, RECUE, 'CL-2'],
  ['Durand', RECUE + 14, RECUE + 10, 'Information', 'Horaires', RECUE + 2, RECUE, 'CL-3'],
  ['Durand', RECUE + 8, 15, 'Démarche', 'Papiers', RECUE + 9, RECUE, 'CL-4'],
  ['Durand', RECUE + 15, '', 'Autre', '', RECUE - 1, RECUE, 'CL-5'],
  ['Martin', '', RECUE + 1, 'Autre', '', RECUE + 1, RECUE, 'CL-6'],
  ['Martin', 'en cours', '', 'Autre', '', '', RECUE, 'CL-7'],
  ['Martin', '07/10/2026', '', 'Autre', '', '', RECUE, 'CL-8'],
  ['Martin', RECUE + 2, '', 'Autre', '', '06/10/2026', RECUE, 'CL-9'],
  ['Martin', RECUE - 2, '', 'Autre', '', '', RECUE, 'CL-10'],
  ['Martin', le(1, 12, 2026), '', 'Autre', '', '', RECUE, 'CL-11'],
  ['Martin', '', '', 'Autre', '', '', le(20, 11, 2026), 'CL-12'],
  ['Martin', RECUE + 1, '', 'Autre', '', '', '', 'CL-13'],
  ['Total', 9, '', '', '', '', 'voir plus haut', ''],
];

describe("Les contrôles des onglets de résultats, recalculés par l'hôte", () => {
  it("ont un écart nul sur le classeur d'exemple et sur celui d'un site", async () => {
    for (const octets of [await fabriquerClasseurExemple(AUJOURDHUI), duSite()]) {
      for (const onglet of await calculer(octets)) {
        expect(ecarts(onglet)).toHaveLength(14);
        expect(new Set(ecarts(onglet))).toEqual(new Set([0]));
      }
      oterGlobales();
      client?.fermer();
    }
  });

  it('ajoutent, et le disent, les demandes à la date écrite en texte que les formules ne lisent pas', async () => {
    const periode = { du: le(1, 9, 2025), au: AUJOURDHUI };
    for (const onglet of await calculer(duSite(), { periode })) {
      expect(new Set(ecarts(onglet))).toEqual(new Set([0]));
      expect(notes(onglet)).toMatch(/1\sdemande à la date écrite en texte/);
    }
  });

  it.each([
    ['des colonnes déplacées', "Courriels de l'accueil", false],
    ['un tableau', 'Courriels', true],
  ])('lisent %s, un nom à apostrophe, et excluent les mêmes lignes que les règles', async (_, nom, tableau) => {
    await registre(nom, LIGNES, tableau);
    const periode = { du: le(1, 10, 2026), au: AUJOURDHUI };
    await calculerResultats(new ExcelGateway(), { periode, aujourdhui: AUJOURDHUI });
    const onglet = await lire('Résultats courriels');
    expect(new Set(ecarts(onglet))).toEqual(new Set([0]));
    expect(onglet[14]?.slice(0, 5)).toEqual(['Délai annoncé respecté', 1 / 3, 1, 1 / 3, 0]);
  });

  it("restent justes avec un filtre sur la nature, l'agent ou l'accusé de réception", async () => {
    await registre('Courriels', LIGNES, false);
    const periode = { du: le(1, 10, 2026), au: AUJOURDHUI };
    for (const choisi of [
      { agent: 'MARTIN' },
      { natureDemande: 'réclamation' },
      { accuse: 'avec' as const },
      { accuse: 'sans' as const, agent: 'Durand' },
    ]) {
      const filtres = { ...SANS_FILTRE, ...choisi };
      await calculerResultats(new ExcelGateway(), { periode, aujourdhui: AUJOURDHUI, filtres });
      expect(new Set(ecarts(await lire('Résultats courriels')))).toEqual(new Set([0]));
    }
  });

  it("montrent un écart dès qu'une demande du registre change après le calcul", async () => {
    await registre('Courriels', LIGNES, false);
    const periode = { du: le(1, 10, 2026), au: AUJOURDHUI };
    await calculerResultats(new ExcelGateway(), { periode, aujourdhui: AUJOURDHUI });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Courriels').getRange('B7').values = [[RECUE + 4]];
      await context.sync();
    });
    expect(new Set(ecarts(await lire('Résultats courriels'))).size).toBeGreaterThan(1);
  });

  it("disent pourquoi ils n'existent pas avec un filtre sur l'objet, et n'inventent rien", async () => {
    await registre('Courriels', LIGNES, false);
    const filtres = { ...SANS_FILTRE, objet: 'attente' };
    await calculerResultats(new ExcelGateway(), { periode: null, aujourdhui: AUJOURDHUI, filtres });
    const onglet = await lire('Résultats courriels');
    expect(new Set(controles(onglet).map(([, controle]) => controle))).toEqual(new Set(['n.\u00a0d.']));
    expect(notes(onglet)).toMatch(/Contrôles non disponibles avec un filtre sur l'objet/);
  });
});
