/**
 * What only other programs put into a workbook: a link to another file, a connection with its query, a data model,
 * custom XML, printer settings, phonetic runs, a calculation chain, areas for named users, and parts that nobody knows.
 */
import { HandPackage, HEAD, MAIN, OFFICE, SPREADSHEET } from './hand-package.mjs';
import { childRows, COLUMNS, registerModel } from './register-model.mjs';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const POWER_PIVOT = 'http://schemas.microsoft.com/office/2011/relationships/powerPivotData';

const external = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Stawki"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1361</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
const connections = `${HEAD}<connections xmlns="${MAIN}"><connection id="1" name="Spis" type="6" refreshedVersion="6" background="1" saveData="1"><textPr codePage="1250" sourceFile="C:\\Zmyślone\\spis.csv" decimal="," thousands=" " semicolon="1"><textFields count="2"><textField type="text"/><textField/></textFields></textPr></connection></connections>`;
const query = `${HEAD}<queryTable xmlns="${MAIN}" name="Spis" connectionId="1" autoFormatId="16" applyNumberFormats="0"/>`;
const chain = `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="2"/><c r="B2" i="2"/><c r="B3" i="2"/><c r="B4" i="2"/></calcChain>`;
/** Bytes of no known meaning. */
const noise = (length, seed) =>
  Uint8Array.from({ length }, (_, at) => (at * 167 + seed * 31 + (at >> 3)) & 255);

/** The first shared text gets a phonetic run, the second becomes rich. */
const withRuns = (xml) =>
  xml
    .replace(
      /<si><t>([^<]*)<\/t><\/si>/,
      '<si><t>$1</t><rPh sb="0" eb="4"><t>imja</t></rPh><phoneticPr fontId="0" type="noConversion"/></si>',
    )
    .replace(
      '<si><t>PESEL</t></si>',
      '<si><r><rPr><b/><sz val="11"/></rPr><t>PES</t></r><r><rPr><i/><sz val="11"/></rPr><t xml:space="preserve">EL</t></r></si>',
    );

export function partsOfOthers() {
  const model = registerModel();
  model.sheets[1].rows.push(['Ze stawek', { formula: '[1]Stawki!$A$1', value: 1361 }]);
  model.sheets.push({ name: 'Spis', visibility: 'veryHidden', columns: COLUMNS, rows: childRows(3) });
  const [main, sheet, counts] = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
  return HandPackage.of(model)
    .extension('bin', `${SPREADSHEET}.printerSettings`)
    .extension('data', 'application/vnd.openxmlformats-officedocument.model+data')
    .add('xl/externalLinks/externalLink1.xml', external, `${SPREADSHEET}.externalLink+xml`)
    .relate(
      'xl/externalLinks/externalLink1.xml',
      'rId1',
      'externalLinkPath',
      'file:///C:\\Zmyslone\\Stawki%202026.xlsx',
      true,
    )
    .add('xl/connections.xml', connections, `${SPREADSHEET}.connections+xml`)
    .add('xl/queryTables/queryTable1.xml', query, `${SPREADSHEET}.queryTable+xml`)
    .add('xl/calcChain.xml', chain, `${SPREADSHEET}.calcChain+xml`)
    .add('xl/model/item.data', noise(600, 1))
    .add('xl/printerSettings/printerSettings1.bin', noise(300, 2))
    .add('xl/zmyslone/nieznane.bin', noise(100, 3), 'application/x-zmyslone')
    .add(
      'customXml/item1.xml',
      `${HEAD}<m:meta xmlns:m="urn:zmyslony-urzad:meta"><m:wersja>3</m:wersja><!-- zostaje --></m:meta>`,
    )
    .add(
      'customXml/itemProps1.xml',
      `${HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="{11111111-2222-4333-8444-555555555555}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:zmyslony-urzad:meta"/></ds:schemaRefs></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    )
    .relate('customXml/item1.xml', 'rId1', 'customXmlProps', 'itemProps1.xml')
    .relate(main, 'rId90', 'externalLink', 'externalLinks/externalLink1.xml')
    .relate(main, 'rId91', 'connections', 'connections.xml')
    .relate(main, 'rId92', 'calcChain', 'calcChain.xml')
    .relate(main, 'rId93', POWER_PIVOT, 'model/item.data')
    .relate(main, 'rId94', 'customXml', '../customXml/item1.xml')
    .relate('', 'rId95', 'http://zmyslony-urzad.example/nieznane', 'xl/zmyslone/nieznane.bin')
    .relate('xl/worksheets/sheet4.xml', 'rId90', 'queryTable', '../queryTables/queryTable1.xml')
    .relate(sheet, 'rId90', 'printerSettings', '../printerSettings/printerSettings1.bin')
    .edit('xl/sharedStrings.xml', withRuns)
    .edit(main, (xml) =>
      xml
        .replace(
          '<workbookPr/>',
          '<fileSharing readOnlyRecommended="1"/><workbookPr codeName="TenSkoroszyt"/><workbookProtection lockStructure="1"/>',
        )
        .replace(
          '</sheets>',
          '</sheets><externalReferences><externalReference r:id="rId90"/></externalReferences>',
        )
        .replace(/<calcPr[^>]*>/, '<calcPr calcId="191029" iterate="1"/>'),
    )
    .edit(sheet, (xml) =>
      xml
        .replace('<pageSetup ', '<pageSetup r:id="rId90" ')
        .replace(
          '</sheetData>',
          '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="1"/><protectedRanges><protectedRange name="Kadry" sqref="A2:E21"/></protectedRanges>',
        )
        .replace(
          '<ignoredErrors>',
          '<rowBreaks count="1" manualBreakCount="1"><brk id="11" max="16383" man="1"/></rowBreaks><cellWatches><cellWatch r="E2"/></cellWatches><ignoredErrors>',
        )
        .replace(
          '<pageMargins ',
          '<hyperlinks><hyperlink ref="F2" location="Słowniki!A1" display="007"/></hyperlinks><pageMargins ',
        ),
    )
    .edit(counts, (xml) =>
      xml.replace(
        '</worksheet>',
        `<extLst><ext uri="{00000000-0000-4000-8000-000000000001}"><z:nieznane xmlns:z="urn:zmyslony-urzad:arkusz"><z:wartosc>1</z:wartosc></z:nieznane></ext></extLst></worksheet>`,
      ),
    )
    .bytes();
}
