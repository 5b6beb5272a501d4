import { polishError, UNCOUNTED, UNREADABLE, type CellValue } from '../../../core/workbooks/cell.ts';
import { readSharedStrings } from '../../../core/workbooks/shared-strings.ts';
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { codeOf, refusalOf } from '../../support/numbers.ts';
import {
  rawPackage,
  rawParts,
  rawSheet,
  rawStrings,
  rawStyles,
  rawWorkbook,
} from '../../support/raw-workbook.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const sheetOf = (bytes: Uint8Array) =>
  readWorkbook(bytes, nodePlatform, { file: 'rejestr.xlsx' }).sheet('Arkusz1');

/** Values of the first row. */
const valuesOf = (rows: string, parts: Parts = {}): readonly CellValue[] | undefined =>
  sheetOf(rawWorkbook(rows, parts)).rows[0]?.values;
/** The value of one cell with this inside. */
const valueOf = (attributes: string, content: string, parts: Parts = {}): CellValue =>
  valuesOf(`<row r="1"><c r="A1" ${attributes}>${content}</c></row>`, parts)?.[0];
const strings = (...items: string[]): Parts => ({ 'xl/sharedStrings.xml': rawStrings(...items) });

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['-0.0', 0],
    ['-0e5', 0],
    ['-0.00000000000000000', 0],
    ['12', 12],
    ['0.1', 0.1],
    ['1234.56', 1234.56],
    ['123456789012345', 123_456_789_012_345],
    ['0.10000000000000001', 0.1],
    ['74.559688602834793', 74.559688602834793],
    ['9007199254740993', 9_007_199_254_740_992],
    ['1E-3', 0.001],
    ['1.5e+20', 1.5e20],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    [' 7 ', 7],
    ['&#49;&#50;', 12],
    ['1<!-- x -->2', 12],
    ['<![CDATA[12]]>', 12],
    ['00012', 12],
    ['0.000000000000000000001', 1e-21],
  ])('"%s" is the number it is', (text, number) => {
    expect(valueOf('', `<v>${text}</v>`)).toBe(number);
    expect(valueOf('t="n"', `<v>${text}</v>`)).toBe(number);
  });

  test.each([
    'abc',
    'TRUE',
    'INF',
    'Infinity',
    'NaN',
    '0x10',
    '1e999',
    '1,5',
    '--1',
    '1 2',
    '1'.repeat(500_000) + 'x',
  ])('what is no number makes that cell unreadable, not the sheet (%#)', (text) => {
    expect(valuesOf(`<row r="1"><c r="A1"><v>${text}</v></c><c r="B1"><v>7</v></c></row>`)).toEqual([
      UNREADABLE,
      7,
    ]);
  });

  test.each(['<v></v>', '<v/>', '', '<v> </v>'])('a cell with %s is empty', (content) => {
    expect(valuesOf(`<row r="1"><c r="A1">${content}</c><c r="B1"><v>1</v></c></row>`)).toEqual([
      undefined,
      1,
    ]);
  });
});

describe('formulas that nobody has counted', () => {
  test.each([
    ['', '<f>A2</f>'],
    ['', '<f>A2</f><v/>'],
    ['', '<f>A2</f><v></v>'],
    ['t="str"', '<f>A2</f>'],
    ['', '<f t="shared" si="0"/>'],
  ])('%s %s is no empty cell', (attributes, content) => {
    expect(valueOf(attributes, content)).toBe(UNCOUNTED);
  });

  test('an empty text that a formula gives is a result', () => {
    expect(valueOf('t="str"', '<f>""</f><v></v>')).toBe('');
  });

  test('a row of nothing else is a row', () => {
    expect(sheetOf(rawWorkbook('<row r="4"><c r="B4"><f>A1</f></c></row>')).rows).toMatchObject([
      { number: 4, values: [undefined, UNCOUNTED] },
    ]);
  });

  test('are told to a person as what they are', () => {
    expect([UNCOUNTED, UNREADABLE].map(polishError)).toEqual([
      '„brak obliczonego wyniku”',
      '„wartość nie do odczytania”',
    ]);
  });
});

describe('texts', () => {
  test('PESEL numbers, accounts and spaces stay exactly as they are', () => {
    const items = [
      '<t>02270812345</t>',
      '<t>61109010140000071219812874</t>',
      '<t xml:space="preserve"> 7 </t>',
      '<t> bez znacznika </t>',
    ];
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(valuesOf(`<row>${cells}</row>`, strings(...items))).toEqual([
      '02270812345',
      '61109010140000071219812874',
      ' 7 ',
      ' bez znacznika ',
    ]);
  });

  test.each([
    ['<r><rPr><b/></rPr><t>Jan</t></r><r><t xml:space="preserve"> Zmyślony</t></r>', 'Jan Zmyślony'],
    ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', '東京'],
    ['<t>a &amp; b &lt;c&gt; &#322;</t>', 'a & b <c> ł'],
    ['<t><![CDATA[a & <b>]]></t>', 'a & <b>'],
    ['<t>a_x000D_b_x0041_ _x005F_x0041_</t>', 'a\rbA _x0041_'],
    ['<t>wiersz\r\nwiersz</t>', 'wiersz\nwiersz'],
    ['<t/>', ''],
    ['', ''],
    ['<t></t>', ''],
    ['<!-- uwaga --><t>a</t>', 'a'],
  ])('shared: %s', (item, text) => {
    const parts = strings('<t>pierwszy</t>', item, '<t>ostatni</t>');
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(valuesOf(`<row>${cells}</row>`, parts)).toEqual(['pierwszy', text, 'ostatni']);
  });

  test.each([
    ['t="inlineStr"', '<is><t>w komórce &amp; tu</t></is>', 'w komórce & tu'],
    ['t="inlineStr"', '<is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>', 'ab'],
    ['t="inlineStr"', '<is/>', ''],
    ['t="str"', '<f>A1&amp;"x"</f><v>0123_x000D_</v>', '0123\r'],
    ['t="str"', '<v>_x005F_x000D_</v>', '_x000D_'],
    ['t="str"', '<f>""</f><v></v>', ''],
    ['t="str"', '<f>""</f><v/>', ''],
  ])('in the cell: %s %s', (attributes, content, text) => {
    expect(valueOf(attributes, content)).toBe(text);
  });

  test.each(['5', '-1', '1.5', 'x'])('a number %s of no shared string makes the cell unreadable', (index) => {
    expect(valueOf('t="s"', `<v>${index}</v>`, strings('<t>a</t>'))).toBe(UNREADABLE);
  });

  test('shared strings that are missing altogether make the sheet damaged', () => {
    expect(codeOf(() => valueOf('t="s"', '<v>0</v>'))).toBe('workbook-damaged');
  });

  test('more shared strings than the memory is to hold are refused, plain and formatted ones', () => {
    const bytes = (item: string) => new TextEncoder().encode(rawStrings(...Array<string>(20).fill(item)));
    expect(readSharedStrings(bytes('<t>a</t>'), 20)).toHaveLength(20);
    expect(codeOf(() => readSharedStrings(bytes('<t>a</t>'), 19))).toBe('package-too-large');
    expect(codeOf(() => readSharedStrings(bytes('<r><t>a</t></r>'), 19))).toBe('package-too-large');
  });
});

describe('other kinds of values', () => {
  test.each([
    ['t="b"', '1', true],
    ['t="b"', '0', false],
    ['t="b"', 'true', true],
    ['t="e"', '#N/A', { error: '#N/A' }],
    ['t="e"', '#DIV/0!', { error: '#DIV/0!' }],
    ['t="d"', '2024-01-01', 45_292],
  ])('%s %s', (attributes, text, value) => {
    expect(valueOf(attributes, `<v>${text}</v>`)).toEqual(value);
  });

  test.each([
    ['t="b"', 'constructor'],
    ['t="b"', '2'],
    ['t="d"', 'wczoraj'],
    ['t="constructor"', '1'],
    ['t="x"', '1'],
  ])('%s with %s makes the cell unreadable', (attributes, text) => {
    expect(valueOf(attributes, `<v>${text}</v>`)).toBe(UNREADABLE);
  });

  test.each(['65490', '65534', '65535', '65536', '70000', 'x', '-1', '9999999999'])(
    'a style %s that Excel does not know leaves the value with the general format',
    (style) => {
      const sheet = sheetOf(
        rawWorkbook(`<row r="1"><c r="A1" s="${style}"><v>45292</v></c></row>`, {
          'xl/styles.xml': rawStyles('dd.mm.yyyy'),
        }),
      );
      const [row] = sheet.rows;
      expect(row && [row.values[0], sheet.isDate(row, 0), sheet.numberFormat(row, 0)]).toEqual([
        45_292,
        false,
        'General',
      ]);
    },
  );

  test('a date is told by its format or by its type', () => {
    const sheet = sheetOf(
      rawWorkbook(
        '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" s="0"><v>45292</v></c><c r="C1" t="d"><v>2024-01-01</v></c><c r="D1" s="9"><v>1</v></c></row>',
        { 'xl/styles.xml': rawStyles('0.00', 'dd.mm.yyyy') },
      ),
    );
    const [row] = sheet.rows;
    if (!row) throw new Error('no row');
    expect([0, 1, 2, 3, 4].map((column) => sheet.isDate(row, column))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(sheet.numberFormat(row, 1)).toBe('0.00');
  });
});

describe('formulas', () => {
  const sheet = sheetOf(
    rawWorkbook(
      '<row r="1"><c r="A1"><f>SUM(B1:B2)&amp;"&lt;"</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>6</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2"><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f si="0" t="shared"></f><v>0</v></c></row>',
    ),
  );
  const formula = (row: number, column: number) => {
    const found = sheet.rows[row - 1];
    return found && sheet.formula(found, column);
  };

  test('are reached beside their values', () => {
    expect(sheet.rows[0]?.values).toEqual([3, 6]);
    expect(formula(1, 0)).toBe('SUM(B1:B2)&"<"');
    expect(formula(2, 2)).toBeUndefined();
  });

  test('a shared one that refers to itself or to no group ends in a text or in none', () => {
    const circular = sheetOf(
      rawWorkbook(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">A1+A2</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><f t="shared" si="7"/><v>1</v></c></row>',
      ),
    );
    const [first, second] = circular.rows;
    expect(first && second && [circular.formula(second, 0), circular.formula(second, 1)]).toEqual([
      'A2+A3',
      undefined,
    ]);
  });

  test('shared ones read as they do in their own cell', () => {
    expect([formula(1, 1), formula(2, 1), formula(3, 1)]).toEqual(['A1*2', 'A2*2', 'A3*2']);
  });
});

describe('rows and cells', () => {
  test('keep their place, with and without addresses', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(sheetOf(rawWorkbook(rows)).rows).toMatchObject([
      { number: 1, values: [1, undefined, undefined, 2, 3] },
      { number: 7, values: [4] },
      { number: 8, values: [5] },
    ]);
  });

  test('addresses with dollars or in small letters are addresses', () => {
    const rows = '<row r="3"><c r="$B$3"><v>1</v></c><c r="c3"><v>2</v></c></row>';
    expect(sheetOf(rawWorkbook(rows)).rows[0]?.values).toEqual([undefined, 1, 2]);
  });

  test('only rows that hold a value are kept', () => {
    const rows =
      '<row r="1" s="5" customFormat="1"/><row r="2"><c r="A2" s="1"/><c r="B2"></c></row><row r="3"><c r="B3"><v>1</v></c><c r="C3" s="1"/></row>';
    expect(sheetOf(rawWorkbook(rows)).rows).toMatchObject([{ number: 3, values: [undefined, 1] }]);
  });

  test('hidden rows say so and still count', () => {
    const rows =
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row><row hidden="true" ht="12"><c><v>3</v></c></row>';
    expect(sheetOf(rawWorkbook(rows)).rows.map((row) => row.hidden)).toEqual([true, false, true]);
  });

  test('rows and cells out of order are put in order', () => {
    const rows =
      '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(sheetOf(rawWorkbook(rows)).rows).toMatchObject([
      { number: 2, values: [2] },
      { number: 5, values: [1, undefined, 3] },
    ]);
  });

  test.each([
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>',
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="1"><v>1</v></c></row>',
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1048577"><c><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></row>',
    '<row r="1"><c r="A1"><v>1</c></row>',
    '<row r="1"><c r="A1"><v>1<row r="2"/></v></c></row>',
    '<row r="1"><row r="2"/></row>',
    '<row r="1"><c r="A1"',
    '<row r=1></row>',
  ])('%s is damage, told with the file and the sheet', (rows) => {
    const refusal = refusalOf(() => sheetOf(rawWorkbook(rows)));
    expect(refusal?.code).toBe('workbook-damaged');
    expect(refusal?.message).toMatch(/^Plik „rejestr\.xlsx” \(arkusz „Arkusz1”\) jest uszkodzony: /);
    expect(refusal?.place).toEqual({ file: 'rejestr.xlsx', sheet: 'Arkusz1' });
  });

  test('merged cells and hidden columns are told', () => {
    const before = '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>';
    const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A5"/></mergeCells>';
    const sheet = sheetOf(rawPackage(rawParts(rawSheet('<row><c><v>1</v></c></row>', after, before))));
    expect(sheet.merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 0, bottom: 5, right: 0 },
    ]);
    expect([0, 1, 2, 3, 4].map((column) => sheet.isColumnHidden(column))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('a row at the far edge is bounded by the number of cells, not by memory', () => {
    const rows = Array.from(
      { length: 50 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const workbook = readWorkbook(
      rawWorkbook(rows.join('')),
      nodePlatform,
      { file: 'a.xlsx' },
      { maxCells: 100_000 },
    );
    expect(codeOf(() => workbook.sheet('Arkusz1'))).toBe('workbook-too-large');
  });
});
