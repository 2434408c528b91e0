import { ouvrirEssai } from '../conformite/ouvrir-essai';
import { poserToutesLesRegles } from '../conformite/toutes-les-regles';
import type { VueCellule, VueFeuille } from './vue-classeur';
import { VueClasseurHote } from './vue-classeur-hote';

/** La première feuille d'un classeur neuf, une fois ce geste fait par l'API. */
async function feuilleApres(geste: (feuille: Excel.Worksheet) => void): Promise<VueFeuille> {
  const essai = await ouvrirEssai();
  essai.classeur.jourCourant = 46_345;
  await essai.executer(async (context) => {
    geste(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  essai.client.fermer();
  const vue = new VueClasseurHote(essai.classeur);
  return vue.feuille(vue.feuilles()[0]?.id ?? '');
}

const colonne = <T>(feuille: VueFeuille, c: number, lire: (cellule: VueCellule) => T): T[] =>
  Array.from({ length: 10 }, (_, rang) => lire(feuille.cellule(rang + 1, c)));

describe('VueFeuilleHote.cellule, formats conditionnels', () => {
  // @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
  it('étend une échelle de trois couleurs du plus petit au plus grand', async () => {
    const feuille = await feuilleApres(poserToutesLesRegles);
    expect([feuille.cellule(1, 2).style.fond, feuille.cellule(10, 2).style.fond]).toEqual(['#FF0000', '#00FF00']);
    expect(feuille.cellule(4, 2).style.fond).toBe('#FFAA00');
  });

  it("pose les barres de part et d'autre de l'axe, et cache les valeurs", async () => {
    const feuille = await feuilleApres(poserToutesLesRegles);
    const [premiere] = colonne(feuille, 3, ({ barre }) => barre);
    expect(premiere).toMatchObject({ de: 0, couleur: '#C00000', bordure: '#800000', versLaGauche: true });
    expect(premiere?.a).toBeCloseTo(4 / 12);
    expect(feuille.cellule(10, 3)).toMatchObject({ sansTexte: true, barre: { couleur: '#5B9BD5', degrade: false } });
    expect(feuille.cellule(10, 3).barre?.nom).toBe('barre de données à 42 %');
  });

  it("choisit les icônes par les seuils, inverse l'ordre, et les nomme", async () => {
    const feuille = await feuilleApres(poserToutesLesRegles);
    const noms = colonne(feuille, 4, ({ icone }) => icone?.nom);
    expect([noms[0], noms[9]]).toEqual(['flèche verte vers le haut', 'flèche rouge vers le bas']);
    expect(colonne(feuille, 6, ({ icone }) => icone?.nom)).toEqual([
      ...Array<string>(3).fill('triangle rouge vers le bas'),
      ...Array<string>(5).fill('trait jaune'),
      ...Array<string>(2).fill('4 carrés pleins sur 4'),
    ]);
  });

  it('reconnaît textes, rangs, doublons et dates', async () => {
    const feuille = await feuilleApres(poserToutesLesRegles);
    expect(colonne(feuille, 5, ({ style }) => style.couleurTexte === '#0000FF')).toEqual([
      true,
      ...Array<boolean>(8).fill(false),
      true,
    ]);
    expect(colonne(feuille, 1, ({ style }) => style.italique)).toEqual([true, true, ...Array<boolean>(8).fill(false)]);
    expect(colonne(feuille, 7, ({ style }) => style.barre)).toEqual(Array<boolean>(10).fill(true));
    // 46345 est le 19 novembre 2026, un jeudi : aujourd'hui seulement ; la semaine d'avant finit le samedi 14.
    expect(colonne(feuille, 8, ({ style }) => style.fond)).toEqual([
      '#FFEB9C',
      ...Array<undefined>(4).fill(undefined),
      '#FFEB9C',
      ...Array<undefined>(4).fill(undefined),
    ]);
  });

  it('arrête les règles moins prioritaires là où la règle qui arrête est vraie, et là seulement', async () => {
    const feuille = await feuilleApres((une) => {
      une.getRange('A1:A2').values = [[1], [9]];
      const formats = une.getRange('A1:A2').conditionalFormats;
      formats.add('DataBar');
      const arret = formats.add('CellValue');
      arret.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      arret.stopIfTrue = true;
    });
    expect([feuille.cellule(1, 1).barre, feuille.cellule(2, 1).barre]).toEqual([expect.anything(), undefined]);
  });
});

describe('VueFeuilleHote.saisir, validation', () => {
  const avecRegle = (
    regle: Excel.DataValidationRule,
    style: 'Stop' | 'Warning' | 'Information' = 'Stop',
  ): Promise<VueFeuille> =>
    feuilleApres((feuille) => {
      const { dataValidation } = feuille.getRange('B2:B9');
      dataValidation.rule = regle;
      dataValidation.errorAlert = { showAlert: true, style, title: 'Attention', message: 'Non.' };
      dataValidation.prompt = { showPrompt: true, title: 'Aide', message: 'Un nombre.' };
    });

  // @source https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
  it('refuse ce qui arrête, laisse passer outre un avertissement', async () => {
    const regle = { wholeNumber: { formula1: 10, operator: 'LessThan' } } as const;
    const stop = await avecRegle(regle);
    expect(stop.saisir(2, 2, '12')).toEqual({
      ok: false,
      message: 'Non.',
      alerte: { genre: 'stop', titre: 'Attention' },
    });
    expect(stop.saisir(2, 2, '12', true).ok).toBe(false);
    expect([stop.saisir(2, 2, '1,5').ok, stop.saisir(2, 2, '9').ok, stop.saisir(2, 2, '').ok]).toEqual([
      false,
      true,
      true,
    ]);
    const avis = await avecRegle(regle, 'Warning');
    expect([avis.saisir(2, 2, '12').ok, avis.saisir(2, 2, '12', true).ok]).toEqual([false, true]);
    expect([avis.invite(2, 2), avis.invite(1, 1)]).toEqual([{ titre: 'Aide', message: 'Un nombre.' }, null]);
  });

  it('juge une formule personnalisée comme si la valeur tapée était déjà là', async () => {
    const feuille = await avecRegle({ custom: { formula: '=COUNTIF($B$2:$B$9,B2)=1' } });
    expect([feuille.saisir(2, 2, 'a').ok, feuille.saisir(3, 2, 'a').ok, feuille.saisir(3, 2, 'b').ok]).toEqual([
      true,
      false,
      true,
    ]);
    expect(feuille.cellule(3, 2).texte).toBe('b');
  });

  it('juge le résultat d’une formule tapée', async () => {
    const feuille = await avecRegle({ decimal: { formula1: 3, operator: 'LessThan' } });
    expect([feuille.saisir(2, 2, '=1+1').ok, feuille.saisir(2, 2, '=2+2').ok]).toEqual([true, false]);
  });

  it('distingue les majuscules d’une liste écrite, pas celles d’une plage', async () => {
    const ecrite = await avecRegle({ list: { inCellDropDown: true, source: 'Oui,Non' } });
    expect([ecrite.saisir(2, 2, 'Oui').ok, ecrite.saisir(2, 2, 'oui').ok]).toEqual([true, false]);
    const plage = await feuilleApres((feuille) => {
      feuille.getRange('D1:D2').values = [['Oui'], ['Non']];
      feuille.getRange('B2').dataValidation.rule = {
        list: { inCellDropDown: true, source: feuille.getRange('D1:D2') },
      };
    });
    expect([plage.saisir(2, 2, 'oui').ok, plage.saisir(2, 2, 'peut-être').ok]).toEqual([true, false]);
    expect(plage.listeDeChoix(2, 2)).toEqual(['Oui', 'Non']);
  });

  it('juge dates, heures et longueurs', async () => {
    const date = await avecRegle({ date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } });
    expect([date.saisir(2, 2, '14/03/2026').ok, date.saisir(2, 2, '31/12/2025').ok]).toEqual([true, false]);
    const longueur = await avecRegle({ textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } });
    expect([longueur.saisir(2, 2, 'abc').ok, longueur.saisir(2, 2, 'abcd').ok]).toEqual([true, false]);
  });
});
