import { erreurDe, ouvrirEssai } from './ouvrir-essai';
import type { Essai } from './ouvrir-essai';

describe('Chart', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
    await essai.executer(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A1:D4').values = [
        ['Mois', '< T1', 'T1 à T2', 'NR'],
        ['janv.', 10, 4, 2],
        ['févr.', 8, 5, 1],
        ['mars', 12, 3, 4],
      ];
      await context.sync();
    });
  });
  afterEach(() => {
    essai.client.fermer();
  });

  it('découpe la plage en séries nommées, empile et colore', async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      const graphique = feuille.charts.add('ColumnClustered', feuille.getRange('A1:D4'), 'Columns');
      graphique.chartType = 'ColumnStacked';
      graphique.name = 'Par mois';
      graphique.axes.valueAxis.title.text = 'Demandes';
      graphique.legend.position = 'Bottom';
      graphique.series.getItemAt(2).format.fill.setSolidColor('#E1000F');
      graphique.setPosition('F2', 'L20');
      graphique.series.load('items/name');
      graphique.load('name,chartType,left,top,width,height,title/text');
      await context.sync();
      return {
        noms: graphique.series.items.map(({ name }) => name),
        type: graphique.chartType,
        gauche: graphique.left,
        haut: graphique.top,
        largeur: graphique.width,
        hauteur: graphique.height,
      };
    });
    expect(lu).toEqual({
      noms: ['< T1', 'T1 à T2', 'NR'],
      type: 'ColumnStacked',
      gauche: 240,
      haut: 15,
      largeur: 336,
      hauteur: 285,
    });
    expect(essai.classeur.feuilleActive.graphiques[0]?.series[2]).toMatchObject({
      couleur: '#E1000F',
      valeurs: 'Feuil1!$D$2:$D$4',
      categories: 'Feuil1!$A$2:$A$4',
    });
  });

  it("se retrouve par son nom, disparaît, et un anneau n'a pas d'axes", async () => {
    const lu = await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      const anneau = feuille.charts.add('Doughnut', feuille.getRange('A1:B4'), 'Columns');
      anneau.name = 'Parts';
      const points = anneau.series.getItemAt(0).points.load('count');
      await context.sync();
      feuille.charts.getItem('Parts').delete();
      const parti = feuille.charts.getItemOrNullObject('Parts');
      await context.sync();
      return [points.count, parti.isNullObject];
    });
    expect(lu).toEqual([3, true]);
    const erreur = await erreurDe(
      essai.executer(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Feuil1');
        feuille.charts.add('Doughnut', feuille.getRange('A1:B4'), 'Columns').axes.valueAxis.title.text = 'x';
        await context.sync();
      }),
    );
    expect(erreur).toEqual({ code: 'InvalidOperation', lieu: 'ChartAxes.valueAxis' });
  });

  it('suit ses données quand des lignes sont insérées', async () => {
    await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.charts.add('Line', feuille.getRange('A1:B4'), 'Columns');
      feuille.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(essai.classeur.feuilleActive.graphiques[0]?.series[0]).toMatchObject({
      valeurs: 'Feuil1!$B$4:$B$6',
      nom: { formule: 'Feuil1!$B$3' },
    });
  });
});
