import { CALCUL, RELATIONS, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const COULEURS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Calendrier 1904, plan, lignes de hauteur nulle, volet non figé, protection à empreinte, imprimante, thème étranger, styles nommés. */
export function calendrierEtPlan(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Plan'], {
        avant: '<workbookPr date1904="1"/>',
        apres: '<calcPr calcId="0" calcMode="manual" iterate="1"/>',
      }),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ['rId3', 'theme', 'theme/theme1.xml'],
      ],
    },
    'xl/theme/theme1.xml': {
      type: 'theme+xml',
      contenu: xml(
        `<a:theme xmlns:a="${DESSIN}" name="Étranger"><a:themeElements><a:clrScheme name="Vif">`,
        COULEURS.map(
          (nom, rang) => `<a:${nom}><a:srgbClr val="${(rang * 1_118_481).toString(16).padStart(6, '0')}"/></a:${nom}>`,
        ),
        '</a:clrScheme></a:themeElements></a:theme>',
      ),
    },
    'xl/styles.xml': {
      type: 'styles+xml',
      contenu: xml(
        `<styleSheet xmlns="${CALCUL}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-40C]d mmmm yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Marianne"/><scheme val="minor"/></font><font><b/><outline/><shadow/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Marianne"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1"><alignment horizontal="distributed" justifyLastLine="1"/></xf></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Bandeau maison" xfId="1"/></cellStyles><tableStyles count="1" defaultTableStyle="Maison"><tableStyle name="Maison" pivot="0" count="0"/></tableStyles><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
      ),
    },
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille(
        '<row r="1" ht="30"><c r="A1" s="2"><v>1</v></c></row><row r="2" outlineLevel="1" hidden="1"><c r="A2" s="1"><v>44633</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3" s="1" t="d"><v>2026-03-14</v></c></row><row r="4" collapsed="1" thickBot="1"/>',
        {
          avant:
            '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2400" ySplit="900" topLeftCell="C5" activePane="bottomRight"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" zeroHeight="1" outlineLevelRow="1"/><cols><col min="1" max="1" width="12.7109375" bestFit="1"/><col min="2" max="3" width="0" hidden="1" outlineLevel="1" customWidth="1"/><col min="4" max="4" width="9.140625" collapsed="1"/></cols>',
          apres:
            '<sheetProtection algorithmName="SHA-512" hashValue="aGFjaGFnZQ==" saltValue="c2Vs" spinCount="100000" sheet="1" objects="1" scenarios="1" sort="0"/><customSheetViews><customSheetView guid="{5B0F9A5C-0000-4000-8000-000000000005}"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" horizontalDpi="600" verticalDpi="600" r:id="rId1"/><headerFooter><oddHeader>&amp;C&amp;"Arial,Gras"&amp;14Titre &amp;P/&amp;N</oddHeader></headerFooter>',
        },
      ),
      relations: [['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin']],
    },
    'xl/printerSettings/printerSettings1.bin': { contenu: Uint8Array.from([0, 1, 2, 255, 254, 0]) },
    'xl/orpheline.xml': { type: 'application/xml', contenu: `<inconnu xmlns="urn:inconnu" xmlns:r="${RELATIONS}"/>` },
  });
}
