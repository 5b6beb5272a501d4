/** Files made to fill the memory, to take forever or to reach beyond themselves: each ends soon in a right reading or a clear refusal. */
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { refusalOf } from '../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet, rawStrings, rawWorkbook } from '../../support/raw-workbook.ts';

const SLOWEST = 25_000;
const read = (bytes: Uint8Array, options = {}) =>
  readWorkbook(bytes, nodePlatform, { file: 'obcy.xlsx' }, options).sheet('Arkusz1');
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

let started = 0;
beforeEach(() => {
  started = performance.now();
});
afterEach(() => {
  expect(performance.now() - started).toBeLessThan(SLOWEST);
});

describe('what is read rightly', () => {
  test('a million formatted empty rows cost no row', () => {
    const empty = Array.from({ length: 1_048_575 }, (_, at) => `<row r="${at + 2}" s="1"/>`).join('');
    const { rows } = read(rawWorkbook(one + empty));
    expect(rows).toHaveLength(1);
  });

  test('100,000 rows of formatted empty cells cost no row', () => {
    const empty = '<row s="1"><c s="1"/><c s="1"/><c s="1"/></row>'.repeat(100_000);
    expect(read(rawWorkbook(one + empty)).rows).toHaveLength(1);
  });

  test('a row of all 16,384 columns', () => {
    const [row] = read(rawWorkbook(`<row>${'<c><v>7</v></c>'.repeat(16_384)}</row>`)).rows;
    expect([row?.values.length, row?.values.at(-1)]).toEqual([16_384, 7]);
  });

  test('an attribute of five megabytes', () => {
    expect(
      read(rawWorkbook(`<row r="1" x="${'a'.repeat(5 << 20)}"><c r="A1"><v>1</v></c></row>`)).rows,
    ).toHaveLength(1);
  });

  test('a hundred thousand attributes of one tag', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ');
    expect(
      read(rawWorkbook(`<row r="1" ${many}><c r="A1" ${many}><v>1</v></c></row>`)).rows[0]?.values,
    ).toEqual([1]);
  });

  test('elements nested a hundred thousand deep', () => {
    const nested = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    const sheet = read(rawWorkbook(`<row r="1"><c r="A1"><v>1</v>${nested}</c>${nested}</row>${nested}`));
    expect(sheet.rows[0]?.values).toEqual([1]);
    expect(sheet.validations).toEqual([]);
  });

  test('a shared formula of 8,000 letters in 60,000 cells is one text', () => {
    const formula = `A1${'+A1'.repeat(2600)}`;
    const cells = Array.from({ length: 60_000 }, (_, at) =>
      at === 0
        ? `<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B60000">${formula}</f><v>1</v></c></row>`
        : `<row r="${at + 1}"><c r="B${at + 1}"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    const sheet = read(rawWorkbook(cells.join('')));
    const last = sheet.rows.at(-1);
    const before = process.memoryUsage().heapUsed;
    expect(last && sheet.formula(last, 1)?.slice(0, 12)).toBe('A60000+A6000');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 << 20);
  });

  test('an external link is not followed and its text is only a text', () => {
    const sheet = read(
      rawWorkbook('<row r="1"><c r="A1"><f>\'http://example.org/[a.xlsx]S\'!A1</f><v>5</v></c></row>'),
    );
    const [row] = sheet.rows;
    expect(row && [row.values[0], sheet.formula(row, 0)]).toEqual([5, "'http://example.org/[a.xlsx]S'!A1"]);
  });

  test('a relationship that climbs out of the package finds nothing outside', () => {
    const relationships =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="../../../../etc/passwd"/></Relationships>';
    const bytes = rawWorkbook(one, { 'xl/_rels/workbook.xml.rels': relationships });
    expect(read(bytes).rows[0]?.values).toEqual([1]);
  });
});

describe('what is refused', () => {
  const DTD =
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  test.each<[string, string, Record<string, string>]>([
    ['a sheet with entities of its own', `${DTD}${rawSheet(one)}`, {}],
    [
      'shared strings with entities of their own',
      rawSheet('<row><c t="s"><v>0</v></c></row>'),
      { 'xl/sharedStrings.xml': DTD + rawStrings('<t>&b;</t>') },
    ],
    ['a list of sheets with entities of its own', rawSheet(one), { 'xl/workbook.xml': `${DTD}<workbook/>` }],
    ['styles with entities of their own', rawSheet(one), { 'xl/styles.xml': `${DTD}<styleSheet/>` }],
  ])('%s', (_, sheet, parts) => {
    const refusal = refusalOf(() => read(rawPackage(rawParts(sheet, parts))));
    expect(refusal?.code).toBe('workbook-damaged');
    expect(refusal?.message).toContain('zawiera niedozwoloną deklarację XML');
  });

  test('an entity that XML does not know stays the text it is', () => {
    const bytes = rawWorkbook('<row><c t="str"><v>&nieznana; &#x110000;</v></c></row>');
    expect(read(bytes).rows[0]?.values).toEqual(['&nieznana; &#x110000;']);
  });

  test('a part that unpacks to thousands of times its size', () => {
    const bytes = rawWorkbook(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(40 << 20)}`);
    const refusal = refusalOf(() => read(bytes, { maxRatio: 100 }));
    expect(refusal?.code).toBe('workbook-too-large');
    expect(refusal?.message).toBe(
      'Plik „obcy.xlsx” jest za duży: jest podejrzanie mocno spakowany. Usuń zbędne arkusze i puste sformatowane wiersze albo podziel plik.',
    );
  });

  test('more cells than the memory is to hold', () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    expect(refusalOf(() => read(rawWorkbook(rows.join('')), { maxCells: 1_000_000 }))?.code).toBe(
      'workbook-too-large',
    );
  });

  test('parts with names that climb out of the package', () => {
    expect(
      refusalOf(() => read(rawPackage({ ...rawParts(rawSheet(one)), '../../autostart.bat': 'x' })))?.code,
    ).toBe('workbook-damaged');
  });
});

test('the namespaces of the strict standard make no difference', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const sheet = `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2024-05-31T12:00:00</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData></worksheet>`;
  const bytes = rawPackage(
    rawParts(sheet, {
      '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${strict}/officeDocument/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="${strict}/spreadsheetml/main"><si><t xml:space="preserve"> 02 </t></si></sst>`,
    }),
  );
  const strictSheet = read(bytes);
  const [row] = strictSheet.rows;
  expect(row && [row.values, strictSheet.isDate(row, 0)]).toEqual([[45_443.5, ' 02 '], true]);
});
