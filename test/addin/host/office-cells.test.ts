/** Cells of the fake Excel as the real office.js reads and writes them: what Excel's documentation says of `Range`. */
import { failureOf } from '../../support/office/failure.ts';
import { openExcelInNode, type OfficeInNode } from '../../support/office/node.ts';
import { rawStyles, rawWorkbook } from '../../support/raw-workbook.ts';

const text = (a1: string, value: string, style = 0): string =>
  `<c r="${a1}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
/** Column C is for texts, D for dates; B2 is a formula, E2 an error, F2 a truth value. */
const bytes = rawWorkbook(
  `<row r="1">${text('A1', 'Nazwisko')}${text('B1', 'Kwota')}${text('C1', 'PESEL')}</row>` +
    `<row r="2">${text('A2', 'Wymyślna')}<c r="B2"><f>1000+10</f><v>1010</v></c>${text('C2', '02270803628', 1)}` +
    '<c r="D2" s="2"><v>45413</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="b"><v>1</v></c></row>',
  { 'xl/styles.xml': rawStyles('General', '@', 'dd.mm.yyyy') },
);

let office: OfficeInNode;
beforeEach(() => {
  office = openExcelInNode(bytes);
});

/** Everything that `Range` tells of the cells of an address. */
function read(address: string): Promise<Excel.Interfaces.RangeData> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Arkusz1').getRange(address);
    range.load('values,valueTypes,formulas,numberFormat');
    await context.sync();
    return range.toJSON();
  });
}

function write(address: string, set: (range: Excel.Range) => void): Promise<void> {
  return office.Excel.run(async (context) => {
    set(context.workbook.worksheets.getItem('Arkusz1').getRange(address));
    await context.sync();
  });
}

test('gives every kind of value with its type', async () => {
  expect(await read('A2:G2')).toMatchObject({
    values: [['Wymyślna', 1010, '02270803628', 45413, '#N/A', true, '']],
    valueTypes: [['String', 'Double', 'String', 'Double', 'Error', 'Boolean', 'Empty']],
    numberFormat: [['General', 'General', '@', 'dd.mm.yyyy', 'General', 'General', 'General']],
  });
});

test('gives a formula in English notation, and the value where there is none', async () => {
  const { values, formulas } = await read('A2:C2');
  expect(values).toEqual([['Wymyślna', 1010, '02270803628']]);
  expect(formulas).toEqual([['Wymyślna', '=1000+10', '02270803628']]);
});

test.each([
  ['02270803628', 2270803628, 'General'],
  ['44051401458', 44051401458, 'General'],
  ['12345678901234567890123456', 12345678901234600000000000, 'General'],
  ['1.5', 1.5, 'General'],
  ['1,5', 1.5, 'General'],
  ['1 010,50 zł', 1010.5, 'General'],
  ['1,010,000', 1010000, 'General'],
  ['50%', 0.5, '0%'],
  ['1e3', 1000, 'General'],
  ['2024-05-01', 45413, 'm/d/yyyy'],
  ['1.05.2024', 45413, 'm/d/yyyy'],
  ['12/31/2024', 45657, 'm/d/yyyy'],
  ['1/2', 45689, 'd-mmm'],
  ['5 sty', 45662, 'd-mmm'],
  ['jan 5', 45662, 'd-mmm'],
  ['5 maja', 45782, 'd-mmm'],
  ['5-6', 45813, 'd-mmm'],
  ['31.12.24', 45657, 'm/d/yyyy'],
  ['1/2/24', 45323, 'm/d/yyyy'],
  ['3-2024', 45352, 'mmm-yy'],
  ['2024-1', 45292, 'mmm-yy'],
  ['12:30', 0.520833333333333, 'h:mm'],
  ['0 1/2', 0.5, '# ?/?'],
  ['(5)', -5, 'General'],
  ['$5', 5, 'General'],
  ['5 zł', 5, 'General'],
  ['１２', 12, 'General'],
  ['Marta 5', 'Marta 5', 'General'],
  ['TRUE', true, 'General'],
  ['fałsz', false, 'General'],
  ['31.02.2024', '31.02.2024', 'General'],
  ['ul. Wymyślna 7', 'ul. Wymyślna 7', 'General'],
  ["'02270803628", '02270803628', 'General'],
  ["'=1+1", '=1+1', 'General'],
])(
  'a text %s written into a General cell becomes %p in the format %s',
  async (entry, value, numberFormat) => {
    await write('G7', (range) => (range.values = [[entry]]));
    const expected = typeof value === 'number' ? (expect.closeTo(value, 10) as number) : value;
    expect(await read('G7')).toMatchObject({ values: [[expected]], numberFormat: [[numberFormat]] });
  },
);

test.each(['02270803628', '=1+1', '1.05.2024', 'PRAWDA', '#N/A'])(
  'a text %s stays a text in a cell for texts',
  async (entry) => {
    await write('C2', (range) => (range.values = [[entry]]));
    expect(await read('C2')).toMatchObject({ values: [[entry]], valueTypes: [['String']] });
  },
);

test('also in a cell for texts the first apostrophe only says that a text follows', async () => {
  await write('C2', (range) => (range.values = [["'cytat'"]]));
  expect((await read('C2')).values).toEqual([["cytat'"]]);
});

test('a protected sheet takes values in its unlocked cells, and formats only where that is allowed', async () => {
  const format = (): Promise<void> => write('A2', (range) => (range.numberFormat = [['0.00']]));
  office.excel.protect('Arkusz1', 'A1:A9');
  await write('A2', (range) => (range.values = [['nowe']]));
  expect((await failureOf(format())).code).toBe('AccessDenied');
  office.excel.protect('Arkusz1', 'A1:A9', { allowFormatCells: true });
  await format();
  expect(await read('A2')).toMatchObject({ values: [['nowe']], numberFormat: [['0.00']] });
});

test('a number becomes a text in a cell for texts', async () => {
  await write('C2', (range) => (range.values = [[7]]));
  expect(await read('C2')).toMatchObject({ values: [['7']], valueTypes: [['String']] });
});

test('a text is kept when the format for texts is set before it, and lost when after', async () => {
  await write('G1:G2', (range) => {
    range.numberFormat = [['@'], ['General']];
    range.values = [['02270803628'], ['02270803628']];
    range.numberFormat = [['@'], ['@']];
  });
  expect(await read('G1:G2')).toMatchObject({
    values: [['02270803628'], [2270803628]],
    numberFormat: [['@'], ['@']],
  });
});

test('null leaves a cell alone, an empty text clears it and leaves its format', async () => {
  await write('C2:D2', (range) => (range.values = [[null, '']]));
  expect(await read('C2:D2')).toMatchObject({
    values: [['02270803628', '']],
    valueTypes: [['String', 'Empty']],
    numberFormat: [['@', 'dd.mm.yyyy']],
  });
});

test('one value is for every cell', async () => {
  await write('A5:B6', (range) => (range.values = 'tak' as unknown as string[][]));
  expect((await read('A5:B6')).values).toEqual([
    ['tak', 'tak'],
    ['tak', 'tak'],
  ]);
});

test.each([
  ['too few rows', [['a', 'b']]],
  [
    'too many columns',
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  ],
  ['rows of different length', [['a', 'b'], ['a']]],
])('a block of %s is refused whole', async (_, values) => {
  const error = await failureOf(write('A5:B6', (range) => (range.values = values)));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  expect((await read('A5:B6')).values).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('a large block comes in several pieces and is whole in the end', async () => {
  const block = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await write('A10:J409', (range) => (range.values = block));
  expect((await read('A10:J409')).values).toEqual(block);
  expect(office.excel.syncs).toBe(2);
});

test('a formula that is written gives what the test said, and what it gave before when it is put back', async () => {
  office.excel.formulaGives('SUM(B1:B2)', 1010);
  await write('B3', (range) => (range.formulas = [['=SUM(B1:B2)']]));
  await write('B2', (range) => (range.values = [[660]]));
  await write('B2', (range) => (range.formulas = [['=1000+10']]));
  expect(await read('B2:B3')).toMatchObject({
    values: [[1010], [1010]],
    formulas: [['=1000+10'], ['=SUM(B1:B2)']],
  });
});

test('a text that begins like a formula becomes one that fails', async () => {
  await write('G2', (range) => (range.values = [['- brak']]));
  expect(await read('G2')).toMatchObject({
    values: [['#NAME?']],
    formulas: [['=- brak']],
    valueTypes: [['Error']],
  });
});

test('clear takes the contents and leaves the format', async () => {
  await write('C2:D2', (range) => range.clear('Contents'));
  expect(await read('C2:D2')).toMatchObject({ values: [['', '']], numberFormat: [['@', 'dd.mm.yyyy']] });
});

test('an address that is none is refused', async () => {
  expect((await failureOf(read('Kwota'))).code).toBe('InvalidArgument');
});

test('ranges are found from other ranges', async () => {
  const addresses = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Arkusz1');
    const range = sheet.getRange('B2:D4');
    const found = [
      range.getCell(0, 1),
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(2, 0),
      range.getAbsoluteResizedRange(1, 1),
      range.getBoundingRect(sheet.getRange('F1')),
      range.getIntersection(sheet.getRange('C1:C3')),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getUsedRange(true),
      sheet.getRangeByIndexes(4, 2, 2, 1),
      sheet.getCell(0, 0),
    ];
    for (const one of found) one.load('address');
    await context.sync();
    return found.map(({ address }) => address.replace('Arkusz1!', ''));
  });
  expect(addresses).toEqual([
    ...['C2', 'B3:D3', 'D2:D4', 'B4:D4', 'D4', 'A3:C5', 'B2:D6', 'B2', 'B1:F4', 'C2:C3'],
    ...['2:4', 'B:D', 'B2:D2', 'C5:C6', 'A1'],
  ]);
});

test('a range beyond the sheet is refused', async () => {
  const error = await failureOf(write('A1', (range) => range.getOffsetRange(-1, 0).load('address')));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.getOffsetRange']);
});
