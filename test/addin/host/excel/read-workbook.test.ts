/** What is read through office.js is what stands in the file, in as few requests as Excel's limits allow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelWorkbook } from '../../../../addin/host/excel/excel-workbook.ts';
import { MORE_READINGS, READ_BLOCK_CELLS } from '../../../../addin/host/excel/limits.ts';
import {
  rangeText,
  readWorkbook,
  writeWorkbook,
  type CellInput,
  type SheetView,
  type WorkbookView,
} from '../../../../core/workbooks/index.ts';
import { day } from '../../../../core/values/day.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet, rawWorkbook } from '../../../support/raw-workbook.ts';
import { openExcelInNode, type OfficeInNode } from '../../../support/office/node.ts';

const FOLDER = join(import.meta.dirname, '../../../../samples/rejestry');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
/** Of the made registers. */
const COLUMNS = 12;

let office: OfficeInNode;
afterEach(() => office.close());

function open(bytes: Uint8Array, ExcelApi = '1.15'): ExcelWorkbook {
  office = openExcelInNode(bytes, { floor: { ExcelApi } }).asGlobals();
  return new ExcelWorkbook((error) => {
    throw error;
  });
}

/** A register of this many rows in columns A to L, its header above. */
function register(rows: number, more: readonly string[] = []): Uint8Array {
  const row = (at: number): CellInput[] => [
    at,
    'Wymyślna',
    { day: day('2025-01-01') },
    ...Array.from({ length: COLUMNS - 3 }, (_, column) => `${at}/${column}`),
  ];
  return writeWorkbook(
    {
      title: 'Rejestr zmyślony',
      sheets: ['Rejestr', ...more].map((name) => ({
        name,
        columns: [],
        rows: Array.from({ length: rows }, (_, at) => row(at + 1)),
      })),
    },
    nodePlatform,
  );
}

/** Everything of a sheet that a reader of tables can ask. */
function asked(sheet: SheetView) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows.map(({ number, values, hidden }) => ({ number, values, hidden })),
    dates: sheet.rows.map((row) => row.values.map((_, column) => sheet.isDate(row, column))),
    merges: sheet.merges.map(rangeText).sort(),
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const all = (view: WorkbookView) => view.sheetNames.map((name) => asked(view.sheet(name)));

describe.each(SAMPLES)('%s', (name) => {
  const bytes = readFileSync(join(FOLDER, name));
  const file = readWorkbook(bytes, nodePlatform);
  const visible = file.sheetNames.map((sheet) => file.sheet(sheet)).filter((s) => s.visibility === 'visible');

  test('is read through office.js as from the file', async () => {
    const view = await open(bytes).read();
    expect(all(view)).toEqual(visible.map(asked));
    expect(view.date1904).toBe(file.date1904);
  });

  test('is read by an Excel that does not tell of merged cells, with everything else', async () => {
    const view = await open(bytes, '1.12').read();
    expect(all(view)).toEqual(visible.map((sheet) => ({ ...asked(sheet), merges: [] })));
  });
});

test('the samples hold what the comparison above is about: dates and merged cells', () => {
  const files = SAMPLES.map((name) => readWorkbook(readFileSync(join(FOLDER, name)), nodePlatform));
  const sheets = files.flatMap((file) => file.sheetNames.map((name) => asked(file.sheet(name))));
  expect(sheets.some(({ dates }) => dates.flat().includes(true))).toBe(true);
  expect(sheets.some(({ merges }) => merges.length > 0)).toBe(true);
});

test('merged cells are told, to their full width', async () => {
  const host = open(register(3));
  office.excel.book.sheet('Rejestr').merges = [{ top: 1, left: 0, bottom: 2, right: 5 }];
  expect((await host.read()).sheet('Rejestr').merges.map(rangeText)).toEqual(['A1:F2']);
});

test('more merged cells than Excel tells at once are asked for by halves', async () => {
  const merges = Array.from({ length: 20 }, (_, at) => ({ top: at + 1, left: 0, bottom: at + 1, right: 5 }));
  // Across the cut, so that both halves tell of it.
  const long = { top: 1, left: 8, bottom: 20, right: 8 };
  const host = open(register(20));
  office.excel.book.sheet('Rejestr').merges = [...merges, long];
  office.excel.failNext({ code: 'GeneralException', when: 4 });
  const told = (await host.read()).sheet('Rejestr').merges;
  expect(told.map(rangeText).sort()).toEqual([...merges, long].map(rangeText).sort());
  expect(office.excel.syncs).toBe(5);
});

test('the date system of the workbook is told', async () => {
  const parts = rawParts(rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const main = String(parts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  expect((await open(rawPackage({ ...parts, 'xl/workbook.xml': main })).read()).date1904).toBe(true);
});

describe('requests', () => {
  async function syncsFor(bytes: Uint8Array): Promise<number> {
    const host = open(bytes);
    await host.read();
    return office.excel.syncs;
  }
  /** Sheets and date system, used ranges, merged areas. */
  const PHASES = 3;

  test('are four for 200 rows, however many sheets hold them', async () => {
    expect(await syncsFor(register(200))).toBe(PHASES + 1);
    expect(await syncsFor(register(200, ['Luty', 'Marzec', 'Kwiecień']))).toBe(PHASES + 1);
  });

  test('for 14,000 rows differ by nothing but the documented blocks', async () => {
    const rowsOfBlock = Math.floor(READ_BLOCK_CELLS / COLUMNS);
    const blocks = Math.ceil(14_000 / rowsOfBlock);
    expect(blocks).toBe(4);
    expect(await syncsFor(register(14_000))).toBe(PHASES + blocks);
  });

  test('of blocks stay under 5 MB', async () => {
    await syncsFor(register(14_000));
    for (const { responseBytes } of office.excel.log) expect(responseBytes).toBeLessThan(5 * 1024 * 1024);
  });
});

describe('what Excel refuses for its size', () => {
  test('is halved until it is let through, and nothing is lost', async () => {
    const bytes = register(300, ['Luty']);
    const whole = all(await open(bytes).read());
    office.close();
    const host = open(bytes);
    office.excel.limits.responseBytes = 20_000;
    expect(all(await host.read())).toEqual(whole);
    const refused = office.excel.log.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded');
    expect(refused.length).toBeGreaterThan(1);
  });

  test('is a row by halves too', async () => {
    const bytes = register(1);
    const whole = all(await open(bytes, '1.12').read());
    office.close();
    const host = open(bytes, '1.12');
    office.excel.book.limits.cells = 2;
    expect(all(await host.read())).toEqual(whole);
  });

  test('is halved too where Excel answers null instead of refusing', async () => {
    const bytes = register(200);
    const whole = all(await open(bytes).read());
    office.close();
    const host = open(bytes);
    office.excel.book.limits.cells = 700;
    expect(all(await host.read())).toEqual(whole);
  });

  test('is an error for the person where even a cell is too much', async () => {
    const host = open(register(2));
    office.excel.book.limits.cells = 0;
    await expect(host.read()).rejects.toMatchObject({
      code: 'sheet-too-large',
      place: { sheet: 'Rejestr' },
    });
  });

  test('a sheet beyond five million cells is refused before it is read, with what to do', async () => {
    const host = open(register(2));
    office.excel.type('Rejestr', 'XFD400', 'x');
    await expect(host.read()).rejects.toMatchObject({
      code: 'sheet-too-large',
      message: expect.stringMatching(/„Rejestr”.*400 × 16384 .*Ctrl\+End/) as string,
    });
    expect(office.excel.syncs).toBe(2);
  });
});

test('only some rows hidden: each knows of itself, without a request more', async () => {
  const host = open(register(5));
  office.excel.hideRow('Rejestr', 2);
  office.excel.hideRow('Rejestr', 4);
  const { rows } = (await host.read()).sheet('Rejestr');
  expect(rows.map(({ hidden }) => hidden)).toEqual([false, true, false, true, false]);
  expect(office.excel.syncs).toBe(4);
});

describe('rows that move while a workbook is being read', () => {
  /** Two blocks. */
  const ROWS = 4_300;
  const numbers = (view: WorkbookView) => view.sheet('Rejestr').rows.map(({ values }) => values[0]);

  test('are noticed, and all is read once more; the progress never goes back', async () => {
    const host = open(register(ROWS));
    const told: number[] = [];
    const onProgress = (done: number): void => {
      if (told.length === 0) office.excel.deleteRows('Rejestr', 2, 1);
      told.push(done);
    };
    // The row after the header, which is number 1, is gone; every other is there once.
    expect(numbers(await host.read({ onProgress }))).toEqual([1, ...range(3, ROWS)]);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test.each(['1.12', '1.15'])('without end are left to the event that tells of them: %s', async (level) => {
    const host = open(register(10), level);
    await host.read();
    const once = office.excel.syncs;
    await host.read({ onProgress: () => office.excel.insertRows('Rejestr', 2, 1) });
    expect(office.excel.syncs).toBe(once + (1 + MORE_READINGS) * once);
  });
});

test('an empty workbook is read to the end', async () => {
  const host = open(rawWorkbook(''));
  const told: number[] = [];
  await host.read({ onProgress: (done) => told.push(done) });
  expect(told).toEqual([1]);
});

test('where Excel does not count a date, the usual system is taken, and the limits say so once', async () => {
  const host = open(register(2));
  office.excel.book.quirks.countsNoDates = true;
  expect(host.limits.some((limit) => limit.includes('liczy daty'))).toBe(false);
  expect((await host.read()).date1904).toBe(false);
  await host.read();
  expect(host.limits.filter((limit) => limit.includes('liczy daty'))).toHaveLength(1);
});

test('an empty sheet has no rows', async () => {
  const host = open(
    writeWorkbook({ title: 'x', sheets: [{ name: 'A', columns: [], rows: [] }] }, nodePlatform),
  );
  expect((await host.read()).sheet('A').rows).toEqual([]);
});

test('a cell that is being edited is told as such', async () => {
  const host = open(register(2));
  office.excel.editing = true;
  await expect(host.read()).rejects.toMatchObject({
    code: 'host-busy',
    message: expect.stringContaining('zakończ edycję komórki (Enter) i spróbuj ponownie') as string,
  });
});

test('a failure of Excel is told with its code', async () => {
  const host = open(register(2));
  office.excel.failNext({ code: 'GeneralException', when: 2 });
  await expect(host.read()).rejects.toMatchObject({
    code: 'host-failed',
    message: expect.stringContaining('GeneralException') as string,
    place: { file: 'Rejestr.xlsx' },
  });
});
