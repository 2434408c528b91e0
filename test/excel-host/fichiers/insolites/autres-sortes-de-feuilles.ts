import { CALCUL, RELATIONS, STYLES, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRAPHIQUE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Une feuille graphique active, une boîte de dialogue d'Excel 5 et une feuille de macros, entre deux feuilles de calcul. */
export function autresSortesDeFeuilles(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: xml(
        `<workbook xmlns="${CALCUL}" xmlns:r="${RELATIONS}"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Données" sheetId="4" r:id="rId1"/><sheet name="Courbe" sheetId="9" r:id="rId2"/><sheet name="Boîte" sheetId="12" state="hidden" r:id="rId3"/><sheet name="Macro1" sheetId="13" state="veryHidden" r:id="rId6"/><sheet name="Fin" sheetId="2" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="4">Fin!$A$1:$B$2</definedName></definedNames></workbook>`,
      ),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId3', 'dialogsheet', 'dialogsheets/sheet1.xml'],
        ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId5', 'styles', 'styles.xml'],
        ['rId6', 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'macrosheets/sheet1.xml'],
      ],
    },
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
    },
    'xl/worksheets/sheet2.xml': {
      type: 'worksheet+xml',
      contenu: feuille('<row r="1"><c r="A1"><v>3</v></c></row>'),
    },
    'xl/chartsheets/sheet1.xml': {
      type: 'chartsheet+xml',
      contenu: xml(
        `<chartsheet xmlns="${CALCUL}" xmlns:r="${RELATIONS}"><sheetViews><sheetView tabSelected="1" workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      ),
      relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    },
    'xl/drawings/drawing1.xml': {
      type: 'drawing+xml',
      contenu: xml(
        `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${DESSIN}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9301843" cy="6075274"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Graphique 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${GRAPHIQUE}"><c:chart xmlns:c="${GRAPHIQUE}" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
      ),
      relations: [['rId1', 'chart', '../charts/chart1.xml']],
    },
    'xl/charts/chart1.xml': {
      type: 'drawingml.chart+xml',
      contenu: xml(
        `<c:chartSpace xmlns:c="${GRAPHIQUE}"><c:chart><c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Données!$A$1:$B$1</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
      ),
    },
    'xl/dialogsheets/sheet1.xml': {
      type: 'dialogsheet+xml',
      contenu: xml(
        `<dialogsheet xmlns="${CALCUL}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
      ),
    },
    'xl/macrosheets/sheet1.xml': {
      type: 'application/vnd.ms-excel.macrosheet+xml',
      contenu: xml(
        `<xm:macrosheet xmlns="${CALCUL}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>RETURN()</f><v>0</v></c></row></sheetData></xm:macrosheet>`,
      ),
    },
  });
}
