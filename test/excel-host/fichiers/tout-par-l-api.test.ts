import { ouvrirEssai } from '../conformite/ouvrir-essai';
import { TYPES_GRAPHIQUE } from '../modele/types-graphique';
import { controlerPaquet } from './controle/controler-paquet';
import { enregistrer, ouvrir } from './fichier-xlsx';
import { lirePaquet } from './paquet';
import { partiesChangees } from './parties-changees';

type Faire = (context: Excel.RequestContext, feuille: Excel.Worksheet) => void | Promise<void>;

/** Un classeur où l'API a tout fait, enregistré. */
async function enregistrerApres(...gestes: readonly Faire[]): Promise<Uint8Array> {
  const essai = await ouvrirEssai();
  await essai.executer(async (context) => {
    const feuille = context.workbook.worksheets.getItem('Feuil1');
    feuille.getRange('A1:C4').values = [
      ['Mois', 'Reçues', 'Délai'],
      ['janv.', 10, 4.5],
      ['févr.', 8, 7.25],
      ['mars', 12, 3],
    ];
    for (const geste of gestes) await geste(context, feuille);
    await context.sync();
  });
  const octets = await enregistrer(essai.classeur);
  essai.client.fermer();
  return octets;
}

const aspects: Faire = (_context, feuille) => {
  const { format } = feuille.getRange('A1:C1');
  Object.assign(format.font, { bold: true, italic: true, underline: 'Double', strikethrough: true, size: 14 });
  format.fill.color = '#000091';
  Object.assign(format, { horizontalAlignment: 'Center', wrapText: true, rowHeight: 33, textOrientation: 45 });
  for (const cote of ['EdgeTop', 'EdgeBottom', 'InsideVertical', 'DiagonalDown'] as const)
    Object.assign(feuille.getRange('A2:C4').format.borders.getItem(cote), { style: 'Dash', color: '#E1000F' });
  feuille.getRange('B2:C3').numberFormat = [
    ['#,##0.00', '[$-40C]d mmmm yyyy'],
    ['0.0%', '#,##0 "jours";[Red]-#,##0'],
  ];
  feuille.getRange('A8:C8').merge();
  feuille.getRange('J:K').columnHidden = true;
  feuille.getRange('20:22').rowHidden = true;
  feuille.getRange('12:14').group('ByRows');
  feuille.getRange('A3').hyperlink = { address: 'https://www.exemple.fr/?a=1&b=é', textToDisplay: 'Le lien' };
};

const page: Faire = (_context, feuille) => {
  Object.assign(feuille.pageLayout, { orientation: 'Landscape', leftMargin: 36, centerHorizontally: true });
  feuille.pageLayout.setPrintArea('A1:H30');
  feuille.pageLayout.setPrintTitleRows('$1:$1');
  feuille.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'Page &P/&N';
  feuille.horizontalPageBreaks.add('A10');
  feuille.freezePanes.freezeAt(feuille.getRange('A1:B1'));
  feuille.tabColor = '#E1000F';
};

const regles: Faire = (_context, feuille) => {
  const zone = feuille.getRange('B2:B4');
  const valeur = zone.conditionalFormats.add('CellValue');
  valeur.cellValue.rule = { formula1: '=2', formula2: '=5', operator: 'Between' };
  valeur.cellValue.format.fill.color = '#FFFF00';
  zone.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#123456';
  zone.conditionalFormats.add('IconSet').iconSet.style = 'ThreeStars';
  zone.conditionalFormats.add('ColorScale').colorScale.criteria = {
    minimum: { type: 'LowestValue', color: '#FF0000' },
    maximum: { type: 'HighestValue', color: '#00FF00' },
  };
  zone.conditionalFormats.add('TopBottom').topBottom.rule = { rank: 2, type: 'TopPercent' };
  const texte = feuille.getRange('A2:A4').conditionalFormats.add('ContainsText').textComparison;
  texte.rule = { operator: 'BeginsWith', text: 'é & "' };
  texte.format.font.bold = true;
  const saisies: readonly Excel.DataValidationRule[] = [
    { list: { inCellDropDown: true, source: 'oui,non' } },
    { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
    { date: { formula1: '2026-01-01', operator: 'GreaterThan' } },
    { custom: { formula: '=ISNUMBER(H1)' } },
  ];
  saisies.forEach((rule, rang) => {
    const { dataValidation } = feuille.getRange('E1:E9').getOffsetRange(0, rang);
    dataValidation.rule = rule;
    dataValidation.errorAlert = { title: 'Non', message: 'Refusé', showAlert: true, style: 'Warning' };
    dataValidation.prompt = { title: 'Saisie', message: 'Ici', showPrompt: true };
  });
};

const tableaux: Faire = async (context) => {
  const feuille = context.workbook.worksheets.add("L'été & le reste");
  feuille.getRange('A1:D3').values = [
    ['Produit', 'Prix', 'a\nb', 'Total [€]'],
    ['a', 1.5, 2, 0],
    ['b', 3, 4, 0],
  ];
  const ventes = feuille.tables.add('A1:D3', true);
  Object.assign(ventes, { name: 'Ventes', style: 'TableStyleMedium9', showTotals: true, highlightFirstColumn: true });
  ventes.columns.getItem('Total [€]').getDataBodyRange().formulas = [['=[@Prix]*2'], ['=[@Prix]*2']];
  await context.sync();
  ventes.columns.getItem('Prix').getTotalRowRange().formulas = [['=SUBTOTAL(109,[Prix])']];
  ventes.columns.getItem('Prix').filter.applyValuesFilter(['3']);
  Object.assign(feuille.tables.add('F1:G3', false), { name: 'SansTitres', showHeaders: false });
};

const graphiques: Faire = (context, source) => {
  const feuille = context.workbook.worksheets.add('Graphiques');
  TYPES_GRAPHIQUE.forEach((type, rang) => {
    const graphique = feuille.charts.add(type, source.getRange('A1:C4'), 'Columns');
    graphique.setPosition(`A${1 + rang * 15}`, `H${14 + rang * 15}`);
    graphique.title.text = `Titre ${type}`;
    graphique.legend.position = 'Right';
    const serie = graphique.series.getItemAt(0);
    serie.hasDataLabels = true;
    serie.dataLabels.showSeriesName = true;
    serie.points.getItemAt(1).format.fill.setSolidColor('#E1000F');
  });
  const combine = feuille.charts.add('ColumnClustered', source.getRange('A1:C4'), 'Columns');
  Object.assign(combine.series.getItemAt(1), { chartType: 'LineMarkers', axisGroup: 'Secondary' });
  combine.series.getItemAt(1).trendlines.add('Linear');
};

const classeur: Faire = ({ workbook }, feuille) => {
  workbook.names.add('Reçues', feuille.getRange('B2:B4'), 'celles du mois');
  feuille.names.add('Locale', '=0.2');
  const protegee = workbook.worksheets.add('Protégée');
  protegee.getRange('A1').format.protection.locked = false;
  protegee.protection.protect({ allowSort: true }, 'mot');
  workbook.worksheets.add('Cachée').visibility = 'VeryHidden';
  workbook.properties.title = 'Suivi & bilan';
  workbook.properties.custom.add('Version', 3);
  workbook.settings.add('dernier', { zone: 'A' });
  workbook.customXmlParts.add('<a xmlns="urn:a">é</a>');
  feuille.customProperties.add('outil', 'suivi');
};

const THEMES = { aspects, page, regles, tableaux, graphiques, classeur };

describe("Un classeur fait par l'API", () => {
  it.each(Object.entries(THEMES))("s'enregistre comme Excel l'attend : %s", async (_nom, geste) => {
    expect(controlerPaquet(await lirePaquet(await enregistrerApres(geste)))).toEqual([]);
  });

  it('se rouvre et se réenregistre octet pour octet', async () => {
    const octets = await enregistrerApres(...Object.values(THEMES));
    const encore = await enregistrer(await ouvrir(octets));
    expect(partiesChangees(await lirePaquet(octets), await lirePaquet(encore))).toEqual([]);
  });
});
