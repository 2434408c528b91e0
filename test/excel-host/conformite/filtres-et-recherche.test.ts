import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#apply-filters-to-a-table */
describe('Filtres, tris et recherches', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
    essai.classeur.jourCourant = 46100;
  });
  afterEach(() => {
    essai.client.fermer();
  });

  const VALEURS = [
    ['Nom', 'Note', 'Jour'],
    ['Ada', 12, 46100],
    ['Bob', 8, 46099],
    ['ada', 15, 46000],
    ['', 3, 45000],
    ['Zoé*', 20, 46101],
  ];
  const remplir = (context: Excel.RequestContext): Excel.Worksheet => {
    const feuille = context.workbook.worksheets.getItem('Feuil1');
    feuille.getRange('A1:C6').values = VALEURS;
    feuille.getRange('C2:C6').numberFormat = Array.from({ length: 5 }, () => ['dd/mm/yyyy']);
    return feuille;
  };
  /** Les notes encore visibles une fois le critère posé sur la colonne. */
  const visibles = async (colonne: number, critere: Excel.FilterCriteria): Promise<unknown[]> =>
    essai.executer(async (context) => {
      const feuille = remplir(context);
      feuille.autoFilter.apply(feuille.getRange('A1:C6'), colonne, critere);
      const vue = feuille.getRange('B2:B6').getVisibleView().load('values');
      await context.sync();
      return vue.values.map((ligne) => ligne[0] as unknown);
    });

  it.each([
    ['par valeurs, sans la casse', 0, { filterOn: 'Values', values: ['Ada'] }, [12, 15]],
    ['par comparaison', 1, { filterOn: 'Custom', criterion1: '>=12' }, [12, 15, 20]],
    ['par deux critères', 1, { filterOn: 'Custom', criterion1: '<5', criterion2: '>15', operator: 'Or' }, [3, 20]],
    ['par joker', 0, { filterOn: 'Custom', criterion1: '=*b*' }, [8]],
    ['par joker protégé', 0, { filterOn: 'Custom', criterion1: '=*~*' }, [20]],
    ['non vides', 0, { filterOn: 'Custom', criterion1: '<>' }, [12, 8, 15, 20]],
    ['vides', 0, { filterOn: 'Custom', criterion1: '=' }, [3]],
    ['par les plus grands', 1, { filterOn: 'TopItems', criterion1: '2' }, [15, 20]],
    ['par les plus petits pour cent', 1, { filterOn: 'BottomPercent', criterion1: '40' }, [8, 3]],
    ['au-dessus de la moyenne', 1, { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, [12, 15, 20]],
    ['par jour relatif', 2, { filterOn: 'Dynamic', dynamicCriteria: 'Yesterday' }, [8]],
    ['par date', 2, { filterOn: 'Values', values: [{ date: '2026-03', specificity: 'Month' }] }, [12, 8, 20]],
  ] as [string, number, Excel.FilterCriteria, number[]][])('filtre %s', async (_, colonne, critere, attendues) => {
    expect(await visibles(colonne, critere)).toEqual(attendues);
  });

  it('dit ce qui est filtré, montre tout une fois les critères ôtés, et oublie la plage une fois retiré', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = remplir(context);
      const filtre = feuille.autoFilter;
      filtre.apply('A1:C6', 1, { filterOn: 'Custom', criterion1: '>10' });
      filtre.load();
      const plage = filtre.getRange().load('address');
      const masquees = feuille.getRange('A3').load('rowHidden');
      await context.sync();
      const pose = [filtre.enabled, filtre.isDataFiltered, filtre.criteria[1], plage.address, masquees.rowHidden];
      filtre.clearCriteria();
      filtre.load();
      masquees.load('rowHidden');
      await context.sync();
      const efface = [filtre.enabled, filtre.isDataFiltered, masquees.rowHidden];
      filtre.remove();
      filtre.load('enabled');
      const nulle = filtre.getRangeOrNullObject();
      await context.sync();
      return { pose, efface, retire: [filtre.enabled, nulle.isNullObject] };
    });
    expect(lu).toEqual({
      pose: [true, true, { filterOn: 'Custom', criterion1: '>10' }, 'Feuil1!A1:C6', true],
      efface: [true, false, false],
      retire: [false, true],
    });
  });

  it('relit les données quand on réapplique', async () => {
    const masquee = await essai.executer(async (context) => {
      const feuille = remplir(context);
      feuille.autoFilter.apply('A1:C6', 1, { filterOn: 'Custom', criterion1: '>10' });
      feuille.getRange('B2').values = [[1]];
      feuille.autoFilter.reapply();
      const ligne = feuille.getRange('A2').load('rowHidden');
      await context.sync();
      return ligne.rowHidden;
    });
    expect(masquee).toBe(true);
  });

  it('trie une plage : nombres, textes, booléens, puis vides, dans un sens comme dans l’autre', async () => {
    const lu = await essai.executer(async (context) => {
      const plage = context.workbook.worksheets.getItem('Feuil1').getRange('A1:A6');
      plage.values = [['b'], [2], [''], [true], ['A'], [1]];
      plage.sort.apply([{ key: 0 }]);
      plage.load('values');
      await context.sync();
      const montant = plage.values.flat() as unknown[];
      plage.sort.apply([{ key: 0, ascending: false }]);
      plage.load('values');
      await context.sync();
      return [montant, plage.values.flat() as unknown[]];
    });
    expect(lu).toEqual([
      [1, 2, 'A', 'b', true, ''],
      [true, 'b', 'A', 2, 1, ''],
    ]);
  });

  it('cherche un texte dans une plage et dans la feuille', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = remplir(context);
      const une = feuille.getRange('A1:C6').find('ad', {}).load('address');
      const derniere = feuille
        .getRange('A1:C6')
        .find('ada', { searchDirection: 'Backwards', completeMatch: true })
        .load('address');
      const absente = feuille.getRange('A1:C6').findOrNullObject('Ada!', {});
      const toutes = feuille.findAll('ada', { completeMatch: true }).load('address,areaCount,cellCount');
      const aucune = feuille.findAllOrNullObject('rien', {});
      await context.sync();
      return [
        une.address,
        derniere.address,
        absente.isNullObject,
        toutes.address,
        toutes.areaCount,
        aucune.isNullObject,
      ];
    });
    expect(lu).toEqual(['Feuil1!A2', 'Feuil1!A4', true, 'Feuil1!A2, Feuil1!A4', 2, true]);
  });

  it('rend les cellules spéciales, ou ItemNotFound', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = remplir(context);
      feuille.getRange('D2').formulas = [['=1/0']];
      const vides = feuille.getRange('A1:C6').getSpecialCells('Blanks').load('address');
      const erreurs = feuille.getRange('A1:D6').getSpecialCells('Formulas', 'Errors').load('address');
      const nombres = feuille.getRange('A1:C6').getSpecialCells('Constants', 'Numbers').load('address,cellCount');
      nombres.format.fill.color = '#FF0000';
      const fond = feuille.getRange('B2').format.fill.load('color');
      await context.sync();
      return [vides.address, erreurs.address, nombres.address, nombres.cellCount, fond.color];
    });
    expect(lu).toEqual(['Feuil1!A5', 'Feuil1!D2', 'Feuil1!B2:C6', 10, '#FF0000']);
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        context.workbook.worksheets
          .getItem('Feuil1')
          .getRange('A1:C6')
          .getSpecialCells('Formulas', 'Logical')
          .load('address');
        await context.sync();
      }),
    );
    expect(erreur.code).toBe('ItemNotFound');
  });

  it('garde des aires d’une synchronisation à l’autre', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = remplir(context);
      const aires = feuille.getRanges('A1:A2,C3').load('areaCount');
      await context.sync();
      feuille.getRange('1:1').insert('Down');
      aires.load('address');
      aires.areas.load('items/address');
      await context.sync();
      return [aires.areaCount, aires.address, aires.areas.items.map(({ address }) => address)];
    });
    expect(lu).toEqual([2, 'Feuil1!A2:A3, Feuil1!C4', ['Feuil1!A2:A3', 'Feuil1!C4']]);
  });

  it('ôte les doublons et dit combien', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = remplir(context);
      const resultat = feuille.getRange('A1:C6').removeDuplicates([0], true).load('removed,uniqueRemaining');
      const noms = feuille.getRange('A1:A6').load('values');
      await context.sync();
      return [resultat.removed, resultat.uniqueRemaining, noms.values.flat() as unknown[]];
    });
    expect(lu).toEqual([1, 4, ['Nom', 'Ada', 'Bob', '', 'Zoé*', '']]);
  });
});
