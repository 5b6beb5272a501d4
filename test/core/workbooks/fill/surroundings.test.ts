/** What else a template may hold around the tables that are filled, and spellings that other programs choose. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { fillWorkbook } from '../../../../core/workbooks/fill/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { DATA_SHEET, entries, filled, formulasOf, OTHER_SHEET, rowsOf } from '../../../support/filled.ts';
import { templateParts } from '../../../support/template-workbook.ts';

const parts = templateParts();
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rows = (count: number) => ({ tables: { Wpisy: { rows: entries(count) } } });

/** The part with something else in it. */
function changed(part: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]) {
  let xml = parts[part] ?? '';
  for (const [from, to] of changes) {
    expect(xml.replace(from, to)).not.toBe(xml);
    xml = xml.replace(from, to);
  }
  return { [part]: xml };
}
/** A part more that the sheet „Dane” leads to. */
const related = (type: string, name: string, xml: string) => ({
  ...changed(RELS, [
    '</Relationships>',
    `<Relationship Id="rId9" Type="${OFFICE}/${type}" Target="/${name}"/></Relationships>`,
  ]),
  [name]: xml,
});

describe('several tables of a sheet', () => {
  const kto = [
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 4],
  ];
  const { part } = filled({ tables: { Kto: { rows: kto }, Wpisy: { rows: entries(5) } } });

  test('are filled together, each moving those below', () => {
    expect(rowsOf(part(DATA_SHEET)).get(17)).toContain(
      '<c r="A17" t="inlineStr"><is><t>a</t></is></c><c r="B17"><v>1</v>',
    );
    expect(part('xl/tables/table1.xml')).toContain('ref="A4:H10"');
    expect(part('xl/tables/table2.xml')).toContain('ref="A16:B20"');
    expect(part('xl/drawings/drawing1.xml')).toContain('<xdr:row>21</xdr:row>');
    expect(part(DATA_SHEET)).toContain('<dimension ref="A1:H20"/>');
    expect(part('xl/workbook.xml')).toContain('Dane!$A$1:$H$36');
  });
});

test('a table with as many rows as its example leaves formulas and names as they were', () => {
  const { part } = filled(rows(2));
  expect(formulasOf(part(DATA_SHEET))).toMatchObject({ C10: 'SUM(C5:C6)', E6: 'C6*D6*$B$2' });
  expect(part(DATA_SHEET)).toContain('<f t="shared" ref="E10:E11" si="3">C10+1</f>');
  expect(part('xl/tables/table1.xml')).toBe(parts['xl/tables/table1.xml']);
});

test('the totals row shows sums of given values at once, and nothing where only Excel can count', () => {
  const { part } = filled(rows(4));
  expect(rowsOf(part(DATA_SHEET)).get(9)).toContain('<f>SUBTOTAL(109,Wpisy[Kwota])</f><v>100</v></c>');
  expect(rowsOf(part(DATA_SHEET)).get(9)).toContain('<f>SUM(E5:E8)</f></c>');
});

test('a formula that Excel wrote once for the example rows is written into every row', () => {
  const more = changed(
    DATA_SHEET,
    ['<f>C5*D5*$B$2</f>', '<f t="shared" ref="E5:E6" si="0">C5*D5*$B$2</f>'],
    ['<f>C6*D6*$B$2</f>', '<f t="shared" si="0"/>'],
  );
  expect(formulasOf(filled(rows(3), more).part(DATA_SHEET))).toMatchObject({
    E5: 'C5*D5*$B$2',
    E7: 'C7*D7*$B$2',
  });
});

test('an array formula of one cell stays one in every row', () => {
  const more = changed(DATA_SHEET, [
    /<c r="F(5|6)" s="(2|4)"><f>/g,
    '<c r="F$1" s="$2" cm="1"><f t="array" ref="F$1">',
  ]);
  const { part } = filled(rows(3), more);
  expect(part(DATA_SHEET)).toContain('<c r="F7" s="2" cm="1"><f t="array" ref="F7">SUM($C$5:C7)</f></c>');
});

test('examples that do not repeat themselves go on in turn, all of them', () => {
  const more = changed(DATA_SHEET, ['<f>C6*D6*$B$2</f>', '<f>C6*D6</f>']);
  expect(formulasOf(filled(rows(4), more).part(DATA_SHEET))).toMatchObject({
    E5: 'C5*D5*$B$2',
    E6: 'C6*D6',
    E7: 'C7*D7*$B$2',
    E8: 'C8*D8',
  });
});

test('a filter set in the table is taken off, and no row stays hidden', () => {
  const more = {
    ...changed('xl/tables/table1.xml', [
      '<autoFilter ref="A4:H6"/>',
      '<autoFilter ref="A4:H6"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
    ]),
    ...changed(DATA_SHEET, ['<row r="6"', '<row r="6" hidden="1"']),
  };
  const { part } = filled(rows(3), more);
  expect(part('xl/tables/table1.xml')).toContain(
    '<autoFilter ref="A4:H7"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
  );
  expect(part(DATA_SHEET)).not.toContain('hidden');
});

test('pivot tables follow their cells and are counted anew when the workbook opens', () => {
  const cache = (source: string) =>
    `<pivotCacheDefinition r:id="rId1"><cacheSource type="worksheet">${source}</cacheSource></pivotCacheDefinition>`;
  const more = {
    ...related(
      'pivotTable',
      'xl/pivotTables/pivotTable1.xml',
      '<pivotTableDefinition><location ref="A20:C24" firstHeaderRow="1"/></pivotTableDefinition>',
    ),
    'xl/pivotTables/_rels/pivotTable1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/pivotCacheDefinition" Target="../c.xml"/></Relationships>`,
    'xl/c.xml': cache('<worksheetSource ref="A4:H6" sheet="Dane"/>'),
  };
  const { part } = filled(rows(5), more);
  expect(part('xl/pivotTables/pivotTable1.xml')).toContain('<location ref="A23:C27"');
  expect(part('xl/c.xml')).toBe(
    cache('<worksheetSource ref="A4:H9" sheet="Dane"/>').replace('"rId1"', '"rId1" refreshOnLoad="1"'),
  );
});

test('notes on examples that go, go too, in all their parts', () => {
  const more = {
    ...changed('xl/comments1.xml', ['ref="A10"', 'ref="A6"']),
    ...changed('xl/drawings/vmlDrawing1.vml', ['<x:Row>9</x:Row>', '<x:Row>5</x:Row>']),
    ...related(
      'threadedComment',
      'xl/t.xml',
      '<ThreadedComments><threadedComment ref="A6" id="{1}"/><threadedComment ref="A4" id="{2}"/></ThreadedComments>',
    ),
  };
  const { part } = filled(rows(1), more);
  expect(part('xl/comments1.xml').match(/<comment /g)).toHaveLength(1);
  expect(part('xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  expect(part('xl/t.xml')).toBe('<ThreadedComments><threadedComment ref="A4" id="{2}"/></ThreadedComments>');
});

describe('drawings', () => {
  const at = (from: number, to: number) =>
    changed(
      'xl/drawings/drawing1.xml',
      ['<xdr:row>15<', `<xdr:row>${from}<`],
      ['<xdr:row>30<', `<xdr:row>${to}<`],
    );
  const placed = (more: Record<string, string>, count = 40) =>
    [
      ...filled(rows(count), more)
        .part('xl/drawings/drawing1.xml')
        .matchAll(/<xdr:row>(\d+)/g),
    ].map(([, row]) => Number(row));

  test('beside the table keep their place and size', () => {
    expect(placed(at(3, 20))).toEqual([3, 20]);
    expect(placed(at(5, 20), 1)).toEqual([5, 20]);
  });

  test('below the table move with their cells, unless they are told to stay', () => {
    expect(placed(at(7, 20))).toEqual([45, 58]);
    const fixed = changed('xl/drawings/drawing1.xml', [
      '<xdr:twoCellAnchor>',
      '<xdr:twoCellAnchor editAs="absolute">',
    ]);
    expect(placed(fixed)).toEqual([15, 30]);
  });
});

test('a chart of the only example row shows all rows', () => {
  const more = {
    ...changed('xl/tables/table1.xml', ['ref="A4:H7"', 'ref="A4:H6"'], ['ref="A4:H6"/', 'ref="A4:H5"/']),
    ...changed(
      DATA_SHEET,
      [/<row r="6".*?<\/row>/, ''],
      ['<row r="7">', '<row r="6">'],
      [/r="([A-H])7"/g, 'r="$16"'],
    ),
    ...changed('xl/charts/chart1.xml', ['Dane!$A$5:$A$6', 'Dane!$A$5'], ['Dane!$C$5:$C$6', 'Dane!$C$5']),
  };
  const { part } = filled(rows(3), more);
  expect(part('xl/charts/chart1.xml')).toContain('<c:f>Dane!$C$5:$C$7</c:f></c:numRef>');
  expect(part('xl/charts/chart1.xml')).toContain('<c:f>Dane!$C$4</c:f><c:strCache>');
});

test('formulas across sheets and workbooks are left, cells that went are lost as in Excel', () => {
  const more = changed(
    OTHER_SHEET,
    ['SUM(Dane!C5:C6)', "SUM(Dane:Wynik!C9)+'[1]Dane'!C9+[2]Dane!C10"],
    ["'Dane'!C7", 'Dane!C6+SUM(Dane!C6:D6)+SUM(Dane!C6:C7)+Dane!C5'],
  );
  expect(formulasOf(filled(rows(1), more).part(OTHER_SHEET))).toMatchObject({
    A1: "SUM(Dane:Wynik!C9)+'[1]Dane'!C9+[2]Dane!C10",
    A3: 'Dane!#REF!+SUM(Dane!#REF!)+SUM(Dane!C6:C6)+Dane!C5',
  });
});

test('a sheet in a spelling with prefixes is filled in it', () => {
  const prefixed = (parts[DATA_SHEET] ?? '')
    .replace(/<(\/?)(?!\?|x14:|xm:|\/)([a-zA-Z])/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=');
  const { part, sheet } = filled(rows(3), { [DATA_SHEET]: prefixed });
  expect(part(DATA_SHEET)).toContain('<x:c r="C7" s="2"><x:v>30</x:v></x:c>');
  expect(part(DATA_SHEET)).toContain('<x:f>SUM($C$5:C7)</x:f></x:c>');
  expect(sheet('Dane').rows.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 7, 8, 10, 11, 12, 14, 15]);
});

test('a template made by the writer is filled as it was written', () => {
  const columns = [
    { header: 'Zespół' },
    { header: 'Od', style: 'date' as const },
    { header: 'Kwota', style: 'money' as const, total: 'sum' as const },
  ];
  const model = (rows: readonly (readonly (string | number)[])[]) => ({
    title: 'Szablon',
    sheets: [
      {
        name: 'Dane',
        columns,
        rows,
        table: { name: 'Dane', totals: true },
        highlights: [{ area: { column: 2 }, bars: true as const }],
      },
    ],
  });
  const data = [
    ['a', 45_000, 1.5],
    ['b', 45_001, 2],
    ['c', 45_002, 3],
  ];
  const bytes = fillWorkbook(writeWorkbook(model([['x', 1, 1]]), nodePlatform), nodePlatform, {
    tables: { Dane: { rows: data } },
  });
  const straight = writeWorkbook(model(data), nodePlatform);
  const values = (all: Uint8Array) =>
    readWorkbook(all, nodePlatform)
      .sheet('Dane')
      .rows.map((row) => row.values);
  expect(values(bytes)).toEqual(values(straight));
  for (const part of ['xl/tables/table1.xml', 'xl/styles.xml']) {
    expect(openZip(bytes, nodePlatform).read(part)).toEqual(openZip(straight, nodePlatform).read(part));
  }
});
