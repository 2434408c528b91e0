import { CALCUL, RELATIONS, fabriquerPaquet, xml } from './fabriquer-paquet';

/** Tout préfixé, chemins absolus et en désordre de casse, ni propriétés ni thème ni chaînes partagées. */
export function prefixesEtChemins(): Promise<Uint8Array> {
  return fabriquerPaquet(
    {
      'xl/WorkBook.xml': {
        type: 'sheet.main+xml',
        contenu: xml(
          `<x:workbook xmlns:x="${CALCUL}" xmlns:rel="${RELATIONS}"><x:sheets><x:sheet name="Feuille &amp; Cie" sheetId="1" rel:id="R1"/></x:sheets></x:workbook>`,
        ),
        relations: [
          ['R1', 'worksheet', '/XL/Worksheets/Sheet1.xml'],
          ['R2', 'styles', './Styles/../styles.xml'],
        ],
      },
      'xl/worksheets/sheet1.xml': {
        type: 'worksheet+xml',
        contenu: xml(
          `<x:worksheet xmlns:x="${CALCUL}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>5</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>gras</x:t></x:r></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="C1:D1"/></x:mergeCells><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>A1&gt;2</x:formula></x:cfRule></x:conditionalFormatting></x:worksheet>`,
        ),
      },
      'xl/styles.xml': {
        type: 'styles+xml',
        contenu: xml(
          `<x:styleSheet xmlns:x="${CALCUL}"><x:fonts count="1"><x:font><x:sz val="11"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="2"><x:xf xfId="0"/><x:xf numFmtId="2" xfId="0"/></x:cellXfs><x:dxfs count="1"><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs></x:styleSheet>`,
        ),
      },
    },
    [['racine', 'officeDocument', '/xl/workbook.xml']],
  );
}
