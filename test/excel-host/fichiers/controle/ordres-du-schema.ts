const TEXTE_ET_ASPECT = 'spPr txPr extLst';
const AXE =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const ETIQUETTE =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';

/** L'ordre des enfants qu'impose le schéma (ECMA-376), par élément ou par « parent/élément ». Excel répare un fichier qui ne le suit pas. */
export const ORDRES: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  'conditionalFormatting/cfRule': 'formula f colorScale dataBar iconSet dxf extLst',
  dataBar: 'cfvo color fillColor borderColor negativeFillColor negativeBorderColor axisColor',
  colorScale: 'cfvo color',
  iconSet: 'cfvo cfIcon',
  dataValidation: 'AlternateContent formula1 formula2 sqref',
  autoFilter: 'filterColumn sortState extLst',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  dxf: 'font numFmt fill alignment border protection extLst',
  patternFill: 'fgColor bgColor',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart AlternateContent clientData',
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'chartSpace/chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  plotArea:
    'layout areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart valAx catAx dateAx serAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  pieChart: 'varyColors ser dLbls firstSliceAng extLst',
  doughnutChart: 'varyColors ser dLbls firstSliceAng holeSize extLst',
  areaChart: 'grouping varyColors ser dLbls dropLines axId extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  radarChart: 'radarStyle varyColors ser dLbls axId extLst',
  'barChart/ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  'lineChart/ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'pieChart/ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'doughnutChart/ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'areaChart/ser': 'idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst',
  'scatterChart/ser': 'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst',
  'radarChart/ser': 'idx order tx spPr marker dPt dLbls cat val extLst',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  dLbls: `dLbl delete ${ETIQUETTE} showLeaderLines leaderLines extLst`,
  dLbl: `idx delete layout tx ${ETIQUETTE} extLst`,
  catAx: `${AXE} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXE} crossBetween majorUnit minorUnit dispUnits extLst`,
  dateAx: `${AXE} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  scaling: 'logBase orientation max min extLst',
  title: `tx layout overlay ${TEXTE_ET_ASPECT}`,
  legend: `legendPos legendEntry layout overlay ${TEXTE_ET_ASPECT}`,
  'ser/marker': 'symbol size spPr extLst',
  trendline: 'name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst',
  dTable: `showHorzBorder showVertBorder showOutline showKeys ${TEXTE_ET_ASPECT}`,
  spPr: 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst',
  ln: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h extLst',
};

/** Éléments dont plusieurs sortes peuvent se suivre sans ordre entre elles. */
export const MELES: Readonly<Record<string, string>> = {
  plotArea:
    'areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart|valAx catAx dateAx serAx',
};
