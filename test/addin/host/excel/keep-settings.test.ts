/** What Teczka keeps in the workbook that is open in Excel: beyond the contract of every host. */
import { ExcelWorkbook } from '../../../../addin/host/excel/excel-workbook.ts';
import { GATHERING_TIME } from '../../../../addin/host/excel/limits.ts';
import type { SheetChange } from '../../../../core/host/index.ts';
import { cellReference, type SettingsRow } from '../../../../core/workbooks/settings-sheet/index.ts';
import { openExcelInNode, type OfficeInNode } from '../../../support/office/node.ts';
import { NEWEST_EXCEL } from '../../../support/office/requirement-sets.ts';
import { contractWorkbook } from '../../../support/workbook-host-contract.ts';
import { refusalOf } from '../../../support/workbook-host/opened.ts';

let office: OfficeInNode;
let host: ExcelWorkbook;
beforeEach(() => {
  office = openExcelInNode(contractWorkbook(), { floor: NEWEST_EXCEL }).asGlobals();
  host = new ExcelWorkbook((error) => {
    throw error;
  });
});
afterEach(() => office.close());

const row = (id: string, column: number): SettingsRow => ({
  kind: 'column',
  key: 'dzieci',
  values: [id, cellReference('Rejestr', 1, column), 'Nagłówek'],
});
const ROWS = [row('pesel', 1), row('amount', 4)];
const kept = async () => (await host.read()).settings;
const sheets = () => office.excel.book.sheets.map(({ name }) => name);

test('the sheet is very hidden, references are formulas and texts are texts', async () => {
  await host.keepSettings(() => [
    { kind: 'column', key: '007', values: ['=1+1', ...ROWS[0]!.values.slice(1)] },
  ]);
  expect(office.excel.book.sheet('_teczka').visibility).toBe('veryHidden');
  expect(office.excel.cell('_teczka', 'A1')).toMatchObject({ value: 'schema', valueType: 'String' });
  expect(office.excel.cell('_teczka', 'B1')).toMatchObject({ value: 1, valueType: 'Double' });
  expect(office.excel.cell('_teczka', 'B2')).toMatchObject({ value: '007', valueType: 'String' });
  expect(office.excel.cell('_teczka', 'C2')).toMatchObject({ value: '=1+1', valueType: 'String' });
  expect(office.excel.cell('_teczka', 'D2').formula).toBe("='Rejestr'!$B$1");
});

test('what is kept follows a column that somebody inserts', async () => {
  await host.keepSettings(() => ROWS);
  office.excel.insertColumns('Rejestr', 2, 1);
  expect(await kept()).toEqual([row('pesel', 1), row('amount', 5)]);
});

test('an undo after a column was inserted is refused: it would lead to other cells', async () => {
  const first = await host.keepSettings(() => ROWS);
  office.excel.insertColumns('Rejestr', 2, 1);
  expect((await refusalOf(host.revertSettings(first)))?.code).toBe('settings-changed');
  expect(await kept()).toEqual([row('pesel', 1), row('amount', 5)]);
});

test.each([1, 2_000])(
  'takes two round trips for %d rows where there is no sheet yet, else three',
  async (count) => {
    const rows = Array.from({ length: count }, (_, index) => row(`kolumna${String(index)}`, 1));
    await host.keepSettings(() => rows);
    expect(office.excel.syncs).toBe(2);
    await host.keepSettings((now) => now.slice(1));
    expect(office.excel.syncs).toBe(5);
  },
);

test('reading takes as many round trips with settings as without', async () => {
  await host.read();
  const before = office.excel.syncs;
  await host.keepSettings(() => ROWS);
  const kept = office.excel.syncs;
  await host.read();
  expect(office.excel.syncs - kept).toBe(before);
});

test('listeners hear nothing of the sheet that comes, changes and goes, and all else as before', async () => {
  const told: SheetChange[] = [];
  const settled = async (): Promise<void> => {
    await office.excel.settled();
    await new Promise((resolve) => setTimeout(resolve, 2 * GATHERING_TIME));
    await office.excel.settled();
  };
  const stop = await host.watch((change) => told.push(change));
  const first = await host.keepSettings(() => ROWS);
  await settled();
  await host.revertSettings(await host.keepSettings((now) => now.slice(1)));
  await settled();
  await host.revertSettings(first);
  await settled();
  expect(told).toEqual([]);
  await host.keepSettings(() => ROWS);
  office.excel.add('Nowy');
  await settled();
  expect(told).toEqual([{ kind: 'whole' }]);
  await stop();
});

describe('where Excel fails in the middle', () => {
  const FAILURE = { code: 'GeneralException', member: 'Range.formulas', when: 2 };

  test('the sheet that came is gone again', async () => {
    office.excel.failNext(FAILURE);
    expect((await refusalOf(host.keepSettings(() => ROWS)))?.code).toBe('host-failed');
    expect(sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
  });

  test('the rows before are there again', async () => {
    await host.keepSettings(() => ROWS);
    office.excel.failNext({ ...FAILURE, when: 3 });
    expect((await refusalOf(host.keepSettings(() => [row('inna', 0)])))?.code).toBe('host-failed');
    expect(await kept()).toEqual(ROWS);
  });

  test('and cannot put anything back, the person is told what to do', async () => {
    office.excel.failNext(FAILURE);
    office.excel.failNext({ code: 'GeneralException', when: 3 });
    const refusal = await refusalOf(host.keepSettings(() => ROWS));
    expect(refusal?.code).toBe('settings-left-changed');
    expect(refusal?.message).toMatch(/Zamknij skoroszyt bez zapisywania/);
  });

  test('while a cell is being edited nothing is begun, and the person is told what to do', async () => {
    office.excel.editing = true;
    expect((await refusalOf(host.keepSettings(() => ROWS)))?.code).toBe('host-busy');
    office.excel.editing = false;
    expect(sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
  });
});

test('texts that no cell holds are refused before anything is written', async () => {
  const long = 'a'.repeat(32_767);
  const work = host.keepSettings(() => [{ kind: 'column', key: 'dzieci', values: [long] }]);
  expect((await refusalOf(work))?.code).toBe('cell-text-too-long');
  expect(sheets()).toEqual(['Rejestr', 'Notatki', 'Słownik']);
});

test('settings of a newer version are told when they are asked for, and the sheets can be read all the same', async () => {
  await host.keepSettings(() => ROWS);
  office.excel.type('_teczka', 'B1', 99);
  const view = await host.read();
  expect(view.sheet('Rejestr').rows).not.toEqual([]);
  expect(() => view.settings).toThrow(/nowszą wersję programu Teczka/);
  expect((await refusalOf(host.keepSettings(() => [])))?.code).toBe('settings-newer');
});
