import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';

describe('WorksheetCollection et Worksheet', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  it("ajoutent une seule fois, en dernier, sans activer, et gardent l'objet après le sync", async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.add('Résultats courriels');
      feuille.load('name,position,id');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      feuille.name = 'Résultats';
      feuille.tabColor = '#000091';
      feuille.showGridlines = false;
      feuille.load('name,tabColor,showGridlines');
      const compte = context.workbook.worksheets.getCount();
      await context.sync();
      return {
        position: feuille.position,
        active: active.name,
        nom: feuille.name,
        onglet: feuille.tabColor,
        quadrillage: feuille.showGridlines,
        compte: compte.value,
      };
    });
    expect(lu).toEqual({
      position: 1,
      active: 'Feuil1',
      nom: 'Résultats',
      onglet: '#000091',
      quadrillage: false,
      compte: 2,
    });
  });

  it.each([
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'début", 'InvalidArgument'],
    ['Historique', 'InvalidArgument'],
    ['FEUIL1', 'ItemAlreadyExists'],
  ])('refusent le nom « %s »', async (nom, code) => {
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        context.workbook.worksheets.add(nom);
        await context.sync();
      }),
    );
    expect(erreur.code).toBe(code);
  });

  it('refusent de masquer ou supprimer la dernière feuille visible', async () => {
    const geste = (faire: (feuille: Excel.Worksheet) => void): Promise<{ code: string }> =>
      erreurDe(
        essai.executer(async (context) => {
          faire(context.workbook.worksheets.getItem('Feuil1'));
          await context.sync();
        }),
      );
    expect(
      (
        await geste((feuille) => {
          feuille.visibility = 'Hidden';
        })
      ).code,
    ).toBe('InvalidOperation');
    expect(
      (
        await geste((feuille) => {
          feuille.delete();
        })
      ).code,
    ).toBe('InvalidOperation');
  });

  it('renomment dans les formules, et laissent #REF! à la suppression', async () => {
    const lu = await essai.executer(async (context) => {
      const { worksheets } = context.workbook;
      const [une, autre] = [worksheets.getItem('Feuil1'), worksheets.add('Source')];
      autre.getRange('A1').values = [[4]];
      une.getRange('A1').formulas = [['=Source!A1*2']];
      autre.name = 'Mes données';
      const avant = une.getRange('A1').load('formulas,values');
      await context.sync();
      const premiere: unknown[] = [avant.formulas[0]?.[0], avant.values[0]?.[0]];
      autre.delete();
      const apres = une.getRange('A1').load('values');
      await context.sync();
      return { premiere, apres: apres.values[0]?.[0] as unknown };
    });
    expect(lu).toEqual({ premiere: ["='Mes données'!A1*2", 8], apres: '#REF!' });
  });

  it('chargent la collection avec ses champs', async () => {
    const noms = await essai.executer(async (context) => {
      context.workbook.worksheets.add('Deux');
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(noms).toEqual([
      ['Feuil1', 'Visible'],
      ['Deux', 'Visible'],
    ]);
  });

  it('portent propriétés, volets, noms et mise en page', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.customProperties.add('outil', 'suivi');
      feuille.freezePanes.freezeRows(3);
      feuille.pageLayout.orientation = 'Landscape';
      feuille.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      feuille.pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
      feuille.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'En-tête';
      feuille.names.add('Local', feuille.getRange('A1:B2'));
      const [propriete, absente] = [
        feuille.customProperties.getItemOrNullObject('OUTIL').load('value'),
        feuille.customProperties.getItemOrNullObject('autre'),
      ];
      const [volets, mise, noms] = [
        feuille.freezePanes.getLocationOrNullObject().load('address'),
        feuille.pageLayout.load('orientation,zoom,leftMargin'),
        feuille.names.load('items/name,items/scope'),
      ];
      await context.sync();
      return {
        valeur: propriete.value,
        absente: absente.isNullObject,
        volets: volets.address,
        orientation: mise.orientation,
        zoom: mise.zoom,
        marge: mise.leftMargin,
        noms: noms.items.map(({ name, scope }) => [name, scope]),
      };
    });
    expect(lu).toEqual({
      valeur: 'suivi',
      absente: true,
      volets: 'Feuil1!1:3',
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      marge: 72,
      noms: [['Local', 'Worksheet']],
    });
  });

  it('disent par la fonction DATE si le classeur compte depuis 1904', async () => {
    const date = async (ici: Essai): Promise<number> =>
      ici.executer(async (context) => {
        const jour = context.workbook.functions.date(2026, 1, 1).load('value');
        await context.sync();
        return jour.value;
      });
    const autre = await ouvrirEssai('dates-1904.xlsx');
    expect([await date(essai), await date(autre)]).toEqual([46023, 44561]);
    autre.client.fermer();
  });
});
