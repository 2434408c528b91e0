import { STYLES, classeur, fabriquerPaquet, feuille } from './fabriquer-paquet';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const COMPATIBLE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Barres, icônes et aspects de 2010, validations vers une autre feuille, liste à guillemets, graphiques sparkline, plages protégées, scénarios. */
export function reglesEtenduesInsolites(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Saisie', 'Listes']),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ],
    },
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
        {
          espaces: ` xmlns:mc="${COMPATIBLE}" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"`,
          avant:
            '<sheetPr codeName="Feuil1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:B2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0" zoomScale="85"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
          apres:
            '<protectedRanges><protectedRange name="Saisie" sqref="A1:A9" securityDescriptor="O:WDG:WDD:(A;;CC;;;WD)"/></protectedRanges>' +
            '<scenarios current="0"><scenario name="Prudent" count="1"><inputCells r="A1" val="2"/></scenario></scenarios>' +
            '<phoneticPr fontId="0"/>' +
            '<conditionalFormatting sqref="A1:A5" pivot="1"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>2</formula></cfRule></conditionalFormatting>' +
            `<conditionalFormatting sqref="B1:B5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
            `<dataValidations count="2" disablePrompts="1" xWindow="40" yWindow="60"><dataValidation type="list" imeMode="on" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B1:B9"><mc:AlternateContent><mc:Choice xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac" Requires="x12ac"><x12ac:list>oui,"non, merci"</x12ac:list></mc:Choice><mc:Fallback><formula1>"oui,non, merci"</formula1></mc:Fallback></mc:AlternateContent></dataValidation><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="A1:A9" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>` +
            '<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>' +
            `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/></x14:dataBar></x14:cfRule><xm:sqref>B1:B5</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="1" id="{11111111-0000-4000-8000-000000000002}"><xm:f>Listes!$A$1="oui"</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFE9E9"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
            `<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="{00000000-0003-0000-0000-000000000000}"><x14:formula1><xm:f>Listes!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
            `<ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Saisie!A1:B1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
        },
      ),
    },
    'xl/worksheets/sheet2.xml': {
      type: 'worksheet+xml',
      contenu: feuille(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>oui</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>non</t></is></c></row>',
      ),
    },
  });
}
