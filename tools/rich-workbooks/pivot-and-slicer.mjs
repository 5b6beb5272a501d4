/** A pivot table with its cache and records, a slicer of the pivot table and its shape on the sheet. */
import {
  COMPATIBILITY,
  DRAWING,
  HandPackage,
  HEAD,
  MAIN,
  OFFICE,
  SPREADSHEET,
  X14,
} from './hand-package.mjs';
import { childRows, registerModel } from './register-model.mjs';

const MICROSOFT = 'http://schemas.microsoft.com/office/2007/relationships';
const KINDS = ['spokrewniona', 'niezawodowa', 'zawodowa'];
const FIELDS = ['Imię i nazwisko', 'PESEL', 'Rodzaj', 'Przyjęto', 'Kwota', 'Oznaczenie'];
const ROWS = childRows(20);
const EXCEL_DAYS = 25_569;

const records = ROWS.map(([name, pesel, kind, { day }, { grosze }, mark]) => {
  const text = (value) => `<s v="${value}"/>`;
  return `<r>${text(name)}${text(pesel)}<x v="${KINDS.indexOf(kind)}"/><n v="${day + EXCEL_DAYS}"/><n v="${grosze / 100}"/>${text(mark)}</r>`;
}).join('');

const cacheFields = FIELDS.map((name, index) => {
  const items =
    index === 2
      ? `<sharedItems count="3">${KINDS.map((kind) => `<s v="${kind}"/>`).join('')}</sharedItems>`
      : index === 3 || index === 4
        ? '<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1361" maxValue="46000"/>'
        : '<sharedItems/>';
  return `<cacheField name="${name}" numFmtId="0">${items}</cacheField>`;
}).join('');

const cache = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="Teczka" refreshedDate="46000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="${ROWS.length}"><cacheSource type="worksheet"><worksheetSource name="Dzieci"/></cacheSource><cacheFields count="${FIELDS.length}">${cacheFields}</cacheFields><extLst><ext uri="{725AE2AE-9491-48be-B2B4-4EB974FC3084}" xmlns:x14="${X14}"><x14:pivotCacheDefinition pivotCacheId="1"/></ext></extLst></pivotCacheDefinition>`;

const pivotFields = FIELDS.map((_, index) => {
  if (index === 2)
    return '<pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField>';
  return index === 4 ? '<pivotField dataField="1" showAll="0"/>' : '<pivotField showAll="0"/>';
}).join('');

const pivot = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Przestawna1" cacheId="1" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Wartości" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A3:B7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="${FIELDS.length}">${pivotFields}</pivotFields><rowFields count="1"><field x="2"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Suma z Kwota" fld="4" baseField="0" baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1"/></pivotTableDefinition>`;

const slicerCache = `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="Fragmentator_Rodzaj" sourceName="Rodzaj"><pivotTables><pivotTable tabId="4" name="Przestawna1"/></pivotTables><data><tabular pivotCacheId="1"><items count="3"><i x="0" s="1"/><i x="1" s="1"/><i x="2" s="1"/></items></tabular></data></slicerCacheDefinition>`;
const slicer = `${HEAD}<slicers xmlns="${X14}"><slicer name="Rodzaj" cache="Fragmentator_Rodzaj" caption="Rodzaj" rowHeight="234950"/></slicers>`;

const corner = (name, column, row) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const frame =
  '<a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="2400000"/></a:xfrm>'.replaceAll('a:xfrm', 'xdr:xfrm') +
  '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="Rodzaj"/></a:graphicData></a:graphic>';
const drawing = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor editAs="oneCell">${corner('from', 3, 2)}${corner('to', 6, 14)}<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Rodzaj" descr="Fragmentator rodzaju pieczy"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${frame}</xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

function sumOf(kind) {
  return ROWS.filter((row) => row[2] === kind).reduce((sum, row) => sum + row[4].grosze, 0);
}

export function pivotAndSlicer() {
  const model = registerModel();
  const total = KINDS.reduce((sum, kind) => sum + sumOf(kind), 0);
  model.sheets.push({
    name: 'Przestawna',
    columns: [{ width: 18 }, { width: 18 }],
    rows: [
      [],
      [],
      ['Etykiety wierszy', 'Suma z Kwota'],
      ...KINDS.map((kind) => [kind, sumOf(kind) / 100]),
      ['Suma końcowa', total / 100],
    ],
  });
  const sheet = 'xl/worksheets/sheet4.xml';
  const main = 'xl/workbook.xml';
  return HandPackage.of(model)
    .add('xl/pivotCache/pivotCacheDefinition1.xml', cache, `${SPREADSHEET}.pivotCacheDefinition+xml`)
    .add(
      'xl/pivotCache/pivotCacheRecords1.xml',
      `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="${ROWS.length}">${records}</pivotCacheRecords>`,
      `${SPREADSHEET}.pivotCacheRecords+xml`,
    )
    .add('xl/pivotTables/pivotTable1.xml', pivot, `${SPREADSHEET}.pivotTable+xml`)
    .add('xl/slicerCaches/slicerCache1.xml', slicerCache, 'application/vnd.ms-excel.slicerCache+xml')
    .add('xl/slicers/slicer1.xml', slicer, 'application/vnd.ms-excel.slicer+xml')
    .add('xl/drawings/drawing1.xml', drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml')
    .relate('xl/pivotCache/pivotCacheDefinition1.xml', 'rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml')
    .relate(
      'xl/pivotTables/pivotTable1.xml',
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    )
    .relate(main, 'rId90', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml')
    .relate(main, 'rId91', `${MICROSOFT}/slicerCache`, 'slicerCaches/slicerCache1.xml')
    .relate(sheet, 'rId90', 'pivotTable', '../pivotTables/pivotTable1.xml')
    .relate(sheet, 'rId91', 'drawing', '../drawings/drawing1.xml')
    .relate(sheet, 'rId92', `${MICROSOFT}/slicer`, '../slicers/slicer1.xml')
    .edit(main, (xml) =>
      xml
        .replace(
          '</definedNames>',
          '<definedName name="Fragmentator_Rodzaj">#N/A</definedName></definedNames>',
        )
        .replace(
          '</workbook>',
          `<pivotCaches><pivotCache cacheId="1" r:id="rId90"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId91"/></x14:slicerCaches></ext></extLst></workbook>`,
        ),
    )
    .before(
      sheet,
      '</worksheet>',
      `<drawing r:id="rId91"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId92"/></x14:slicerList></ext></extLst>`,
    )
    .bytes();
}
