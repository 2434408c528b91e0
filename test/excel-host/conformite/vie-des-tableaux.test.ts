import { enregistrer, ouvrir } from '../fichiers/fichier-xlsx';
import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';
import { poserDepenses } from './tableau-depenses';

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
describe('La vie d’un tableau', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  it('montre et cache totaux et titres', async () => {
    const lu = await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      tableau.showTotals = true;
      const totaux = tableau.getTotalRowRange().load('values,formulas,address');
      await context.sync();
      tableau.showTotals = false;
      tableau.showHeaders = false;
      const zone = tableau.getRange().load('address');
      const titres = feuille.getRange('B2:D2').load('values');
      await context.sync();
      return { totaux: totaux.toJSON(), zone: zone.address, titres: titres.values };
    });
    expect(lu.totaux).toMatchObject({ address: 'Feuil1!B6:D6', values: [['Total', '', 47]] });
    expect(lu.totaux.formulas).toEqual([['Total', '', '=SUBTOTAL(109,Depenses[Montant])']]);
    expect(lu.zone).toBe('Feuil1!B3:D5');
    expect(lu.titres).toEqual([['', '', '']]);
  });

  it("s'agrandit quand on écrit juste dessous ou juste à droite (office-js #3013)", async () => {
    const lu = await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      feuille.getRange('B6:D6').values = [[46003, 'Bus', 3]];
      feuille.getRange('E2:E3').values = [['Note'], ['ok']];
      const zone = tableau.getRange().load('address');
      await context.sync();
      return zone.address;
    });
    expect(lu).toBe('Feuil1!B2:E6');
  });

  it("suit ses cellules quand on insère des lignes et des colonnes ; refuse d'être coupé", async () => {
    const lu = await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      feuille.getRange('1:1').insert('Down');
      feuille.getRange('4:4').insert('Down');
      feuille.getRange('C:C').insert('Right');
      const zone = tableau.getRange().load('address');
      tableau.columns.load('items/name');
      await context.sync();
      return { zone: zone.address, colonnes: tableau.columns.items.map(({ name }) => name) };
    });
    expect(lu).toEqual({ zone: 'Feuil1!B3:E7', colonnes: ['Date', 'Colonne1', 'Marchand', 'Montant'] });
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        context.workbook.worksheets.getItem('Feuil1').getRange('B1:C1').insert('Down');
        await context.sync();
      }),
    );
    expect(erreur.code).toBe('InsertDeleteConflict');
  });

  it('se redimensionne, se convertit en plage et se supprime', async () => {
    const lu = await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      feuille.getRange('H1').formulas = [['=SUM(Depenses[Montant])']];
      tableau.resize('B2:E4');
      const taille = tableau.getRange().load('address,values');
      await context.sync();
      const plage = tableau.convertToRange().load('address');
      const formule = feuille.getRange('H1').load('formulas,values');
      const reste = context.workbook.tables.getCount();
      await context.sync();
      feuille.tables.add('B2:D5', true).delete();
      const vide = feuille.getRange('B2:D5').load('valueTypes');
      await context.sync();
      return {
        taille: [taille.address, taille.values[0]],
        plage: plage.address,
        formule: [formule.formulas[0]?.[0] as unknown, formule.values[0]?.[0] as unknown],
        reste: reste.value,
        vide: vide.valueTypes
          .flat()
          .map(String)
          .every((type) => type === 'Empty'),
      };
    });
    expect(lu).toEqual({
      taille: ['Feuil1!B2:E4', ['Date', 'Marchand', 'Montant', 'Colonne1']],
      plage: 'Feuil1!B2:E4',
      formule: ['=SUM(Feuil1!$D$3:$D$4)', 42],
      reste: 0,
      vide: true,
    });
  });

  it('trie ses données sans ses titres, et garde le tri demandé', async () => {
    const lu = await essai.executer(async (context) => {
      const { tableau } = poserDepenses(context);
      tableau.sort.apply([{ key: 2, ascending: false }]);
      const corps = tableau.getDataBodyRange().load('values');
      tableau.sort.load();
      await context.sync();
      return { valeurs: corps.values.map((ligne) => ligne[2] as unknown), champs: tableau.sort.fields };
    });
    expect(lu.valeurs).toEqual([30, 12, 5]);
    expect(lu.champs).toMatchObject([{ key: 2, ascending: false }]);
  });

  it('passe par le fichier sans rien perdre', async () => {
    await essai.executer(async (context) => {
      const { feuille, tableau } = poserDepenses(context);
      tableau.showTotals = true;
      tableau.style = 'TableStyleLight9';
      tableau.showBandedColumns = true;
      feuille.getRange('H1').formulas = [['=SUM(Depenses[Montant])']];
      tableau.columns.getItem('Marchand').filter.applyValuesFilter(['Poste']);
      await context.sync();
    });
    const rouvert = await ouvrir(await enregistrer(essai.classeur));
    const [tableau] = rouvert.feuilles[0]?.tableaux ?? [];
    expect(tableau).toMatchObject({
      nom: 'Depenses',
      enTetes: true,
      totaux: true,
      options: { style: 'TableStyleLight9', bandesLignes: true, bandesColonnes: true },
    });
    expect(tableau?.filtre?.colonnes.get(1)?.critere).toEqual({ filterOn: 'Values', values: ['Poste'] });
    expect(rouvert.feuilles[0]?.lignes.lire(4).masquee).toBe(true);
    expect(rouvert.feuilles[0]?.lire(1, 8)?.formule).toBe('SUM(Depenses[Montant])');
  });
});
