/** What a fake Excel refuses through the real office.js: limits, floors, a cell being edited, errors of a test's choice. */
import { failureOf } from '../../support/office/failure.ts';
import { openExcelInNode, type OfficeInNode } from '../../support/office/node.ts';
import { rawStyles, rawWorkbook } from '../../support/raw-workbook.ts';

const bytes = rawWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', {
  'xl/styles.xml': rawStyles('General'),
});

let office: OfficeInNode;
beforeEach(() => {
  office = openExcelInNode(bytes);
});
afterEach(() => office.close());

function write(address: string, values: unknown[][], options: Excel.RunOptions = {}): Promise<void> {
  return office.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Arkusz1').getRange(address).values = values;
    await context.sync();
  });
}

function read(address: string): Promise<unknown> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Arkusz1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown;
  });
}

const value = (a1: string): unknown => office.excel.cell('Arkusz1', a1).value;

test('a request over 5 MB is refused before anything is done', async () => {
  const long = 'ą'.repeat(32_000);
  const block = Array.from({ length: 100 }, () => [long]);
  expect((await failureOf(write('A1:A100', block))).code).toBe('RequestPayloadSizeLimitExceeded');
  expect(value('A1')).toBe(1);
  expect(office.excel.log[0]?.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
});

test('an answer over 5 MB is refused', async () => {
  for (let row = 1; row <= 100; row++) office.excel.type('Arkusz1', `A${row}`, 'ą'.repeat(32_000));
  expect((await failureOf(read('A1:A100'))).code).toBe('ResponsePayloadSizeLimitExceeded');
  office.excel.limits.responseBytes *= 2;
  expect(await read('A1:A100')).toHaveLength(100);
});

test('more than five million cells are answered by null, without an error', async () => {
  expect(await read('A:E')).toBeNull();
  office.excel.book.limits.cells = 1;
  expect([await read('A1'), await read('A1:B1')]).toEqual([[[1]], null]);
});

test('no batch is taken while a cell is being edited', async () => {
  office.excel.editing = true;
  const error = await failureOf(write('A1', [[7]]));
  expect(error.code).toBe('InvalidOperationInCellEditMode');
  expect(value('A1')).toBe(1);
  office.excel.editing = false;
  await write('A1', [[7]]);
  expect(value('A1')).toBe(7);
});

test('a batch that may wait is done when the editing has ended', async () => {
  office.excel.editing = true;
  const waiting = write('A1', [[7]], { delayForCellEdit: true });
  office.excel.type('Arkusz1', 'B1', 8);
  expect(value('A1')).toBe(1);
  office.excel.editing = false;
  await waiting;
  expect([value('A1'), value('B1')]).toEqual([7, 8]);
});

test.each(['GeneralException', 'RequestAborted', 'AccessDenied'])(
  '%s, when a test wants it',
  async (code) => {
    office.excel.failNext({ code, message: 'Przerwano.' });
    expect(await failureOf(write('A1', [[7]]))).toMatchObject({ code, message: 'Przerwano.' });
    expect(value('A1')).toBe(1);
    await write('A1', [[7]]);
    expect([value('A1'), office.excel.log.map(({ error }) => error)]).toEqual([7, [code, undefined]]);
  },
);

test('the n-th round trip from now fails', async () => {
  office.excel.failNext({ code: 'GeneralException', when: 3 });
  await write('A1', [[7]]);
  await read('A1');
  expect((await failureOf(write('A1', [[8]]))).code).toBe('GeneralException');
  expect(value('A1')).toBe(7);
});

test('a batch that fails in its middle has done its beginning', async () => {
  office.excel.failNext({ code: 'GeneralException', member: 'Range.numberFormat' });
  const error = await failureOf(
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Arkusz1').getRange('A1');
      range.values = [[7]];
      range.numberFormat = [['@']];
      range.select();
      await context.sync();
    }),
  );
  expect(error.debugInfo).toMatchObject({
    errorLocation: 'Range.numberFormat',
    statement: 'range.numberFormat = ...;',
  });
  expect([value('A1'), office.excel.cell('Arkusz1', 'A1').numberFormat]).toEqual([7, 'General']);
});

test.each([
  [
    '1.12',
    'Range.getMergedAreasOrNullObject is part of the ExcelApi 1.13',
    (sheet: Excel.Worksheet) => sheet.getRange().getMergedAreasOrNullObject(),
  ],
  [
    '1.6',
    'Worksheet.onChanged is part of the ExcelApi 1.7',
    (sheet: Excel.Worksheet) => sheet.onChanged.add(() => Promise.resolve()),
  ],
])('on the floor %s office.js itself refuses: %s', async (ExcelApi, message, use) => {
  office = openExcelInNode(bytes, { floor: { ExcelApi } });
  const error = await failureOf(
    office.Excel.run((context) => Promise.resolve(use(context.workbook.worksheets.getItem('Arkusz1')))),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain(message);
  expect(office.excel.syncs).toBe(0);
});

test('the requirement sets are those of the floor, and of office.js 1.1.110 without one', () => {
  const has = ({ Office: { context } }: OfficeInNode, version: string): boolean =>
    context.requirements.isSetSupported('ExcelApi', version);
  expect([has(office, '1.15'), has(office, '1.16')]).toEqual([true, false]);
  const low = openExcelInNode(bytes, { floor: { ExcelApi: '1.9' } });
  expect(['1.2', '1.9', '1.10'].map((version) => has(low, version))).toEqual([true, true, false]);
  expect(low.Office.context.requirements.isSetSupported('WordApiDesktop')).toBe(false);
});

test('product code finds Excel and Office as a page does, until the test ends', async () => {
  office = openExcelInNode(bytes, { path: 'C:\\Rejestry\\Dzieci.xlsx', theme: 'dark' }).asGlobals();
  const name = await Excel.run(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
  const { host, platform } = await Office.onReady();
  const { document, officeTheme, displayLanguage } = Office.context;
  expect([name, document.url, host, platform]).toEqual([
    'Dzieci.xlsx',
    'C:\\Rejestry\\Dzieci.xlsx',
    'Excel',
    'PC',
  ]);
  expect([officeTheme.bodyBackgroundColor, displayLanguage]).toEqual(['#292929', 'pl-PL']);
  office.close();
  expect([typeof Excel, typeof Office, typeof OfficeExtension]).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ]);
});
