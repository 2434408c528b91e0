import { RELATIONS, STYLES, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRAPHIQUE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const COMPATIBLE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const ETENDU = 'http://schemas.microsoft.com/office/drawing/2014/chartex';
const COINS =
  '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const CADRE = (id: number, contenu: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Graphique ${id - 1}" descr="Décrit en toutes lettres"/><xdr:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></xdr:cNvGraphicFramePr></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>${contenu}</a:graphic></xdr:graphicFrame>`;

/** Un graphique avec dégradé, barres d'erreur, style et extensions ; un histogramme en entonnoir (chartex) à côté. */
export function graphiquesRiches(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Bilan']),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ],
    },
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille('<row r="1"><c r="A1"><v>4</v></c><c r="B1"><v>6</v></c></row>', {
        apres: '<drawing r:id="rId1"/>',
      }),
      relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    },
    'xl/drawings/drawing1.xml': {
      type: 'drawing+xml',
      contenu: xml(
        `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${DESSIN}">`,
        `<xdr:twoCellAnchor editAs="oneCell">${COINS}${CADRE(2, `<a:graphicData uri="${GRAPHIQUE}"><c:chart xmlns:c="${GRAPHIQUE}" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData>`)}<xdr:clientData/></xdr:twoCellAnchor>`,
        `<xdr:twoCellAnchor>${COINS}<mc:AlternateContent xmlns:mc="${COMPATIBLE}"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${CADRE(3, `<a:graphicData uri="${ETENDU}"><cx:chart xmlns:cx="${ETENDU}" xmlns:r="${RELATIONS}" r:id="rId2"/></a:graphicData>`)}</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor>`,
        '</xdr:wsDr>',
      ),
      relations: [
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'http://schemas.microsoft.com/office/2014/relationships/chartEx', '../charts/chartEx1.xml'],
      ],
    },
    'xl/charts/chart1.xml': {
      type: 'drawingml.chart+xml',
      contenu: xml(
        `<c:chartSpace xmlns:c="${GRAPHIQUE}" xmlns:a="${DESSIN}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
        `<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000091"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst><a:lin ang="5400000"/></a:gradFill><a:effectLst><a:glow rad="63500"><a:srgbClr val="000091"/></a:glow></a:effectLst></c:spPr><c:invertIfNegative val="0"/><c:errBars><c:errBarType val="both"/><c:errValType val="fixedVal"/><c:noEndCap val="0"/><c:val val="1"/></c:errBars><c:val><c:numRef><c:f>Bilan!$A$1:$B$1</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>4</c:v></c:pt><c:pt idx="1"><c:v>6</c:v></c:pt></c:numCache></c:numRef></c:val><c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{00000000-0001-4000-8000-000000000000}"/></c:ext></c:extLst></c:ser>`,
        '<c:gapWidth val="219"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:userShapes r:id="rId3"/></c:chartSpace>',
      ),
      relations: [
        ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
        ['rId2', 'http://schemas.microsoft.com/office/2011/relationships/chartColorStyle', 'colors1.xml'],
        ['rId3', 'chartUserShapes', '../drawings/drawing2.xml'],
      ],
    },
    'xl/charts/style1.xml': {
      type: 'application/vnd.ms-office.chartstyle+xml',
      contenu: xml('<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>'),
    },
    'xl/charts/colors1.xml': {
      type: 'application/vnd.ms-office.chartcolorstyle+xml',
      contenu: xml(
        '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>',
      ),
    },
    'xl/drawings/drawing2.xml': {
      type: 'drawingml.chartshapes+xml',
      contenu: xml(`<c:userShapes xmlns:c="${GRAPHIQUE}"/>`),
    },
    'xl/charts/chartEx1.xml': {
      type: 'application/vnd.ms-office.chartex+xml',
      contenu: xml(
        `<cx:chartSpace xmlns:cx="${ETENDU}"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>Bilan!$A$1:$B$1</cx:f></cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="funnel"><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>`,
      ),
    },
  });
}
