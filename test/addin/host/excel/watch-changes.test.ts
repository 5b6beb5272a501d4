/** What is told of changes that people make in the open workbook. */
import { ExcelWorkbook } from '../../../../addin/host/excel/excel-workbook.ts';
import { GATHERING_TIME } from '../../../../addin/host/excel/limits.ts';
import type { SheetChange } from '../../../../core/host/index.ts';
import { openExcelInNode, type OfficeInNode } from '../../../support/office/node.ts';
import { NEWEST_EXCEL } from '../../../support/office/requirement-sets.ts';
import { contractWorkbook } from '../../../support/workbook-host-contract.ts';

let office: OfficeInNode;
let host: ExcelWorkbook;
let failures: unknown[];
let told: SheetChange[];
beforeEach(() => {
  office = openExcelInNode(contractWorkbook()).asGlobals();
  failures = [];
  told = [];
  host = new ExcelWorkbook((error) => failures.push(error));
});
afterEach(() => office.close());

const listen = (): Promise<() => Promise<void>> => host.watch((change) => told.push(change));

/** Until everything that has happened was told. */
async function settled(): Promise<void> {
  await office.excel.settled();
  await new Promise((resolve) => setTimeout(resolve, 2 * GATHERING_TIME));
  await office.excel.settled();
}

const WHOLE: SheetChange = { kind: 'whole' };

test.each(['Local', 'Remote'] as const)('an edit is told with what the cell holds: %s', async (source) => {
  await listen();
  office.excel.type('Rejestr', 'E2', 99.5, { source });
  await settled();
  const cells = [{ row: 2, column: 4, value: 99.5, isDate: false }];
  expect(told).toEqual([{ kind: 'cells', sheet: 'Rejestr', cells }]);
});

test('edits that come together are answered by one request, sheet by sheet', async () => {
  await listen();
  const { syncs } = office.excel;
  office.excel.type('Rejestr', 'E2', 1);
  office.excel.type('Notatki', 'A1', 'inna');
  office.excel.type('Rejestr', 'E3', 2, { source: 'Remote' });
  await settled();
  expect(office.excel.syncs).toBe(syncs + 1);
  expect(told).toMatchObject([
    { sheet: 'Rejestr', cells: [{ value: 1 }, { value: 2 }] },
    { sheet: 'Notatki', cells: [{ value: 'inna' }] },
  ]);
});

test('a date that is typed is told as a date, an emptied cell as empty', async () => {
  await listen();
  office.excel.type('Rejestr', 'D2', '2024-02-29');
  office.excel.type('Rejestr', 'C2', '');
  await settled();
  expect(told).toMatchObject([
    {
      cells: [
        { value: 45351, isDate: true },
        { value: undefined, isDate: false },
      ],
    },
  ]);
});

test('a sheet that was renamed meanwhile is told by its new name', async () => {
  await listen();
  office.excel.type('Rejestr', 'E2', 1);
  office.excel.rename('Rejestr', 'Rejestr 2025');
  await settled();
  expect(told).toMatchObject([{ kind: 'cells', sheet: 'Rejestr 2025' }]);
});

describe('the whole is to be read again', () => {
  test.each<[string, () => void]>([
    ['rows were inserted', () => office.excel.insertRows('Rejestr', 2, 1)],
    [
      'rows were deleted by another author',
      () => office.excel.deleteRows('Rejestr', 2, 1, { source: 'Remote' }),
    ],
    ['rows were sorted', () => office.excel.tellOfSorting('Rejestr')],
    ['a sheet was added', () => office.excel.add('Marzec')],
    ['a sheet was deleted', () => office.excel.remove('Notatki')],
    [
      'cells were edited and rows were inserted',
      () => {
        office.excel.type('Rejestr', 'E2', 1);
        office.excel.insertRows('Rejestr', 2, 1);
      },
    ],
    [
      'the edited cells cannot be read',
      () => {
        office.excel.failNext({ code: 'GeneralException' });
        office.excel.type('Rejestr', 'E2', 1);
      },
    ],
  ])('when %s', async (_, happens) => {
    await listen();
    happens();
    await settled();
    expect(told).toEqual([WHOLE]);
    expect(failures).toEqual([]);
  });

  test('when more cells were edited than are followed one by one', async () => {
    await listen();
    await office.Excel.run(async (context) => {
      const block = Array.from({ length: 51 }, () => Array<number>(100).fill(1));
      context.workbook.worksheets.getItem('Rejestr').getRangeByIndexes(20, 0, 51, 100).values = block;
      await context.sync();
    });
    const { syncs } = office.excel;
    await settled();
    expect(told).toEqual([WHOLE]);
    expect(office.excel.syncs).toBe(syncs);
  });
});

describe('another name or visibility of a sheet', () => {
  test.each([
    ['told where this Excel has an event for it', NEWEST_EXCEL, [WHOLE, WHOLE]],
    ['not told on lower levels, which the limits say', { ExcelApi: '1.16' }, []],
  ])('is %s', async (_, floor, expected) => {
    office.close();
    office = openExcelInNode(contractWorkbook(), { floor }).asGlobals();
    host = new ExcelWorkbook((error) => failures.push(error));
    await listen();
    office.excel.rename('Rejestr', 'Rejestr 2025');
    await settled();
    office.excel.show('Słownik', 'visible');
    await settled();
    expect(told).toEqual(expected);
    expect(host.limits.some((limit) => limit.includes('nazwy'))).toBe(expected.length === 0);
  });
});

test('what a listener throws is handed on, and the others are told all the same', async () => {
  const fault = new Error('fault of a listener');
  await host.watch(() => {
    throw fault;
  });
  await listen();
  office.excel.type('Rejestr', 'E2', 1);
  await settled();
  expect(failures).toEqual([fault]);
  expect(told).toHaveLength(1);
});

describe('the end', () => {
  test('of the last watching takes the handlers away from Excel, and a new one begins', async () => {
    const end = await listen();
    await end();
    expect(office.excel.book.watched.size + office.excel.book.watchedSheetEvents.size).toBe(0);
    office.excel.type('Rejestr', 'E2', 1);
    await settled();
    expect(told).toEqual([]);
    await listen();
    office.excel.type('Rejestr', 'E2', 2);
    await settled();
    expect(told).toMatchObject([{ cells: [{ value: 2 }] }]);
  });

  test('leaves untold what has just happened', async () => {
    const end = await listen();
    office.excel.type('Rejestr', 'E2', 1);
    await end();
    await settled();
    expect(told).toEqual([]);
  });

  test('counts once, however often it is asked for', async () => {
    const end = await listen();
    await listen();
    await end();
    await end();
    office.excel.type('Rejestr', 'E2', 1);
    await settled();
    expect(told).toHaveLength(1);
  });
});

test('a watching that cannot begin says why, and a later one can', async () => {
  office.excel.editing = true;
  await expect(listen()).rejects.toMatchObject({ code: 'host-busy' });
  office.excel.editing = false;
  await listen();
  office.excel.type('Rejestr', 'E2', 1);
  await settled();
  expect(told).toHaveLength(1);
});

describe('while the person types on', () => {
  test('every edit is told as what it is once Excel has time, several of them by one request', async () => {
    await listen();
    const { syncs } = office.excel;
    for (const [cell, value] of [
      ['E2', 1],
      ['E3', 2],
      ['E5', 3],
    ] as const) {
      office.excel.editing = false;
      office.excel.type('Rejestr', cell, value);
      office.excel.editing = true;
      await settled();
    }
    office.excel.editing = false;
    await settled();
    expect(told.map(({ kind }) => kind)).not.toContain('whole');
    const cells = told.flatMap((change) => (change.kind === 'cells' ? change.cells : []));
    expect(cells.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(office.excel.syncs).toBeLessThan(syncs + 4);
  });

  test('what an Excel that cannot wait refuses is to be read again', async () => {
    office.close();
    office = openExcelInNode(contractWorkbook(), { floor: { DelayForCellEdit: '1.0' } }).asGlobals();
    host = new ExcelWorkbook((error) => failures.push(error));
    await listen();
    office.excel.type('Rejestr', 'E2', 1);
    office.excel.editing = true;
    await settled();
    expect(told).toEqual([WHOLE]);
  });
});

describe('an end that Excel does not take', () => {
  const registered = (): number => office.excel.book.watched.size + office.excel.book.watchedSheetEvents.size;

  /** Twice registered, an edit would be two cells. */
  const ONCE = [{ kind: 'cells', sheet: 'Rejestr', cells: [{ row: 2, column: 4, value: 1, isDate: false }] }];

  test('waits while a cell is being edited', async () => {
    const end = await listen();
    office.excel.editing = true;
    const ended = end();
    await settled();
    expect(registered()).toBeGreaterThan(0);
    office.excel.editing = false;
    await ended;
    expect(registered()).toBe(0);
  });

  test('asks nothing of Excel any more, and can be asked for again', async () => {
    const end = await listen();
    office.excel.failNext({ code: 'GeneralException' });
    await expect(end()).rejects.toMatchObject({ code: 'host-failed' });
    const { syncs } = office.excel;
    office.excel.type('Rejestr', 'E2', 1);
    office.excel.insertRows('Rejestr', 2, 1);
    await settled();
    expect(office.excel.syncs).toBe(syncs);
    expect(told).toEqual([]);
    await end();
    expect(registered()).toBe(0);
  });

  test('leaves the handlers to the next watching, which tells everything once', async () => {
    const end = await listen();
    office.excel.failNext({ code: 'GeneralException' });
    await expect(end()).rejects.toMatchObject({ code: 'host-failed' });
    const again = await listen();
    office.excel.type('Rejestr', 'E2', 1);
    await settled();
    expect(told).toEqual(ONCE);
    await again();
    expect(registered()).toBe(0);
  });

  test('and a beginning at the same moment leave exactly one set of handlers', async () => {
    const end = await listen();
    const [, again] = await Promise.all([end(), listen()]);
    office.excel.type('Rejestr', 'E2', 1);
    await settled();
    expect(told).toEqual(ONCE);
    await again();
    expect(registered()).toBe(0);
  });
});
