import { ouvrirEssai } from '../conformite/ouvrir-essai';
import type { Essai } from '../conformite/ouvrir-essai';

describe('charger', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  const surLaFeuille = <T>(
    geste: (context: Excel.RequestContext, feuille: Excel.Worksheet) => Promise<T>,
  ): Promise<T> => essai.executer((context) => geste(context, context.workbook.worksheets.getItem('Feuil1')));

  it('rend une part de collection, dont chaque élément reste le sien', async () => {
    const lu = await surLaFeuille(async (context, feuille) => {
      const tableau = feuille.tables.add('A1:A5', true);
      tableau.getRange().values = [['Titre'], ['un'], ['deux'], ['trois'], ['quatre']];
      tableau.rows.load({ $top: 2, $skip: 1, values: true });
      await context.sync();
      const [premiere] = tableau.rows.items;
      const plage = premiere?.getRange().load('address');
      await context.sync();
      return [tableau.rows.items.map(({ values }) => values), plage?.address];
    });
    expect(lu).toEqual([[[['deux']], [['trois']]], 'Feuil1!A3']);
  });

  it("rend les voisins demandés, et d'eux ce qu'on en demande", async () => {
    const lu = await surLaFeuille(async (context, feuille) => {
      const plage = feuille.getRange('B2').load('address, format/fill/color, worksheet/name');
      const large = feuille.getRange('B3').load({ expand: 'format/font', select: 'rowIndex' });
      await context.sync();
      return [plage.address, plage.format.fill.color, plage.worksheet.name, large.rowIndex, large.format.font.bold];
    });
    expect(lu).toEqual(['Feuil1!B2', '#FFFFFF', 'Feuil1', 2, false]);
  });

  it("ne tient pas à la casse, et lit d'un coup feuilles et tableaux", async () => {
    const lu = await surLaFeuille(async (context, feuille) => {
      feuille.tables.add('A1:B2', false).name = 'Ventes';
      const feuilles = context.workbook.worksheets.load('items/Name, items/tables/items/name, items/tables/count');
      await context.sync();
      return feuilles.items.map(({ name, tables }) => [name, tables.count, tables.items.map((un) => un.name)]);
    });
    expect(lu).toEqual([['Feuil1', 1, ['Ventes']]]);
  });

  it('rend par retrieve un objet à part', async () => {
    const lu = await surLaFeuille(async (context, feuille) => {
      // Le client publié a cette méthode, ses déclarations non.
      const retrieve: unknown = Reflect.get(feuille, 'retrieve');
      if (typeof retrieve !== 'function') throw new Error('Le client a changé.');
      const part: unknown = Reflect.apply(retrieve, feuille, ['name, position']);
      await context.sync();
      return JSON.parse(JSON.stringify(part)) as unknown;
    });
    expect(lu).toMatchObject({ name: 'Feuil1', position: 0 });
  });
});
