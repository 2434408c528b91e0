import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';
import { poserDepenses } from './tableau-depenses';

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
describe('Table', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  it('se crée sur une plage, avec le style et les réglages ordinaires', async () => {
    const lu = await essai.executer(async (context) => {
      const { tableau } = poserDepenses(context);
      tableau.load();
      tableau.columns.load('items/name,count');
      tableau.rows.load('count,items/values,items/index');
      const zones = [tableau.getRange(), tableau.getHeaderRowRange(), tableau.getDataBodyRange()];
      for (const zone of zones) zone.load('address');
      await context.sync();
      const { id: _id, ...json } = tableau.toJSON();
      return {
        json,
        adresses: zones.map(({ address }) => address),
        colonnes: tableau.columns.items.map(({ name }) => name),
        lignes: tableau.rows.items.map(({ values }) => values),
      };
    });
    expect(lu.json).toMatchObject({
      name: 'Depenses',
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
    });
    expect(lu.adresses).toEqual(['Feuil1!B2:D5', 'Feuil1!B2:D2', 'Feuil1!B3:D5']);
    expect(lu.colonnes).toEqual(['Date', 'Marchand', 'Montant']);
    expect(lu.lignes[1]).toEqual([[46001, 'Gare', 30]]);
  });

  it('sans titres, insère une ligne de titres et pousse ce qui est dessous (office-js #196)', async () => {
    const valeurs = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        ['dessous', ''],
      ];
      feuille.tables.add('A1:B2', false);
      const lue = feuille.getRange('A1:B4').load('values');
      await context.sync();
      return lue.values;
    });
    expect(valeurs).toEqual([
      ['Colonne1', 'Colonne2'],
      [1, 2],
      [3, 4],
      ['dessous', ''],
    ]);
  });

  it("né de ses seuls titres, n'a pas de ligne, et la première ajoutée prend la ligne vide", async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      const tableau = feuille.tables.add('A1:B1', true);
      tableau.getHeaderRowRange().values = [['Nom', 'Prix']];
      tableau.rows.load('count');
      await context.sync();
      const avant = tableau.rows.count;
      tableau.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      const zone = tableau.getRange().load('values');
      await context.sync();
      return { avant, valeurs: zone.values };
    });
    expect(lu).toEqual({
      avant: 0,
      valeurs: [
        ['Nom', 'Prix'],
        ['a', 1],
        ['b', 2],
      ],
    });
  });

  it.each([
    ['chevauche un autre tableau (office-js #1199)', (f: Excel.Worksheet) => f.tables.add('D5:E8', true)],
    [
      'prend le nom d’un autre (office-js #551)',
      (f: Excel.Worksheet) => {
        f.tables.add('H1:I2', true).name = 'depenses';
      },
    ],
    [
      'prend un nom qui ressemble à une cellule',
      (f: Excel.Worksheet) => {
        f.tables.getItem('Depenses').name = 'A1';
      },
    ],
    [
      'prend un style inconnu',
      (f: Excel.Worksheet) => {
        f.tables.getItem('Depenses').style = 'Joli';
      },
    ],
    [
      'reçoit une ligne trop courte',
      (f: Excel.Worksheet) => f.tables.getItem('Depenses').rows.add(undefined, [[1, 2]]),
    ],
    [
      'change de ligne de titres en changeant de taille',
      (f: Excel.Worksheet) => {
        f.tables.getItem('Depenses').resize('B3:D9');
      },
    ],
  ] as const)('est refusé par InvalidArgument quand il %s', async (_, geste) => {
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        const { feuille } = poserDepenses(context);
        geste(feuille);
        await context.sync();
      }),
    );
    expect(erreur.code).toBe('InvalidArgument');
  });

  it('se trouve par nom sans la casse, par identifiant et par rang ; absent, il est un objet nul', async () => {
    const lu = await essai.executer(async (context) => {
      const { tableau } = poserDepenses(context);
      tableau.load('id');
      await context.sync();
      const { tables } = context.workbook;
      const trouves = [tables.getItem('DEPENSES'), tables.getItem(tableau.id), tables.getItemAt(0)];
      for (const un of trouves) un.load('name');
      const absent = tables.getItemOrNullObject('Recettes');
      const nombre = tables.getCount();
      await context.sync();
      return { noms: trouves.map(({ name }) => name), absent: absent.isNullObject, nombre: nombre.value };
    });
    expect(lu).toEqual({ noms: ['Depenses', 'Depenses', 'Depenses'], absent: true, nombre: 1 });
  });

  it('insère, récrit et supprime des lignes ; celles du dessous glissent', async () => {
    const valeurs = await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      feuille.getRange('B7').values = [['fin']];
      tableau.rows.add(0, [[45999, 'Café', 2]]);
      tableau.rows.getItemAt(1).delete();
      tableau.rows.getItemAt(1).values = [[46001, 'Quai', 31]];
      tableau.rows.add(-1, [[46003, 'Bus', 3]]);
      const zone = feuille.getRange('B2:D8').load('values');
      await context.sync();
      return zone.values;
    });
    expect(valeurs).toEqual([
      ['Date', 'Marchand', 'Montant'],
      [45999, 'Café', 2],
      [46001, 'Quai', 31],
      [46002, 'poste', 5],
      [46003, 'Bus', 3],
      ['', '', ''],
      ['fin', '', ''],
    ]);
  });

  it('ajoute, renomme et supprime des colonnes, et les formules structurées suivent', async () => {
    const lu = await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      feuille.getRange('H1').formulas = [['=SUM(Depenses[Montant])']];
      tableau.columns.add(1, [['Mode'], ['CB'], ['CB'], ['Espèces']]);
      tableau.columns.add(undefined, [['TTC'], ['=[@Montant]*2'], ['=[@Montant]*2'], ['=[@Montant]*2']]);
      await context.sync();
      tableau.columns.getItem('Montant').name = 'Prix';
      tableau.columns.getItem('Date').delete();
      tableau.name = 'Frais';
      const zone = tableau.getRange().load('values,address');
      const formules = feuille.getRange('E3').load('formulas');
      const dehors = feuille.getRange('G1:H1').load('formulas,values');
      await context.sync();
      return {
        zone: zone.address,
        valeurs: zone.values,
        formules: formules.formulas,
        dehors: [dehors.formulas, dehors.values],
      };
    });
    expect(lu.zone).toBe('Feuil1!B2:E5');
    expect(lu.valeurs).toEqual([
      ['Mode', 'Marchand', 'Prix', 'TTC'],
      ['CB', 'Poste', 12, 24],
      ['CB', 'Gare', 30, 60],
      ['Espèces', 'poste', 5, 10],
    ]);
    expect(lu.formules).toEqual([['=[@Prix]*2']]);
    expect(lu.dehors).toEqual([[['', '=SUM(Frais[Prix])']], [['', 47]]]);
  });

  it("prolonge une colonne calculée quand une ligne s'ajoute sans valeur pour elle", async () => {
    const valeurs = await essai.executer(async (context) => {
      const { tableau } = poserDepenses(context);
      tableau.columns.add(undefined, [['Double'], ['=[@Montant]*2'], ['=[@Montant]*2'], ['=[@Montant]*2']]);
      tableau.rows.add();
      const zone = tableau.rows.getItemAt(3).getRange();
      zone.getCell(0, 0).getResizedRange(0, 2).values = [[46003, 'Bus', 7]];
      zone.load('values');
      await context.sync();
      return zone.values;
    });
    expect(valeurs).toEqual([[46003, 'Bus', 7, 14]]);
  });
});
