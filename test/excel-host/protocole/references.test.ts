import { ouvrirEssai } from '../conformite/ouvrir-essai';
import type { Essai } from '../conformite/ouvrir-essai';

describe('Les plages gardées', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  it('se lâchent toutes à la fin de Excel.run', async () => {
    await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1').load('address');
      feuille.getRange('B1').load('address');
      feuille.getRanges('A1:A2,C1:C2').load('address');
      await context.sync();
      expect(essai.hote.references.nombre).toBe(4);
    });
    expect(essai.hote.references.nombre).toBe(0);
    expect([...(essai.classeur.feuilles[0]?.zones ?? [])]).toEqual([]);
  });

  it("restent lisibles tant qu'un de leurs deux mandataires les garde", async () => {
    await essai.executer(async (context) => {
      const ensemble = context.workbook.worksheets.getItem('Feuil1').getRanges('A1:A2,C1:C2');
      const premiere = ensemble.areas.getItemAt(0);
      ensemble.load('address');
      premiere.load('address');
      await context.sync();
      premiere.untrack();
      await context.sync();
      ensemble.load('address');
      await context.sync();
      expect(ensemble.address).toBe('Feuil1!A1:A2, Feuil1!C1:C2');
    });
    expect(essai.hote.references.nombre).toBe(0);
  });

  it('passent à une autre course par track, et se lâchent par untrack', async () => {
    const plage = await essai.executer(async (context) => {
      const suivie = context.workbook.worksheets.getItem('Feuil1').getRange('B2');
      suivie.track();
      await context.sync();
      return suivie;
    });
    await essai.executer(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('1:1').insert('Down');
      await context.sync();
    });
    const { Excel: excel } = essai.client;
    await excel.run(plage, async (context) => {
      plage.load('address');
      await context.sync();
      expect(plage.address).toBe('Feuil1!B3');
      plage.untrack();
      await context.sync();
    });
    expect(essai.hote.references.nombre).toBe(0);
  });
});
