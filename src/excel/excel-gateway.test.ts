import type { SheetPlace } from '../workbook/gateway/change';
import type { SheetLayout } from '../workbook/layout/sheet-layout';
import { le } from '../../test/contrat/registre-courriels';
import type { FeuilleDeDepart } from '../../test/contrat/banc-passerelle';
import { contratPasserelle } from '../../test/contrat/contrat-passerelle';
import { classeurNeuf } from '../../test/excel-host/classeur-neuf';
import { Hote } from '../../test/excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../../test/excel-host/transports/en-processus';
import { ExcelGateway } from './excel-gateway';

let client: ClientEnProcessus | null = null;
let oterGlobales = (): void => undefined;

afterEach(() => {
  oterGlobales();
  client?.fermer();
});

async function ouvrir(feuilles: readonly FeuilleDeDepart[]) {
  const classeur = classeurNeuf();
  const ouvert = ouvrirClientEnProcessus(new Hote(classeur));
  client = ouvert;
  oterGlobales = ouvert.installerGlobales();
  await ouvert.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const premiere = worksheets.getFirst();
    for (const { name, rows } of feuilles) {
      const feuille = worksheets.add(name);
      rows.forEach((ligne, l) => {
        ligne.forEach((valeur, c) => {
          if (valeur !== '') feuille.getCell(l, c).values = [[typeof valeur === 'string' ? `'${valeur}` : valeur]];
        });
      });
    }
    premiere.delete();
    await context.sync();
  });
  ouvert.remettreAZero();
  return {
    classeur,
    client: ouvert,
    gateway: new ExcelGateway(),
    cellule: (feuille: string, adresse: string) =>
      ouvert.Excel.run(async (context) => {
        const plage = context.workbook.worksheets.getItem(feuille).getRange(adresse).load('values,formulas');
        await context.sync();
        return plage.values[0]?.[0] as string | number | boolean;
      }),
    onglets: () =>
      ouvert.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
  };
}

contratPasserelle('ExcelGateway', ouvrir);

describe('ExcelGateway', () => {
  const onglet = (source: string): SheetLayout => ({
    name: 'Résultats courriels',
    marker: 'Résultats courriels',
    cells: [{ address: 'A1', content: { kind: 'text', text: 'Titre' }, style: 'titre' }],
    columnWidths: [100],
    rowHeights: new Map(),
    charts: [{ kind: 'anneau', name: 'SPP', title: 'Parts', source, from: 'D1', to: 'H9', pointColors: [] }],
    conditionalFormats: [],
    print: { area: 'A1:H9', header: 'Services Publics +', footer: 'Pied' },
  });
  const remplacer = (gateway: ExcelGateway, layout: SheetLayout, replaces: SheetPlace | null): Promise<null> =>
    gateway.readThenApply([], () => ({ changes: [{ kind: 'replace-sheet', layout, replaces }], result: null }));

  it('compte autant de sync que le client en fait', async () => {
    const { gateway, client: espion } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
    await gateway.readStructure();
    await remplacer(gateway, onglet('A1:B3'), null);
    expect(gateway.syncs).toBe(4);
    expect(espion.syncs).toBe(4);
  });

  it("laisse l'ancien onglet entier et aucun brouillon quand l'écriture échoue en chemin", async () => {
    const { gateway, onglets, cellule } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
    await remplacer(gateway, onglet('A1:B3'), null);
    await expect(
      remplacer(gateway, onglet('pas une plage'), { name: 'Résultats courriels', position: 1 }),
    ).rejects.toMatchObject({
      name: 'WorkbookFailure',
      code: 'operation-refusee',
    });
    expect(await onglets()).toEqual(['Suivi', 'Résultats courriels']);
    expect(await cellule('Résultats courriels', 'A1')).toBe('Titre');
  });

  it("dit qu'une cellule est en cours de saisie", async () => {
    const { gateway, classeur } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
    classeur.saisieEnCours = true;
    await expect(gateway.readStructure()).rejects.toMatchObject({ code: 'cellule-en-cours-de-saisie' });
  });

  it('reconnaît un classeur qui compte ses jours depuis 1904', async () => {
    const { gateway, classeur } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
    classeur.date1904 = true;
    expect(await gateway.readStructure()).toMatchObject({ date1904: true });
  });

  it('lit la lecture seule et la protection, du classeur comme de la feuille', async () => {
    const {
      gateway,
      classeur,
      client: { Excel: excel },
    } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').protection.protect();
      await context.sync();
    });
    classeur.lectureSeule = true;
    classeur.protegerStructure(true);
    const lu = await gateway.readThenApply([{ sheet: 'Suivi', ranges: [] }], (instantane) => ({
      changes: [],
      result: instantane,
    }));
    expect(lu).toMatchObject({ readOnly: true, structureProtected: true, sheets: [{ protected: true }] });
  });

  it.each(['=1+1', "'déjà", '0612345678', 'CL-0321'])(
    'garde comme texte « %s » dans une cellule déjà au format Texte, sans apostrophe visible',
    async (text) => {
      const {
        gateway,
        cellule,
        client: { Excel: excel },
      } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem('Suivi').getRange('B2').numberFormat = [['@']];
        await context.sync();
      });
      await gateway.readThenApply([], () => ({
        changes: [{ kind: 'write-cells', sheet: 'Suivi', cells: [{ address: 'B2', content: { kind: 'text', text } }] }],
        result: null,
      }));
      expect(await cellule('Suivi', 'B2')).toBe(text);
    },
  );

  it('donne à la cellule le format des dates avant sa valeur', async () => {
    const {
      gateway,
      client: { Excel: excel },
    } = await ouvrir([{ name: 'Suivi', rows: [['a']] }]);
    await gateway.readThenApply([], () => ({
      changes: [
        {
          kind: 'write-cells',
          sheet: 'Suivi',
          cells: [{ address: 'B2', content: { kind: 'day', day: le(14, 3, 2026) } }],
        },
      ],
      result: null,
    }));
    const montre = await excel.run(async (context) => {
      const cellule = context.workbook.worksheets.getItem('Suivi').getRange('B2').load('text,numberFormat');
      await context.sync();
      return [cellule.text[0]?.[0], cellule.numberFormat[0]?.[0] as string];
    });
    expect(montre).toEqual(['14/03/2026', 'dd/mm/yyyy']);
  });
});
