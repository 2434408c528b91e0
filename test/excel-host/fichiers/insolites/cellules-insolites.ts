import { CALCUL, STYLES, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

/** Toutes les façons d'écrire une cellule : sans adresse, enrichie, ISO, matricielle, partagée, table de données, textes à signes de contrôle. */
export function cellulesInsolites(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Cellules'], { apres: '<calcPr calcId="191029"/>' }),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
        ['rId4', 'calcChain', 'calcChain.xml'],
        ['rId5', 'sheetMetadata', 'metadata.xml'],
      ],
    },
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': {
      type: 'sharedStrings+xml',
      contenu: xml(
        `<sst xmlns="${CALCUL}" count="4" uniqueCount="4"><si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Gras </t></r><r><t>et maigre</t></r></si><si><t xml:space="preserve">  deux espaces  </t></si><si><t>ligne 1_x000D_ligne 2 _x005F_x000D_</t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/></si></sst>`,
      ),
    },
    'xl/calcChain.xml': {
      type: 'calcChain+xml',
      contenu: xml(`<calcChain xmlns="${CALCUL}"><c r="A6" i="1"/><c r="B6"/></calcChain>`),
    },
    'xl/metadata.xml': {
      type: 'sheetMetadata+xml',
      contenu: xml(
        `<metadata xmlns="${CALCUL}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      ),
    },
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille(
        // Ni rang de ligne, ni adresse de cellule.
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>' +
          '<row><c t="inlineStr"><is><r><rPr><i/></rPr><t>Penché</t></r><r><t xml:space="preserve"> droit</t></r></is></c><c t="inlineStr"><is><t><![CDATA[a < b & c]]></t></is></c></row>' +
          '<row r="3" spans="1:4"><c r="A3" s="1" t="d"><v>2026-03-14</v></c><c r="B3" s="1" t="d"><v>2026-03-14T12:00:00</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#DIV/0!</v></c></row>' +
          "<row r='4'><c r='A4' t='str'><f>\"a\"&amp;CHAR(13)</f><v>a_x000D_</v></c></row>" +
          '<row r="5"><c r="A5"><f t="shared" ref="A5:C5" si="0">COLUMN()*2</f><v>2</v></c><c r="B5"><f t="shared" si="0"/><v>4</v></c><c r="C5"><f t="shared" si="0"/><v>6</v></c></row>' +
          '<row r="6"><c r="A6"><f t="array" ref="A6:B6">A5:B5*10</f><v>20</v></c><c r="B6"><v>40</v></c><c r="C6" cm="1"><f t="array" ref="C6" aca="1" ca="1">SUM(A5:B5)</f><v>6</v></c></row>' +
          '<row r="7"><c r="A7"><f t="dataTable" ref="A7:A8" dt2D="0" dtr="0" r1="A5"/><v>12</v></c></row><row r="8"><c r="A8"><v>13</v></c></row>',
        {
          avant: '<dimension ref="A1:XFD1048576"/>',
          apres: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
        },
      ),
    },
  });
}
