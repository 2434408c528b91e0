import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import { ouvrirClientEnProcessus } from '../transports/en-processus';
import type { ClientEnProcessus } from '../transports/en-processus';

describe('Application.calculationMode', () => {
  let client: ClientEnProcessus;
  beforeEach(async () => {
    client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
    });
  });
  afterEach(() => {
    client.fermer();
  });

  /** Fait un geste, et rend B1 lue dans un autre lot. */
  const apres = (geste: (context: Excel.RequestContext, feuille: Excel.Worksheet) => void): Promise<unknown> =>
    client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      geste(context, feuille);
      await context.sync();
      const lue = feuille.getRange('B1').load('values');
      const etat = context.application.load('calculationState');
      await context.sync();
      const [[valeur]] = lue.values as [[unknown]];
      return [valeur, etat.calculationState];
    });
  const manuel = (context: Excel.RequestContext): void => {
    context.application.calculationMode = 'Manual';
  };

  it('recalcule de lui-même en mode automatique', async () => {
    await expect(
      apres((_, feuille) => {
        feuille.getRange('A1').values = [[5]];
      }),
    ).resolves.toEqual([10, 'Done']);
  });

  it("laisse attendre les dépendants en mode manuel, jusqu'à calculate", async () => {
    await expect(
      apres((context, feuille) => {
        manuel(context);
        feuille.getRange('A1').values = [[5]];
      }),
    ).resolves.toEqual([2, 'Pending']);
    await expect(
      apres((context) => {
        context.application.calculate('Recalculate');
      }),
    ).resolves.toEqual([10, 'Done']);
  });

  it('calcule à son entrée une formule écrite en mode manuel', async () => {
    await expect(
      apres((context, feuille) => {
        manuel(context);
        feuille.getRange('B1').formulas = [['=A1+10']];
      }),
    ).resolves.toEqual([11, 'Pending']);
  });

  it('recalcule ce qui attend quand on revient en automatique', async () => {
    await apres((context, feuille) => {
      manuel(context);
      feuille.getRange('A1').values = [[7]];
    });
    await expect(
      apres((context) => {
        context.application.calculationMode = 'Automatic';
      }),
    ).resolves.toEqual([14, 'Done']);
  });

  it("suspend le calcul jusqu'à la fin du lot ; ce qui attend se calcule au changement suivant", async () => {
    await expect(
      apres((context, feuille) => {
        context.application.suspendApiCalculationUntilNextSync();
        feuille.getRange('A1').values = [[9]];
      }),
    ).resolves.toEqual([2, 'Done']);
    await expect(
      apres((_, feuille) => {
        feuille.getRange('D1').values = [[0]];
      }),
    ).resolves.toEqual([18, 'Done']);
  });

  it('ne recalcule plus une feuille dont le calcul est arrêté, et la reprend ensuite', async () => {
    await expect(
      apres((_, feuille) => {
        feuille.enableCalculation = false;
        feuille.getRange('A1').values = [[4]];
      }),
    ).resolves.toEqual([2, 'Done']);
    await expect(
      apres((_, feuille) => {
        feuille.enableCalculation = true;
      }),
    ).resolves.toEqual([8, 'Done']);
  });
});
