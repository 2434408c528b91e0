import { PIXEL, RELATIONS, STYLES, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRAPHIQUE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const COINS = (ligne: number): string =>
  `<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${ligne}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${ligne + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const CADRE = (id: number): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Graphique ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${GRAPHIQUE}"><c:chart xmlns:c="${GRAPHIQUE}" r:id="rId3"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

/** Une image liée à une adresse interne, une forme, un graphique groupé, un commentaire ancien et son fil. */
export function imagesEtCommentaires(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Visite', 'Annexe']),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
      ],
    },
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', {
        avant: '<dimension ref="A1:B1"/>',
        apres: '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><picture r:id="rId5"/>',
      }),
      relations: [
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'comments', '../comments1.xml'],
        [
          'rId4',
          'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          '../threadedComments/threadedComment1.xml',
        ],
        ['rId5', 'image', '../media/image1.png'],
      ],
    },
    'xl/worksheets/sheet2.xml': {
      type: 'worksheet+xml',
      contenu: feuille('<row r="1"><c r="A1"><v>3</v></c></row>', { apres: '<drawing r:id="rId1"/>' }),
      relations: [['rId1', 'drawing', '../drawings/drawing2.xml']],
    },
    'xl/drawings/drawing1.xml': {
      type: 'drawing+xml',
      contenu: xml(
        `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${DESSIN}" xmlns:r="${RELATIONS}">`,
        `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Image 1" descr="Un point"><a:hlinkClick r:id="rId2"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
        `<xdr:twoCellAnchor>${COINS(5)}<xdr:sp macro="" textlink="Visite!$A$1"><xdr:nvSpPr><xdr:cNvPr id="3" name="Forme 2"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`,
        `<xdr:twoCellAnchor>${COINS(15)}<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="4" name="Groupe 3"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${CADRE(5)}</xdr:grpSp><xdr:clientData/></xdr:twoCellAnchor>`,
        '</xdr:wsDr>',
      ),
      relations: [
        ['rId1', 'image', '../media/image1.png'],
        ['rId2', 'hyperlink', '#Annexe!A1'],
        ['rId3', 'chart', '../charts/chart1.xml'],
        ['rId4', 'image', 'NULL', 'External'],
      ],
    },
    'xl/drawings/drawing2.xml': {
      type: 'drawing+xml',
      contenu: xml(
        `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${DESSIN}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Image 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
      ),
      relations: [['rId1', 'image', '../media/image2.png']],
    },
    'xl/drawings/vmlDrawing1.vml': {
      contenu:
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" o:insetmode="auto"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    },
    'xl/comments1.xml': {
      type: 'comments+xml',
      contenu: xml(
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={1B0F9A5C-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><r><t xml:space="preserve">[Fil] À vérifier </t></r></text></comment></commentList></comments>',
      ),
    },
    'xl/threadedComments/threadedComment1.xml': {
      type: 'application/vnd.ms-excel.threadedcomments+xml',
      contenu: xml(
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-03-14T09:00:00.00" personId="{2B0F9A5C-0000-4000-8000-000000000002}" id="{1B0F9A5C-0000-4000-8000-000000000001}"><text>À vérifier</text></threadedComment></ThreadedComments>',
      ),
    },
    'xl/persons/person.xml': {
      type: 'application/vnd.ms-excel.person+xml',
      contenu: xml(
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Agent" id="{2B0F9A5C-0000-4000-8000-000000000002}" userId="agent" providerId="None"/></personList>',
      ),
    },
    'xl/charts/chart1.xml': {
      type: 'drawingml.chart+xml',
      contenu: xml(
        `<c:chartSpace xmlns:c="${GRAPHIQUE}"><c:chart><c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Visite!$A$1:$B$1</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
      ),
    },
    'xl/media/image1.png': { contenu: PIXEL },
    'xl/media/image2.png': { contenu: PIXEL },
  });
}
