import { CALCUL, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

/** Ce qu'écrit LibreOffice : tout y est dit en toutes lettres, même l'ordinaire, et les relations sont elles-mêmes déclarées. */
export function commeLibreOffice(): Promise<Uint8Array> {
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Données'], {
        avant:
          '<fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/>',
        apres:
          '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.0001"/><extLst><ext xmlns:loext="http://schemas.libreoffice.org/" uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}"><loext:extCalcPr stringRefSyntax="ExcelA1"/></ext></extLst>',
      }),
    },
    'xl/sharedStrings.xml': {
      type: 'sharedStrings+xml',
      contenu: xml(`<sst xmlns="${CALCUL}" count="1" uniqueCount="1"><si><t xml:space="preserve">é</t></si></sst>`),
    },
    'xl/styles.xml': {
      type: 'styles+xml',
      contenu: xml(
        `<styleSheet xmlns="${CALCUL}"><numFmts count="1"><numFmt numFmtId="164" formatCode="General"/></numFmts><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/><charset val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border diagonalUp="false" diagonalDown="false"><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyFont="true"><alignment horizontal="general" vertical="bottom" textRotation="0" wrapText="false" indent="0" shrinkToFit="false"/><protection locked="true" hidden="false"/></xf></cellStyleXfs><cellXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="false"><alignment horizontal="general" vertical="bottom" textRotation="0" wrapText="false" indent="0" shrinkToFit="false"/><protection locked="true" hidden="false"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
      ),
    },
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille(
        '<row r="1" customFormat="false" ht="15" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c></row><row r="2" customFormat="false" ht="28.5" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A2" s="0" t="n"><v>3</v></c><c r="B2" s="0" t="n"><f aca="false">A2*2</f><v>6</v></c></row>',
        {
          avant:
            '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:B2"/><sheetViews><sheetView showFormulas="false" showGridLines="true" showRowColHeaders="true" showZeros="true" rightToLeft="false" tabSelected="true" view="normal" topLeftCell="A1" colorId="64" zoomScale="100" workbookViewId="0"><selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="8.5390625" defaultRowHeight="15" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"></sheetFormatPr><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="20"/></cols>',
          apres:
            '<dataValidations count="1"><dataValidation allowBlank="false" errorStyle="stop" operator="between" showDropDown="false" showErrorMessage="true" showInputMessage="true" sqref="C1:C9" type="list"><formula1>&quot;a,b&quot;</formula1><formula2>0</formula2></dataValidation></dataValidations><printOptions headings="false" gridLines="false" gridLinesSet="true" horizontalCentered="false" verticalCentered="false"/><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.511811023622047" footer="0.511811023622047"/><pageSetup paperSize="9" scale="100" fitToWidth="1" fitToHeight="1" pageOrder="downThenOver" orientation="portrait" blackAndWhite="false" draft="false" cellComments="none" horizontalDpi="300" verticalDpi="300" copies="1"/><headerFooter differentFirst="false" differentOddEven="false"><oddHeader></oddHeader><oddFooter></oddFooter></headerFooter>',
        },
      ),
    },
    'xl/_rels/workbook.xml.rels': { type: relations, contenu: xml(relationsDeLaPrincipale()) },
  });
}

/** LibreOffice déclare ses fichiers de relations comme des parties. */
function relationsDeLaPrincipale(): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const lignes = ['worksheets/sheet1.xml', 'styles.xml', 'sharedStrings.xml'].map(
    (cible, rang) =>
      `<Relationship Id="rId${rang + 1}" Type="${type}/${['worksheet', 'styles', 'sharedStrings'][rang] ?? ''}" Target="${cible}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lignes.join('')}\n</Relationships>`;
}
