import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';

describe('Range', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  /** Écrit une matrice dans Feuil1 à partir de A1 et rend ce que montrent ces cellules. */
  const ecrire = async (
    valeurs: unknown[][],
    format?: string,
  ): Promise<{
    values: unknown[][];
    text: string[][];
    formulas: unknown[][];
    numberFormat: unknown[][];
    valueTypes: string[][];
  }> =>
    essai.executer(async (context) => {
      const plage = context.workbook.worksheets
        .getItem('Feuil1')
        .getRangeByIndexes(0, 0, valeurs.length, valeurs[0]?.length ?? 0);
      if (format !== undefined) plage.numberFormat = valeurs.map((ligne) => ligne.map(() => format));
      plage.values = valeurs;
      plage.load('values,text,formulas,numberFormat,valueTypes');
      await context.sync();
      return {
        values: plage.values,
        text: plage.text,
        formulas: plage.formulas,
        numberFormat: plage.numberFormat,
        valueTypes: plage.valueTypes,
      };
    });

  it("lit une date écrite en texte mois d'abord, et laisse en texte celle qui ne peut pas l'être (office-js #1559)", async () => {
    const lu = await ecrire([['03/04/2026', '14/03/2026']]);
    expect(lu.values).toEqual([[46085, '14/03/2026']]);
    expect(lu.numberFormat).toEqual([['m/d/yyyy', 'General']]);
    expect(lu.text).toEqual([['04/03/2026', '14/03/2026']]);
  });

  it('évalue un texte qui commence par =, + ou - ; une apostrophe le garde en texte', async () => {
    const lu = await ecrire([['=1+1', '+2*3', "'=1+1", "'00123"]]);
    expect(lu.values).toEqual([[2, 6, '=1+1', '00123']]);
    expect(lu.formulas).toEqual([['=1+1', '=+2*3', '=1+1', '00123']]);
    expect(lu.valueTypes).toEqual([['Double', 'Double', 'String', 'String']]);
  });

  it("lit une date sans année dans celle de l'horloge du classeur", async () => {
    const avant = essai.classeur.jourCourant;
    essai.classeur.jourCourant = 45_000;
    expect((await ecrire([['3/14']])).values).toEqual([[44_999]]);
    essai.classeur.jourCourant = avant;
  });

  it('garde tout en texte au format @', async () => {
    const lu = await ecrire([['=1+1', '0123', '1-2', 5]], '@');
    expect(lu.values).toEqual([['=1+1', '0123', '1-2', '5']]);
  });

  it('comprend nombres, pourcentages, booléens et erreurs', async () => {
    const lu = await ecrire([['1,234.5', '12%', 'TRUE', '#N/A', '1e3']]);
    expect(lu.values).toEqual([[1234.5, 0.12, true, '#N/A', 1000]]);
    expect(lu.valueTypes).toEqual([['Double', 'Double', 'Boolean', 'Error', 'Double']]);
    expect(lu.text).toEqual([['1\u202f234,50', '12%', 'VRAI', '#N/A', '1,00E+03']]);
  });

  it("laisse une cellule avec null, la vide avec '', remplit avec un scalaire", async () => {
    await ecrire([['a', 'b', 'c']]);
    expect((await ecrire([[null, '', 'z']])).values).toEqual([['a', '', 'z']]);
    const lu = await essai.executer(async (context) => {
      const plage = context.workbook.worksheets.getItem('Feuil1').getRange('B2:C3');
      plage.values = 7 as unknown as number[][];
      plage.load('values');
      await context.sync();
      return plage.values;
    });
    expect(lu).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("refuse une matrice qui n'a pas la taille de la plage", async () => {
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        context.workbook.worksheets.getItem('Feuil1').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(erreur).toEqual({ code: 'InvalidArgument', lieu: 'Range.values' });
  });

  it('suit ses cellules quand des lignes sont insérées ou supprimées, même après un sync', async () => {
    const adresses = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A5').values = [['ici']];
      const plage = feuille.getRange('A5');
      plage.load('address');
      await context.sync();
      const avant = plage.address;
      feuille.getRange('2:3').insert('Down');
      plage.load('address,values');
      await context.sync();
      const pendant: unknown[] = [plage.address, plage.values[0]?.[0]];
      feuille.getRange('1:1').delete('Up');
      plage.load('address');
      await context.sync();
      return [avant, pendant, plage.address];
    });
    expect(adresses).toEqual(['Feuil1!A5', ['Feuil1!A7', 'ici'], 'Feuil1!A6']);
  });

  it("décale les formules, les fusions et les noms à l'insertion", async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      feuille.getRange('C1:D1').merge();
      context.workbook.names.add('Total', feuille.getRange('A3'));
      feuille.getRange('2:2').insert('Down');
      const [formule, nom] = [
        feuille.getRange('A4').load('formulas,values'),
        context.workbook.names.getItem('Total').load('value'),
      ];
      await context.sync();
      return { formules: formule.formulas, valeurs: formule.values, nom: nom.value as unknown };
    });
    expect(lu).toEqual({ formules: [['=SUM(A1:A3)']], valeurs: [[3]], nom: 'Feuil1!$A$4' });
    expect(essai.classeur.feuilleActive.fusions).toEqual([{ haut: 1, gauche: 3, bas: 1, droite: 4 }]);
  });

  it('copie formats et formules en les faisant suivre', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1:B2').values = [
        [1, '=A1*2'],
        [5, ''],
      ];
      feuille.getRange('A1').format.fill.color = '#FFCC00';
      feuille.getRange('B2').copyFrom('B1', 'Formulas');
      feuille.getRange('A2').copyFrom('A1', 'Formats');
      const [valeurs, fond] = [
        feuille.getRange('A1:B2').load('values,formulas'),
        feuille.getRange('A2').load('format/fill/color'),
      ];
      await context.sync();
      return { valeurs: valeurs.values, formules: valeurs.formulas, fond: fond.format.fill.color };
    });
    expect(lu).toEqual({
      valeurs: [
        [1, 2],
        [5, 10],
      ],
      formules: [
        [1, '=A1*2'],
        [5, '=A2*2'],
      ],
      fond: '#FFCC00',
    });
  });

  it("rend null pour un format qui varie et pour les valeurs d'une colonne entière", async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1').format.font.bold = true;
      const [police, colonne] = [
        feuille.getRange('A1:A2').load('format/font/bold'),
        feuille.getRange('A:A').load('values,address'),
      ];
      await context.sync();
      return [police.format.font.bold, colonne.values, colonne.address];
    });
    expect(lu).toEqual([null, null, 'Feuil1!A:A']);
  });

  it('rend un objet nul pour une intersection vide, et le laisse suivre', async () => {
    const nuls = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      const [rien, utilisee] = [
        feuille.getRange('A1:B2').getIntersectionOrNullObject('D4:E5'),
        feuille.getUsedRangeOrNullObject(true),
      ];
      rien.load('address');
      utilisee.load('address');
      const police = utilisee.format.load('wrapText');
      await context.sync();
      return [rien.isNullObject, utilisee.isNullObject, police.isNullObject];
    });
    expect(nuls).toEqual([true, true, true]);
  });

  it('refuse de lire plus de 5 millions de cellules', async () => {
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        context.workbook.worksheets.getItem('Feuil1').getRange('A1:Z200000').load('values');
        await context.sync();
      }),
    );
    expect(erreur.code).toBe('RangeExceedsLimit');
  });

  it('calcule TODAY() avec le jour réglé', async () => {
    essai.classeur.jourCourant = 46349;
    expect((await ecrire([['=TODAY()']])).values).toEqual([[46349]]);
    essai.classeur.jourCourant = 46350;
    const lu = await essai.executer(async (context) => {
      const plage = context.workbook.worksheets.getItem('Feuil1').getRange('A1').load('values');
      await context.sync();
      return plage.values;
    });
    expect(lu).toEqual([[46350]]);
  });
});
