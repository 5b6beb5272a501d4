/**
 * A template workbook written by hand, with everything that has to follow when its table „Wpisy” grows or shrinks: the
 * table lies in rows 4 to 7 of the sheet „Dane” (header, two examples, totals), all else stands around it and below.
 */
import { rawPackage } from './raw-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const text = (ref: string, words: string, style = 0) =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (ref: string, value: number, style = 0) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
const formula = (ref: string, words: string, value: number, style = 0) =>
  `<c r="${ref}" s="${style}"><f>${words}</f><v>${value}</v></c>`;

/** Styles: 0 plain, 1 heading, 2 amount, 3 date, 4 shaded amount, 5 shaded date, 6 totals, 7 wrapped text, 8 shaded text. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;zł&quot;"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="164" fontId="0" fillId="2" borderId="1" xfId="0"/><xf numFmtId="165" fontId="0" fillId="2" borderId="1" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font><fill><patternFill patternType="solid"><bgColor rgb="FFF8CBAD"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** The columns: text, date, amount, rate, calculated amount, running sum, share of all, trend. */
const exampleRow = (row: number, shaded: boolean, values: readonly [string, number, number, number]) =>
  `<row r="${row}" spans="1:8" ht="18" customHeight="1">${text(`A${row}`, values[0], shaded ? 8 : 7)}${number(`B${row}`, values[1], shaded ? 5 : 3)}${number(`C${row}`, values[2], shaded ? 4 : 2)}${number(`D${row}`, values[3])}${formula(`E${row}`, `C${row}*D${row}*$B$2`, 0, shaded ? 4 : 2)}${formula(`F${row}`, `SUM($C$5:C${row})`, 0, shaded ? 4 : 2)}${formula(`G${row}`, `C${row}/SUM($C$5:$C$6)*$C$11`, 0)}<c r="H${row}"/></row>`;

const ROWS =
  `<row r="1">${text('A1', 'Zestawienie kwot', 1)}</row>` +
  `<row r="2">${text('A2', 'Mnożnik')}${number('B2', 1)}</row>` +
  `<row r="4">${['Opis', 'Data', 'Kwota', 'Stawka', 'Razem', 'Narastająco', 'Udział', 'Przebieg'].map((header, index) => text(`${'ABCDEFGH'[index] ?? ''}4`, header, 1)).join('')}</row>` +
  exampleRow(5, false, ['Przykład', 46_000, 100, 2]) +
  exampleRow(6, true, ['Przykład 2', 46_031, 200, 3]) +
  `<row r="7">${text('A7', 'Razem', 6)}${formula('C7', 'SUBTOTAL(109,Wpisy[Kwota])', 300, 6)}${formula('E7', 'SUM(E5:E6)', 800, 6)}</row>` +
  `<row r="9" ht="30" customHeight="1">${text('A9', 'Uwaga pod tabelą')}</row>` +
  `<row r="10">${text('A10', 'Suma')}${formula('C10', 'SUM(C5:C6)', 300, 2)}${formula('D10', 'C7*2', 600)}<c r="E10"><f t="shared" ref="E10:E11" si="3">C10+1</f><v>301</v></c></row>` +
  `<row r="11">${text('A11', 'Procent')}${number('C11', 100)}<c r="E11"><f t="shared" si="3"/><v>101</v></c></row>` +
  `<row r="13">${text('A13', 'Kto', 1)}${text('B13', 'Ile', 1)}</row>` +
  `<row r="14">${text('A14', 'Zespół')}${number('B14', 5)}</row>`;

const EXTENSIONS =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Dane!C5:D5</xm:f><xm:sqref>H5</xm:sqref></x14:sparkline><x14:sparkline><xm:f>Dane!C6:D6</xm:f><xm:sqref>H6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

const AFTER =
  '<protectedRanges><protectedRange sqref="C10:C11" name="Wolne"/></protectedRanges>' +
  '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A9:C9"/></mergeCells>' +
  '<conditionalFormatting sqref="C5:C6"><cfRule type="expression" dxfId="0" priority="1"><formula>$C5&gt;$C$11</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C10 A9:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>$C$11</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A5:A6"><formula1>$A$10:$A$11</formula1></dataValidation><dataValidation type="whole" allowBlank="1" sqref="C11"><formula1>0</formula1><formula2>1000</formula2></dataValidation></dataValidations>' +
  `<hyperlinks><hyperlink ref="A6" r:id="rId4"/><hyperlink ref="A10" location="Dane!A14" display="niżej"/></hyperlinks>` +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A5:A6 A14" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  `<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId6"/></tableParts>${EXTENSIONS}`;

const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H14"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A9" sqref="A9"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="8" width="14" customWidth="1"/></cols><sheetData>${ROWS}</sheetData>${AFTER}</worksheet>`;

const columns = [
  '<tableColumn id="1" name="Opis" totalsRowLabel="Razem"/>',
  '<tableColumn id="2" name="Data"/>',
  '<tableColumn id="3" name="Kwota" totalsRowFunction="sum"/>',
  '<tableColumn id="4" name="Stawka"/>',
  '<tableColumn id="5" name="Razem" totalsRowFunction="custom"><calculatedColumnFormula>C5*D5*$B$2</calculatedColumnFormula><totalsRowFormula>SUM(E5:E6)</totalsRowFormula></tableColumn>',
  '<tableColumn id="6" name="Narastająco"/>',
  '<tableColumn id="7" name="Udział"/>',
  '<tableColumn id="8" name="Przebieg"/>',
].join('');
const STYLE_INFO =
  '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>';
const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Wpisy" displayName="Wpisy" ref="A4:H7" totalsRowCount="1"><autoFilter ref="A4:H6"/><tableColumns count="8">${columns}</tableColumns>${STYLE_INFO}</table>`;
const BELOW = `${HEAD}<table xmlns="${MAIN}" id="2" name="Kto" displayName="Kto" ref="A13:B14" totalsRowShown="0"><autoFilter ref="A13:B14"/><tableColumns count="2"><tableColumn id="1" name="Kto"/><tableColumn id="2" name="Ile"/></tableColumns>${STYLE_INFO}</table>`;

const cache = (values: readonly number[]) =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numCache>`;
const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Dane!$C$4</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Kwota</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>Dane!$A$5:$A$6</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Przykład</c:v></c:pt><c:pt idx="1"><c:v>Przykład 2</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Dane!$C$5:$C$6</c:f>${cache([100, 200])}</c:numRef></c:val></c:ser><c:gapWidth val="60"/><c:axId val="111"/><c:axId val="222"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const anchorRows = (from: number, to: number) =>
  `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const DRAWING_PART = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>${anchorRows(15, 30)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Wykres 1" descr="Kwoty"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Kierownik</author></authors><commentList><comment ref="A4" authorId="0"><text><r><t>Nagłówek</t></r></text></comment><comment ref="A10" authorId="0"><text><r><t>Pod tabelą</t></r></text></comment></commentList></comments>`;
const note = (id: number, row: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1, 15, ${row - 1}, 10, 3, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${note(1025, 3)}${note(1026, 9)}</xml>`;

/** Formulas of another sheet, by row from 1. */
export const OTHER_FORMULAS = [
  'SUM(Dane!C5:C6)',
  'SUM(Dane!$C:$C)',
  "'Dane'!C7",
  'Dane!C11+SUM(Wpisy[Kwota])',
  'IF("Dane!C11"="x",0,COUNTA(Dane!A5:A6))',
  'Mnożnik*2',
  'SUM(Dane!10:10)',
  'SUM(C5:C6)',
];
const OTHER = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${OTHER_FORMULAS.map((words, index) => `<row r="${index + 1}">${formula(`A${index + 1}`, words, 0)}</row>`).join('')}</sheetData></worksheet>`;

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Dane" sheetId="1" r:id="rId1"/><sheet name="Wynik" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Dane!$A$1:$H$30</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Dane!$4:$4</definedName><definedName name="Kwoty">Dane!$C$5:$C$6</definedName><definedName name="Mnożnik">Dane!$B$2</definedName><definedName name="Procent">Dane!$C$11</definedName></definedNames></workbook>`;

const relationships = (...items: readonly (readonly [type: string, target: string, mode?: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.map(([type, target, mode], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"${mode ?? ''}/>`).join('')}</Relationships>`;
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

/** The parts by their names; any may be replaced or added. */
export function templateParts(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${override('xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`)}${override('xl/worksheets/sheet2.xml', `${TYPE}.worksheet+xml`)}${override('xl/styles.xml', `${TYPE}.styles+xml`)}${override('xl/tables/table1.xml', `${TYPE}.table+xml`)}${override('xl/tables/table2.xml', `${TYPE}.table+xml`)}${override('xl/comments1.xml', `${TYPE}.comments+xml`)}${override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml')}${override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')}${override('xl/calcChain.xml', `${TYPE}.calcChain+xml`)}</Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['calcChain', 'calcChain.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E5" i="1"/><c r="A1" i="2"/></calcChain>`,
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['table', '../tables/table1.xml'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['hyperlink', 'https://przyklad.invalid/', ' TargetMode="External"'],
      ['comments', '../comments1.xml'],
      ['table', '../tables/table2.xml'],
    ),
    'xl/worksheets/sheet2.xml': OTHER,
    'xl/tables/table1.xml': TABLE,
    'xl/tables/table2.xml': BELOW,
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/drawings/drawing1.xml': DRAWING_PART,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(['chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml': CHART,
    ...more,
  };
}

export const template = (more: Readonly<Record<string, string>> = {}): Uint8Array =>
  rawPackage(templateParts(more));
