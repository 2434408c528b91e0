import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';

describe("les erreurs de l'hôte", () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai('riche.xlsx', {}, false);
  });
  afterEach(() => {
    essai.client.fermer();
  });

  const echec = (geste: (context: Excel.RequestContext) => void): Promise<{ code: string; lieu: string }> =>
    erreurDe(
      essai.executer(async (context) => {
        geste(context);
        await context.sync();
      }),
    );

  it("disent ce qui n'existe pas et où", async () => {
    expect(await echec((context) => context.workbook.worksheets.getItem('Absente').load('name'))).toEqual({
      code: 'ItemNotFound',
      lieu: 'WorksheetCollection.getItem',
    });
    expect(
      await echec((context) => context.workbook.worksheets.getItem('Listes').getRange('A0').load('address')),
    ).toEqual({ code: 'InvalidArgument', lieu: 'Worksheet.getRange' });
  });

  it('laissent faites les actions qui précèdent dans le lot', async () => {
    await echec((context) => {
      context.workbook.worksheets.getItem('Listes').getRange('B1').values = [['écrit']];
      context.workbook.worksheets.getItem('Absente').getRange('B1').values = [['perdu']];
    });
    expect(essai.classeur.trouverFeuille('Listes')?.lire(1, 2)?.valeur).toBe('écrit');
  });

  it('protègent une feuille : cellule verrouillée refusée, cellule libre permise', async () => {
    expect(
      await echec((context) => {
        context.workbook.worksheets.getItem('Protégée').getRange('A1').values = [['x']];
      }),
    ).toEqual({ code: 'AccessDenied', lieu: 'Range.values' });
    expect(
      await echec((context) => {
        context.workbook.worksheets.getItem('Protégée').getRange('A2').format.fill.color = 'red';
      }),
    ).toEqual({ code: 'AccessDenied', lieu: 'RangeFill.color' });
    await essai.executer(async (context) => {
      context.workbook.worksheets.getItem('Protégée').getRange('A2').values = [['saisi']];
      await context.sync();
    });
    expect(essai.classeur.trouverFeuille('Protégée')?.lire(2, 1)?.valeur).toBe('saisi');
  });

  it("refusent tout pendant la saisie d'une cellule", async () => {
    essai.classeur.saisieEnCours = true;
    expect((await echec((context) => context.workbook.load('name'))).code).toBe('InvalidOperationInCellEditMode');
  });

  it("acceptent d'écrire en lecture seule et refusent d'enregistrer", async () => {
    essai.classeur.lectureSeule = true;
    const lu = await essai.executer(async (context) => {
      context.workbook.worksheets.getItem('Listes').getRange('B1').values = [['x']];
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(lu).toBe(true);
    expect(
      (
        await echec((context) => {
          context.workbook.save('Save');
        })
      ).code,
    ).toBe('AccessDenied');
  });

  it('gardent la structure protégée', async () => {
    essai.classeur.structureProtegee = true;
    expect((await echec((context) => context.workbook.worksheets.add('Neuf'))).code).toBe('AccessDenied');
    expect(
      (
        await echec((context) => {
          context.workbook.worksheets.getItem('Listes').delete();
        })
      ).code,
    ).toBe('AccessDenied');
  });

  it('refusent une requête de plus de 5 Mo', async () => {
    const long = 'x'.repeat(30_000);
    const erreur = await echec((context) => {
      context.workbook.worksheets.getItem('Listes').getRange('A1:A200').values = Array.from({ length: 200 }, () => [
        long,
      ]);
    });
    expect(erreur.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it("ignorent un membre plus récent qu'ExcelApi 1.14, et disent ce que l'hôte ne sait pas faire", async () => {
    expect(
      (
        await echec((context) =>
          context.workbook.worksheets.getItem('Listes').getRange('A1').getDependents().load('addresses'),
        )
      ).code,
    ).toBe('ApiNotFound');
    expect((await echec((context) => context.workbook.worksheets.getItem('Listes').shapes.load('items'))).code).toBe(
      'NotImplemented',
    );
    expect(essai.hote.ecarts.tous).toEqual(['Worksheet.shapes']);
  });

  it("viennent du client quand une propriété n'a pas été chargée", async () => {
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Listes');
        await context.sync();
        return feuille.name;
      }),
    );
    expect(erreur.code).toBe('PropertyNotLoaded');
  });
});
