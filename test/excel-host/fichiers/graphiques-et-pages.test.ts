import { ouvrirEssai } from '../conformite/ouvrir-essai';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { TYPES_GRAPHIQUE } from '../modele/types-graphique';
import { enregistrer, ouvrir } from './fichier-xlsx';

/** Fait un classeur par l'API, l'enregistre et le rouvre. */
async function apresEnregistrement(
  faire: (feuille: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<{ avant: Feuille; apres: Feuille; relu: ClasseurHote }> {
  const essai = await ouvrirEssai();
  await essai.executer(async (context) => {
    const feuille = context.workbook.worksheets.getItem('Feuil1');
    feuille.getRange('A1:C3').values = [
      ['Mois', 'Reçues', 'Délai'],
      ['janv.', 10, 4.5],
      ['févr.', 8, 7.25],
    ];
    faire(feuille, context);
    await context.sync();
  });
  const relu = await ouvrir(await enregistrer(essai.classeur), 'relu.xlsx');
  essai.client.fermer();
  const [avant, apres] = [essai.classeur.feuilles[0], relu.feuilles[0]];
  if (avant === undefined || apres === undefined) throw new Error('Feuille perdue.');
  return { avant, apres, relu };
}

describe('enregistrer puis ouvrir', () => {
  it.each(TYPES_GRAPHIQUE.map((type) => [type]))('un graphique %s garde son type et ses séries', async (type) => {
    const { avant, apres } = await apresEnregistrement((feuille) => {
      feuille.charts.add(type, feuille.getRange('A1:C3'), 'Columns');
    });
    const [ecrit, lu] = [avant.graphiques[0], apres.graphiques[0]];
    expect(lu?.type).toBe(type);
    expect(lu?.series.map(({ nom, valeurs, categories }) => [nom, valeurs, categories])).toEqual(
      ecrit?.series.map(({ nom, valeurs, categories }) => [nom, valeurs, categories]),
    );
  });

  it('un graphique combiné garde ses axes, ses traits et ses étiquettes', async () => {
    const { apres } = await apresEnregistrement((feuille) => {
      const graphique = feuille.charts.add('ColumnClustered', feuille.getRange('A1:C3'), 'Columns');
      graphique.title.text = 'Deux axes';
      graphique.title.format.font.color = '#CE0500';
      const serie = graphique.series.getItemAt(1);
      serie.chartType = 'LineMarkers';
      serie.axisGroup = 'Secondary';
      serie.markerStyle = 'Diamond';
      serie.format.line.lineStyle = 'Dash';
      serie.hasDataLabels = true;
      serie.trendlines.add('Linear');
      const axe = graphique.axes.valueAxis;
      Object.assign(axe, { minimum: 0, maximum: 12, majorUnit: 3, numberFormat: '0.0', tickLabelPosition: 'Low' });
      axe.title.text = 'Demandes';
      graphique.legend.position = 'Right';
      graphique.plotArea.format.fill.setSolidColor('#F5F5FE');
      graphique.getDataTable().visible = true;
    });
    const [lu] = apres.graphiques;
    expect(lu).toMatchObject({
      type: 'ColumnClustered',
      titre: { texte: 'Deux axes', police: { couleur: '#CE0500' } },
      legende: { visible: true, position: 'Right' },
      fondTrace: { fond: '#F5F5FE' },
      table: { visible: true },
      axes: {
        valeurs: {
          minimum: 0,
          maximum: 12,
          unite: 3,
          format: '0.0',
          lieAuFormat: false,
          etiquettes: 'Low',
          titre: { texte: 'Demandes' },
        },
      },
    });
    expect(lu?.series[1]).toMatchObject({
      type: 'LineMarkers',
      secondaire: true,
      marqueur: { style: 'Diamond' },
      trait: { genre: 'Dash' },
      etiquettes: { valeur: true },
      tendances: [{ type: 'Linear' }],
    });
  });

  it('garde mise en page, sauts de page, titres imprimés et liens', async () => {
    const { avant, apres, relu } = await apresEnregistrement((feuille) => {
      const page = feuille.pageLayout;
      Object.assign(page, {
        orientation: 'Landscape',
        draftMode: true,
        printOrder: 'OverThenDown',
        firstPageNumber: 3,
      });
      page.zoom = { horizontalFitToPages: 1 };
      page.headersFooters.state = 'FirstOddAndEven';
      page.headersFooters.firstPage.centerHeader = 'Première';
      page.headersFooters.evenPages.rightFooter = '&P';
      page.setPrintArea('A1:C3,E1:F2');
      page.setPrintTitleRows('1:1');
      feuille.horizontalPageBreaks.add('A10');
      feuille.verticalPageBreaks.add('D1');
      feuille.standardWidth = 14;
      feuille.getRange('A2').hyperlink = { address: 'https://www.service-public.fr/', screenTip: 'Ouvrir' };
      feuille.getRange('A3').hyperlink = { documentReference: 'Feuil1!C3' };
    });
    expect(apres.miseEnPage).toEqual({ ...avant.miseEnPage, modifiee: false });
    expect(apres.sautsDePage).toEqual({ lignes: [10], colonnes: [4] });
    expect(apres.largeurParDefaut).toBe(14);
    expect(apres.liens.tous).toEqual(avant.liens.tous);
    expect(relu.noms.map(({ nom, formule }) => [nom, formule])).toEqual([
      ['_xlnm.Print_Area', 'Feuil1!$A$1:$C$3,Feuil1!$E$1:$F$2'],
      ['_xlnm.Print_Titles', 'Feuil1!$1:$1'],
    ]);
  });
});
