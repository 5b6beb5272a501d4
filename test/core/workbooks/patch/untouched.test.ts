/** Random changes of workbooks: what was asked for is there, everything else is as it was. */
import fc from 'fast-check';
import { openZip, type Zip } from '../../../../core/opc/zip-read.ts';
import { dayOf, excelSerial, type Day } from '../../../../core/values/day.ts';
import { formatAfter, type CellEntry } from '../../../../core/workbooks/cell-entry.ts';
import type { CellValue } from '../../../../core/workbooks/cell.ts';
import { cellKey, patchWorkbook, setCells, type CellEdit } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf, randomNumbers } from '../../../support/numbers.ts';
import { rawPackage } from '../../../support/raw-workbook.ts';

const FIRST_DAY = dayOf(1900, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);
const SHEETS = ['Rejestr', 'Żłobek & spółka'];
const PARTS = new Map([
  ['Rejestr', 'xl/worksheets/sheet1.xml'],
  ['Żłobek & spółka', 'xl/worksheets/sheet2.xml'],
]);
const WITH_FORMULAS = 'Słownik';

const polish = fc.string({ unit: fc.constantFrom(...'aąż 0127.,=+<>&"\'\n\t_x😀\u0007'), maxLength: 12 });
const entry: fc.Arbitrary<CellEntry> = fc.oneof(
  polish.map((text) => ({ kind: 'text' as const, text })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ kind: 'number' as const, number: number + 0 })),
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((day) => ({ kind: 'day' as const, day: day as Day })),
  fc.constant({ kind: 'empty' as const }),
);
const edit: fc.Arbitrary<CellEdit> = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 24, max: 30 })),
  entry,
});
const cell = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 3 },
  polish,
  fc.integer(),
  fc.boolean(),
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((day) => ({ day: day as Day })),
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 });

function workbookOf(grids: readonly (typeof grid extends fc.Arbitrary<infer Grid> ? Grid : never)[]) {
  const plain = SHEETS.map((name, index) => ({
    name,
    columns: [{ style: 'date' as const }, {}, { style: 'text' as const, width: 20 }],
    rows: grids[index] ?? [],
    highlights: [{ area: { top: 1, left: 0, bottom: 9, right: 1 }, bars: true as const }],
  }));
  const last = { name: WITH_FORMULAS, columns: [], rows: [[1, { formula: 'A1*2', value: 2 }]] };
  return writeWorkbook({ title: 'Próba', sheets: [...plain, last] }, nodePlatform);
}

/** Every cell of a workbook: its value, whether it is a date, its format. */
function cellsOf(bytes: Uint8Array): Map<string, readonly [CellValue, boolean, string]> {
  const workbook = readWorkbook(bytes, nodePlatform);
  const cells = new Map<string, readonly [CellValue, boolean, string]>();
  for (const name of workbook.sheetNames) {
    const sheet = workbook.sheet(name);
    for (const row of sheet.rows) {
      row.values.forEach((value, column) => {
        if (value === undefined) return;
        const known = [value, sheet.isDate(row, column), sheet.numberFormat(row, column)] as const;
        cells.set(cellKey({ sheet: name, row: row.number, column }), known);
      });
    }
  }
  return cells;
}

const packed = (zip: Zip, name: string) => zip.packed(name)?.packed ?? new Uint8Array();
/** Quicker than a comparison by the test runner. */
const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

function valueOf(entry: CellEntry): CellValue {
  if (entry.kind === 'text') return entry.text === '' ? undefined : entry.text;
  if (entry.kind === 'number') return entry.number;
  return entry.kind === 'day' ? excelSerial(entry.day) : undefined;
}

test('random edits of random workbooks change those cells and nothing else', () => {
  fc.assert(
    fc.property(fc.tuple(grid, grid), fc.array(edit, { minLength: 1, maxLength: 12 }), (grids, edits) => {
      const bytes = workbookOf(grids);
      const before = cellsOf(bytes);
      const patched = patchWorkbook(bytes, nodePlatform, [setCells(edits)]);
      expect(same(patchWorkbook(bytes, nodePlatform, [setCells(edits)]), patched)).toBe(true);

      const after = cellsOf(patched);
      const asked = new Map(edits.map((one) => [cellKey(one), one]));
      for (const [key, one] of asked) {
        const [value, isDate] = after.get(key) ?? [undefined, false];
        expect(value).toEqual(valueOf(one.entry));
        if (one.entry.kind === 'day') expect(isDate).toBe(true);
        const old = before.get(key);
        if (old && after.has(key)) expect(after.get(key)?.[2]).toBe(formatAfter(one.entry, old[2]));
      }
      const others = (cells: typeof before) => [...cells].filter(([key]) => !asked.has(key));
      expect(others(after)).toEqual(others(before));

      const touched = new Set([...edits.map(({ sheet }) => PARTS.get(sheet)), 'xl/workbook.xml']);
      if (edits.some(({ entry: { kind } }) => kind === 'day' || kind === 'number'))
        touched.add('xl/styles.xml');
      const [from, to] = [openZip(bytes, nodePlatform), openZip(patched, nodePlatform)];
      expect(to.names).toEqual(from.names);
      for (const name of from.names) {
        if (!touched.has(name))
          expect([name, same(packed(to, name), packed(from, name))]).toEqual([name, true]);
      }
    }),
    { numRuns: 80 },
  );
});

test('edits one after another give the same cells as all at once', () => {
  fc.assert(
    fc.property(grid, fc.array(edit, { minLength: 1, maxLength: 8 }), (rows, edits) => {
      const bytes = workbookOf([rows, rows]);
      const once = patchWorkbook(bytes, nodePlatform, [setCells(edits)]);
      const each = edits.reduce((now, one) => patchWorkbook(now, nodePlatform, [setCells([one])]), bytes);
      const values = (all: Uint8Array) => [...cellsOf(all)].map(([key, [value]]) => [key, value]).sort();
      expect(values(each)).toEqual(values(once));
    }),
    { numRuns: 30 },
  );
});

test('200 broken workbooks end in a workbook that can be read or in a refusal', () => {
  const random = randomNumbers(20_261_121);
  const zip = openZip(workbookOf([[[1, 'a'], [], ['b', true]], [['c']]]), nodePlatform);
  const parts = Object.fromEntries(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  const names = ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml'];
  const edits: CellEdit[] = [
    { sheet: 'Rejestr', row: 1, column: 1, entry: { kind: 'day', day: FIRST_DAY } },
    { sheet: 'Rejestr', row: 2, column: 0, entry: { kind: 'text', text: 'x' } },
    { sheet: 'Rejestr', row: 9, column: 9, entry: { kind: 'number', number: 1 } },
  ];
  const seen = new Set<string>();
  for (let round = 0; round < 200; round++) {
    const name = names[random(0, names.length - 1)] ?? '';
    const bytes = (parts[name] ?? new Uint8Array()).slice();
    for (let left = random(1, 3); left > 0; left--) bytes[random(0, bytes.length - 1)] = random(32, 126);
    const broken = rawPackage({ ...parts, [name]: bytes });
    const code = codeOf(() => cellsOf(patchWorkbook(broken, nodePlatform, [setCells(edits)])));
    seen.add(code ?? 'changed');
  }
  expect([...seen]).toEqual(expect.arrayContaining(['changed', 'workbook-damaged']));
});

test('macros, pictures and whatever else a package holds are copied as they were packed', () => {
  const zip = openZip(workbookOf([[['a']], []]), nodePlatform);
  const more = { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]), 'customXml/item1.xml': '<a/>' };
  const parts = Object.fromEntries(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  const bytes = rawPackage({ ...more, ...parts });
  const edits: CellEdit[] = [{ sheet: 'Rejestr', row: 1, column: 1, entry: { kind: 'number', number: 1 } }];
  const patched = openZip(patchWorkbook(bytes, nodePlatform, [setCells(edits)]), nodePlatform);
  for (const name of Object.keys(more)) {
    expect(patched.packed(name)).toEqual(openZip(bytes, nodePlatform).packed(name));
  }
  expect(patched.names).toEqual(openZip(bytes, nodePlatform).names);
});
