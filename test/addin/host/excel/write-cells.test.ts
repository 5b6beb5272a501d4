/** Changes of cells through office.js: few requests, all or none, and what was there before comes back. */
import { ExcelWorkbook } from '../../../../addin/host/excel/excel-workbook.ts';
import { WRITE_BLOCK_CELLS } from '../../../../addin/host/excel/limits.ts';
import type { CellChange } from '../../../../core/host/index.ts';
import { day } from '../../../../core/values/day.ts';
import type { CellEntry, CellValue } from '../../../../core/workbooks/index.ts';
import { openExcelInNode, type OfficeInNode } from '../../../support/office/node.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';
import { contractWorkbook } from '../../../support/workbook-host-contract.ts';

let office: OfficeInNode;
let host: ExcelWorkbook;
beforeEach(() => {
  office = openExcelInNode(contractWorkbook()).asGlobals();
  host = new ExcelWorkbook((error) => {
    throw error;
  });
});
afterEach(() => office.close());

const text = (content: string): CellEntry => ({ kind: 'text', text: content });
function change(row: number, column: number, expected: CellValue, to: CellEntry): CellChange {
  return { sheet: 'Rejestr', row, column, expected, to };
}
const SURNAME = change(2, 0, 'Wymyślna', text('Inna'));
const BELOW = change(9, 1, undefined, text('00123'));
const NOTE: CellChange = { ...change(1, 0, 'pierwsza', text('inna')), sheet: 'Notatki' };

/** Every cell that these tests write into, as the person sees it. */
const seen = () => [
  office.excel.cell('Rejestr', 'A2'),
  office.excel.cell('Rejestr', 'B9'),
  office.excel.cell('Notatki', 'A1'),
];

describe('requests', () => {
  test('are two for any number of changes in a block, scattered or side by side', async () => {
    await host.write([SURNAME]);
    expect(office.excel.syncs).toBe(2);
    const column = Array.from({ length: 1000 }, (_, at) => change(at + 10, 1, undefined, text('00123')));
    const scattered = Array.from({ length: 100 }, (_, at) =>
      change(2 * at + 11, 7, undefined, text(String(at))),
    );
    await host.write([...column, ...scattered, NOTE]);
    expect(office.excel.syncs).toBe(4);
    expect(office.excel.cell('Rejestr', 'B1009')).toMatchObject({ value: '00123', numberFormat: 'General' });
  });

  test('are one more in each phase for every further block', async () => {
    const column = Array.from({ length: WRITE_BLOCK_CELLS + 1 }, (_, at) =>
      change(at + 10, 1, undefined, { kind: 'number', number: at }),
    );
    await host.write(column);
    expect(office.excel.syncs).toBe(4);
    expect(office.excel.cell('Rejestr', `B${String(WRITE_BLOCK_CELLS + 10)}`).value).toBe(WRITE_BLOCK_CELLS);
  });

  test('are none for no changes', async () => {
    await host.write([]);
    expect(office.excel.syncs).toBe(0);
  });
});

test('a PESEL keeps its zeros, and the cell its format for what is typed into it later', async () => {
  office.excel.format('Rejestr', 'B9', '0.00');
  await host.write([BELOW]);
  expect(office.excel.cell('Rejestr', 'B9')).toMatchObject({ value: '00123', numberFormat: '0.00' });
});

test('a number becomes none of the texts of its cell', async () => {
  office.excel.format('Rejestr', 'B9', '@');
  await host.write([change(9, 1, undefined, { kind: 'number', number: 5 })]);
  expect(office.excel.cell('Rejestr', 'B9')).toMatchObject({ value: 5, valueType: 'Double' });
});

test('a day is counted as the workbook counts', async () => {
  office.close();
  const parts = rawParts(rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const main = String(parts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  office = openExcelInNode(rawPackage({ ...parts, 'xl/workbook.xml': main })).asGlobals();
  const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
  await host.write([{ sheet: 'Arkusz1', row: 1, column: 0, expected: 1, to }]);
  // 45351 in the 1900 system, 1462 days less in the 1904 system.
  expect(office.excel.cell('Arkusz1', 'A1')).toMatchObject({ value: 43889, numberFormat: 'dd.mm.yyyy' });
});

test('of two changes of one cell the later one counts', async () => {
  const written = await host.write([SURNAME, { ...SURNAME, sheet: 'REJESTR', to: text('Druga') }]);
  expect(written).toHaveLength(1);
  expect(office.excel.cell('Rejestr', 'A2').value).toBe('Druga');
});

describe('a row that has moved since', () => {
  /** Row 2 is Wymyślna's, row 3 is Zmyślony's; both have nothing in column H. */
  const marks = [
    { column: 0, value: 'Wymyślna' },
    { column: 1, value: '02270812345' },
  ];
  const EMPTY: CellChange = { ...change(2, 7, undefined, text('dla Wymyślnej')), marks };

  test.each<[string, () => void]>([
    ['deleted', () => office.excel.deleteRows('Rejestr', 2, 1)],
    ['inserted', () => office.excel.insertRows('Rejestr', 2, 1)],
    ['sorted', () => office.excel.type('Rejestr', 'A2', 'Nieprawdziwa')],
  ])('where rows were %s is not written into, and nothing else is', async (_, happens) => {
    happens();
    const { syncs } = office.excel;
    await expect(host.write([{ ...NOTE }, EMPTY])).rejects.toMatchObject({ code: 'cell-changed' });
    expect(office.excel.syncs).toBe(syncs + 1);
    expect(office.excel.cell('Rejestr', 'H2').valueType).toBe('Empty');
    expect(office.excel.cell('Notatki', 'A1').value).toBe('pierwsza');
  });

  test('does not get back what stood in another one', async () => {
    const written = await host.write([EMPTY]);
    expect(written).toMatchObject([{ marks }]);
    office.excel.deleteRows('Rejestr', 2, 1);
    office.excel.type('Rejestr', 'H2', 'dla Wymyślnej');
    await expect(host.revert(written)).rejects.toMatchObject({ code: 'cell-changed' });
    expect(office.excel.cell('Rejestr', 'H2').value).toBe('dla Wymyślnej');
  });

  test('marks cost no request, may be locked, and may be written at the same time', async () => {
    office.excel.protect('Rejestr', 'A1:A9');
    const own = { ...SURNAME, marks: [marks[1]!, marks[0]!] };
    const written = await host.write([own]);
    expect(office.excel.syncs).toBe(2);
    // From now on the surname that was written tells whose row it is.
    expect(written[0]?.marks).toEqual([marks[1], { column: 0, value: 'Inna' }]);
    await host.revert(written);
    expect(office.excel.cell('Rejestr', 'A2').value).toBe('Wymyślna');
  });
});

test('the sheet is named in the answer as the workbook spells it', async () => {
  expect(await host.write([{ ...SURNAME, sheet: 'REJESTR' }])).toMatchObject([{ sheet: 'Rejestr' }]);
});

test('of two writes at the same moment the second one sees what the first has written', async () => {
  const [first, second] = await Promise.allSettled([
    host.write([SURNAME]),
    host.write([{ ...SURNAME, to: text('Druga') }]),
  ]);
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'cell-changed' } });
  await host.write([change(2, 0, 'Inna', text('Trzecia'))]);
  expect(office.excel.cell('Rejestr', 'A2').value).toBe('Trzecia');
});

describe('long texts', () => {
  test('are written by as many requests as keep each of them under 5 MB', async () => {
    const long = 'ż'.repeat(1000);
    const column = Array.from({ length: 3000 }, (_, at) =>
      change(at + 10, 7, undefined, text(long + String(at))),
    );
    await host.write(column);
    expect(office.excel.cell('Rejestr', 'H3009').value).toBe(`${long}2999`);
    expect(office.excel.log.map(({ error }) => error)).not.toContain('RequestPayloadSizeLimitExceeded');
  });

  test('that stand in the cells already are read, and put back, by halves', async () => {
    for (let row = 10; row < 70; row++) office.excel.type('Rejestr', `H${String(row)}`, 'ą'.repeat(32_000));
    const column = Array.from({ length: 60 }, (_, at) =>
      change(at + 10, 7, 'ą'.repeat(32_000), { kind: 'empty' }),
    );
    const written = await host.write(column);
    await host.revert(written);
    expect(office.excel.cell('Rejestr', 'H69').value).toBe('ą'.repeat(32_000));
    const refused = office.excel.log.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded');
    expect(refused.length).toBeGreaterThan(0);
  });

  test('one that Excel does not take at all is told in Polish', async () => {
    office.excel.limits.requestBytes = 2_000;
    await expect(host.write([{ ...SURNAME, to: text('x'.repeat(3_000)) }])).rejects.toMatchObject({
      code: 'host-request-too-large',
    });
    expect(office.excel.cell('Rejestr', 'A2').value).toBe('Wymyślna');
  });

  test('that fill a cell keep what looks like a number, and the cell its format', async () => {
    const longest = '1'.padEnd(32_767, 'x');
    await host.write([{ ...BELOW, to: text(longest) }]);
    expect(office.excel.cell('Rejestr', 'B9')).toMatchObject({ value: longest, numberFormat: 'General' });
  });

  test('beyond that are refused with the cell before anything is written', async () => {
    const longer = { ...BELOW, to: text('x'.repeat(32_768)) };
    await expect(host.write([SURNAME, longer])).rejects.toMatchObject({
      code: 'cell-text-too-long',
      place: { sheet: 'Rejestr', cell: 'B9' },
    });
    expect(office.excel.syncs).toBe(1);
  });
});

test('an apostrophe in front stays in a cell of texts too', async () => {
  office.excel.format('Rejestr', 'B9', '@');
  await host.write([{ ...BELOW, to: text("'cytat'") }]);
  expect(office.excel.cell('Rejestr', 'B9').value).toBe("'cytat'");
});

test('more merged areas than Excel tells of hinder no write', async () => {
  office.excel.book.sheet('Rejestr').merges = Array.from({ length: 600 }, (_, at) => {
    const row = at + 10;
    return { top: row, left: 1, bottom: row, right: 2 };
  });
  const column = Array.from({ length: 600 }, (_, at) => change(at + 10, 1, undefined, text('a')));
  await host.write(column);
  expect(office.excel.syncs).toBe(3);
  expect(office.excel.cell('Rejestr', 'B609').value).toBe('a');
});

test('a day is not written where Excel does not tell how the workbook counts', async () => {
  office.excel.book.quirks.countsNoDates = true;
  const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
  await expect(host.write([{ ...SURNAME, to }])).rejects.toMatchObject({ code: 'date-system-unknown' });
  await host.write([SURNAME]);
  expect(office.excel.cell('Rejestr', 'A2').value).toBe('Inna');
});

describe('nothing is written', () => {
  test.each<[string, string, () => void]>([
    ['where a sheet is protected', 'sheet-protected', () => office.excel.protect('Notatki')],
    ['where somebody has changed a cell', 'cell-changed', () => office.excel.type('Notatki', 'A1', 'x')],
    ['where a formula stands now', 'cell-has-formula', () => office.excel.type('Notatki', 'A1', '=1')],
    ['where a sheet is gone', 'sheet-missing', () => office.excel.remove('Notatki')],
  ])('%s', async (_, code, happens) => {
    happens();
    await expect(host.write([SURNAME, BELOW, NOTE])).rejects.toMatchObject({ code });
    expect(office.excel.syncs).toBe(1);
    expect(office.excel.cell('Rejestr', 'A2').value).toBe('Wymyślna');
  });

  test('while a cell is being edited', async () => {
    office.excel.editing = true;
    await expect(host.write([SURNAME])).rejects.toMatchObject({ code: 'host-busy' });
  });

  test('when the editing begins between the two requests', async () => {
    const before = seen();
    office.excel.failNext({ code: 'InvalidOperationInCellEditMode', when: 2 });
    await expect(host.write([SURNAME, BELOW])).rejects.toMatchObject({ code: 'host-busy' });
    expect(seen()).toEqual(before);
    expect(office.excel.syncs).toBe(2);
  });
});

describe('an unlocked cell of a protected sheet', () => {
  const DAY: CellChange = { ...NOTE, to: { kind: 'day', day: day('2024-02-29') } };

  test('can be changed', async () => {
    office.excel.protect('Notatki', 'A1:A9');
    await host.write([NOTE]);
    expect(office.excel.cell('Notatki', 'A1').value).toBe('inna');
  });

  test('gets no other format: such a change is refused before anything is written', async () => {
    office.excel.protect('Notatki', 'A1:A9');
    await expect(host.write([SURNAME, DAY])).rejects.toMatchObject({
      code: 'sheet-protected',
      message: expect.stringContaining('format') as string,
      place: { sheet: 'Notatki', cell: 'A1' },
    });
    expect(office.excel.syncs).toBe(1);
  });

  test('gets one where the protection allows it', async () => {
    office.excel.protect('Notatki', 'A1:A9', { allowFormatCells: true });
    await host.write([DAY]);
    expect(office.excel.cell('Notatki', 'A1')).toMatchObject({ value: 45351, numberFormat: 'dd.mm.yyyy' });
  });
});

test('a day that Excel would show as a number is put back', async () => {
  office.excel.book.quirks.ignoresFormats = true;
  const before = seen();
  const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
  await expect(host.write([{ ...SURNAME, to }, BELOW])).rejects.toMatchObject({ code: 'cell-not-kept' });
  expect(seen()).toEqual(before);
});

describe('a cell behind a merged one', () => {
  const merges = [{ top: 9, left: 0, bottom: 9, right: 1 }];
  const cover = () => (office.excel.book.sheet('Rejestr').merges = merges);

  test('is refused with the name of the one to write into', async () => {
    cover();
    await expect(host.write([SURNAME, BELOW])).rejects.toMatchObject({
      code: 'cell-covered',
      message: expect.stringContaining('komórkę A9') as string,
      place: { sheet: 'Rejestr', cell: 'B9' },
    });
    expect(office.excel.syncs).toBe(1);
  });

  test('does not keep what is written where Excel tells of no merged cells, and all is put back', async () => {
    office.close();
    office = openExcelInNode(contractWorkbook(), { floor: { ExcelApi: '1.12' } }).asGlobals();
    cover();
    const before = seen();
    await expect(host.write([SURNAME, BELOW, NOTE])).rejects.toMatchObject({
      code: 'cell-not-kept',
      place: { sheet: 'Rejestr', cell: 'B9' },
    });
    expect(seen()).toEqual(before);
  });

  test.each([3, 4])(
    'and where that fails too (request %d), the cells are named with the reason',
    async (when) => {
      office.close();
      office = openExcelInNode(contractWorkbook(), { floor: { ExcelApi: '1.12' } }).asGlobals();
      cover();
      office.excel.failNext({ code: 'InvalidOperationInCellEditMode', when });
      await expect(host.write([SURNAME, BELOW])).rejects.toMatchObject({
        code: 'cells-left-changed',
        message: expect.stringMatching(/B9: skoroszyt nie przyjął zmiany\. .*„Rejestr” A2/) as string,
      });
    },
  );
});

describe('when Excel fails half-way', () => {
  /** The second request writes; the first of its boxes is written, the second is not. */
  const halfWay = { code: 'GeneralException', when: 2, member: 'Range.valueTypes' };

  test('what was written is put back, and the person is told so', async () => {
    const before = seen();
    office.excel.failNext(halfWay);
    await expect(host.write([SURNAME, BELOW, NOTE])).rejects.toMatchObject({
      code: 'host-failed',
      message: expect.stringContaining('to, co już zapisano, przywrócono') as string,
    });
    // Looked, failed, looked again, put back: something had been written.
    expect(office.excel.syncs).toBe(4);
    expect(seen()).toEqual(before);
  });

  test('cells that cannot be put back are named', async () => {
    office.excel.failNext(halfWay);
    office.excel.failNext({ code: 'RequestAborted', when: 3 });
    await expect(host.write([SURNAME, BELOW])).rejects.toMatchObject({
      code: 'cells-left-changed',
      message: expect.stringMatching(/„Rejestr” A2, „Rejestr” B9/) as string,
    });
  });

  test('formats come back too', async () => {
    const before = seen();
    office.excel.failNext(halfWay);
    const to: CellEntry = { kind: 'day', day: day('2024-02-29') };
    await expect(host.write([{ ...SURNAME, to }, BELOW])).rejects.toMatchObject({ code: 'host-failed' });
    expect(seen()).toEqual(before);
  });

  test('a block that was written before the failing one is put back', async () => {
    const column = Array.from({ length: WRITE_BLOCK_CELLS + 1 }, (_, at) =>
      change(at + 10, 1, undefined, { kind: 'number', number: at }),
    );
    office.excel.failNext({ code: 'InvalidOperationInCellEditMode', when: 4 });
    await expect(host.write(column)).rejects.toMatchObject({ code: 'host-busy' });
    expect(office.excel.cell('Rejestr', 'B10').valueType).toBe('Empty');
  });

  test('a refusal that only speaks of editing is looked after like any other', async () => {
    const before = seen();
    const message = 'The range cannot be edited. Excel is in cell-editing mode.';
    office.excel.failNext({ ...halfWay, code: 'InvalidOperation', message });
    await expect(host.write([SURNAME, BELOW])).rejects.toMatchObject({ code: 'host-busy' });
    expect(seen()).toEqual(before);
    expect(office.excel.syncs).toBe(4);
  });
});
