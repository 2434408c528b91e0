import { CALCUL, RELATIONS, STYLES, classeur, fabriquerPaquet, feuille, xml } from './fabriquer-paquet';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const SEGMENT = 'http://schemas.microsoft.com/office/2007/relationships';

/** Un tableau croisé, son cache, un segment, une connexion et une requête. */
export function croisesEtSegments(): Promise<Uint8Array> {
  return fabriquerPaquet({
    'xl/workbook.xml': {
      type: 'sheet.main+xml',
      contenu: classeur(['Données', 'Croisé'], {
        apres: `<definedNames><definedName name="Segment_Canal">#N/A</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId4"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId5"/></x14:slicerCaches></ext></extLst>`,
      }),
      relations: [
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
        ['rId5', `${SEGMENT}/slicerCache`, 'slicerCaches/slicerCache1.xml'],
        ['rId6', 'connections', 'connections.xml'],
      ],
    },
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': {
      type: 'worksheet+xml',
      contenu: feuille(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Canal</t></is></c><c r="B1" t="inlineStr"><is><t>Nombre</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>courriel</t></is></c><c r="B2"><v>12</v></c></row>',
        { apres: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
      ),
      relations: [['rId1', 'table', '../tables/table1.xml']],
    },
    'xl/tables/table1.xml': {
      type: 'table+xml',
      contenu: xml(
        `<table xmlns="${CALCUL}" id="1" name="Requête" displayName="Requête" ref="A1:B2" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" uniqueName="1" name="Canal" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="Nombre" queryTableFieldId="2"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
      ),
      relations: [['rId1', 'queryTable', '../queryTables/queryTable1.xml']],
    },
    'xl/queryTables/queryTable1.xml': {
      type: 'queryTable+xml',
      contenu: xml(
        `<queryTable xmlns="${CALCUL}" name="Données" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="3"><queryTableFields count="2"><queryTableField id="1" name="Canal" tableColumnId="1"/><queryTableField id="2" name="Nombre" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>`,
      ),
    },
    'xl/connections.xml': {
      type: 'connections+xml',
      contenu: xml(
        `<connections xmlns="${CALCUL}"><connection id="1" name="Registre" type="5" refreshedVersion="6"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1" command="SELECT * FROM [Registre]"/></connection></connections>`,
      ),
    },
    'xl/worksheets/sheet2.xml': {
      type: 'worksheet+xml',
      contenu: feuille('<row r="3"><c r="A3" t="inlineStr"><is><t>courriel</t></is></c><c r="B3"><v>12</v></c></row>', {
        apres: `<extLst><ext xmlns:x14="${X14}" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst>`,
      }),
      relations: [
        ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
        ['rId2', `${SEGMENT}/slicer`, '../slicers/slicer1.xml'],
      ],
    },
    'xl/pivotTables/pivotTable1.xml': {
      type: 'pivotTable+xml',
      contenu: xml(
        `<pivotTableDefinition xmlns="${CALCUL}" name="Tableau croisé 1" cacheId="7" dataCaption="Valeurs"><location ref="A3:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item x="0"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><dataFields count="1"><dataField name="Somme" fld="1"/></dataFields></pivotTableDefinition>`,
      ),
      relations: [['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']],
    },
    'xl/pivotCache/pivotCacheDefinition1.xml': {
      type: 'pivotCacheDefinition+xml',
      contenu: xml(
        `<pivotCacheDefinition xmlns="${CALCUL}" xmlns:r="${RELATIONS}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Données"/></cacheSource><cacheFields count="2"><cacheField name="Canal"><sharedItems count="1"><s v="courriel"/></sharedItems></cacheField><cacheField name="Nombre"><sharedItems containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
      ),
      relations: [['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']],
    },
    'xl/pivotCache/pivotCacheRecords1.xml': {
      type: 'pivotCacheRecords+xml',
      contenu: xml(`<pivotCacheRecords xmlns="${CALCUL}" count="1"><r><x v="0"/><n v="12"/></r></pivotCacheRecords>`),
    },
    'xl/slicerCaches/slicerCache1.xml': {
      type: 'application/vnd.ms-excel.slicerCache+xml',
      contenu: xml(
        `<slicerCacheDefinition xmlns="${X14}" name="Segment_Canal" sourceName="Canal"><pivotTables><pivotTable tabId="2" name="Tableau croisé 1"/></pivotTables><data><tabular pivotCacheId="7"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`,
      ),
    },
    'xl/slicers/slicer1.xml': {
      type: 'application/vnd.ms-excel.slicer+xml',
      contenu: xml(
        `<slicers xmlns="${X14}"><slicer name="Canal" cache="Segment_Canal" caption="Canal" rowHeight="241300"/></slicers>`,
      ),
    },
  });
}
