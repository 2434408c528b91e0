import { CALCUL, RELATIONS, STYLES, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

const DONNEES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Noms cachés, locaux, en erreur, de macro ; liens vers un autre classeur, hyperliens, parties XML, propriétés. */
export function nomsEtLiens(): Promise<Uint8Array> {
  return fabriquerPaquet(
    {
      'xl/workbook.xml': {
        type: 'sheet.main+xml',
        contenu: classeur(['Suivi', 'Été 2026'], {
          avant:
            '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="CeClasseur" defaultThemeVersion="166925"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="iVBORw0KGgo=" workbookSaltValue="c2Vs" workbookSpinCount="100000" lockRevision="1"/>',
          apres:
            '<externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames>' +
            '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Suivi!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Été 2026\'!$A:$A,\'Été 2026\'!$1:$2</definedName><definedName name="Ailleurs">[1]Taux!$A$1</definedName><definedName name="Cassé">#REF!</definedName><definedName name="Fonction" function="1" vbProcedure="1" hidden="1">0</definedName><definedName name="Local" localSheetId="1" comment="À l\'onglet">\'Été 2026\'!$A$1</definedName><definedName name="Local">Suivi!$A$1</definedName></definedNames><calcPr calcId="191029"/><oleSize ref="A1:F9"/><customWorkbookViews><customWorkbookView name="Agent" guid="{5B0F9A5C-0000-4000-8000-000000000005}" windowWidth="0" windowHeight="0" activeSheetId="1"/></customWorkbookViews>',
        }),
        relations: [
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'styles', 'styles.xml'],
          ['rId4', 'externalLink', 'externalLinks/externalLink1.xml'],
          ['rId5', 'customXml', '../customXml/item1.xml'],
        ],
      },
      'xl/styles.xml': STYLES,
      'xl/worksheets/sheet1.xml': {
        type: 'worksheet+xml',
        contenu: feuille(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>Taux</t></is></c><c r="B1"><f>[1]Taux!$A$1</f><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
          {
            avant: '<sheetPr filterMode="1"/><dimension ref="A1:B3"/>',
            apres:
              '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><hyperlinks><hyperlink ref="A1" r:id="rId1" display="Le site" tooltip="Voir"/><hyperlink ref="A3" location="\'Été 2026\'!A1" display="Été"/></hyperlinks>',
          },
        ),
        relations: [['rId1', 'hyperlink', 'https://exemple.fr/a?b=1&amp;c=%C3%A9', 'External']],
      },
      'xl/worksheets/sheet2.xml': {
        type: 'worksheet+xml',
        contenu: feuille('<row r="1"><c r="A1"><v>7</v></c></row>'),
      },
      'xl/externalLinks/externalLink1.xml': {
        type: 'externalLink+xml',
        contenu: xml(
          `<externalLink xmlns="${CALCUL}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="Taux"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>3</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        ),
        relations: [['rId1', 'externalLinkPath', 'file:///C:\\Partage\\Taux%202026.xlsx', 'External']],
      },
      'customXml/item1.xml': {
        contenu: '<?xml version="1.0"?><suivi xmlns="urn:suivi"><!-- gardé --><zone>A</zone></suivi>',
        relations: [['rId1', 'customXmlProps', 'itemProps1.xml']],
      },
      'customXml/itemProps1.xml': {
        type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        contenu: xml(`<ds:datastoreItem ds:itemID="{6B0F9A5C-0000-4000-8000-000000000006}" xmlns:ds="${DONNEES}"/>`),
      },
      'docProps/custom.xml': {
        type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
        contenu: xml(
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Dossier"><vt:lpwstr>12</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Liste"><vt:vector size="1" baseType="lpwstr"><vt:lpwstr>a</vt:lpwstr></vt:vector></property></Properties>',
        ),
      },
    },
    [
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ],
  );
}
