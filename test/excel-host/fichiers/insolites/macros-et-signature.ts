import { STYLES, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

/** Un classeur à macros, signé, avec un contrôle de formulaire et un ruban personnalisé. */
export function macrosEtSignature(): Promise<Uint8Array> {
  return fabriquerPaquet(
    {
      'xl/workbook.xml': {
        type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        contenu: classeur(['Menu', 'Calcul'], { avant: '<workbookPr codeName="ThisWorkbook"/>' }),
        relations: [
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'styles', 'styles.xml'],
          ['rId4', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ],
      },
      'xl/vbaProject.bin': {
        type: 'application/vnd.ms-office.vbaProject',
        contenu: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 7]),
      },
      'xl/styles.xml': STYLES,
      'xl/worksheets/sheet1.xml': {
        type: 'worksheet+xml',
        contenu: feuille('<row r="1"><c r="A1"><v>1</v></c></row>', {
          avant: '<sheetPr codeName="Feuil1"/>',
          apres:
            '<controls><control shapeId="1025" r:id="rId1" name="Case 1"><controlPr defaultSize="0" autoFill="0"/></control></controls>',
        }),
        relations: [['rId1', 'ctrlProp', '../ctrlProps/ctrlProp1.xml']],
      },
      'xl/worksheets/sheet2.xml': {
        type: 'worksheet+xml',
        contenu: feuille('<row r="1"><c r="A1"><v>2</v></c></row>', { avant: '<sheetPr codeName="Feuil2"/>' }),
      },
      'xl/ctrlProps/ctrlProp1.xml': {
        type: 'application/vnd.ms-excel.controlproperties+xml',
        contenu: xml(
          '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="Calcul!$A$1"/>',
        ),
      },
      'customUI/customUI14.xml': {
        contenu: '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"><ribbon/></customUI>',
      },
      '_xmlsignatures/origin.sigs': {
        type: 'application/vnd.openxmlformats-package.digital-signature-origin',
        contenu: '',
        relations: [
          [
            'rId1',
            'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature',
            'sig1.xml',
          ],
        ],
      },
      '_xmlsignatures/sig1.xml': {
        type: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
        contenu: '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
      },
    },
    [
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'http://schemas.microsoft.com/office/2007/relationships/ui/extensibility', 'customUI/customUI14.xml'],
      [
        'rId3',
        'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
        '_xmlsignatures/origin.sigs',
      ],
    ],
  );
}
