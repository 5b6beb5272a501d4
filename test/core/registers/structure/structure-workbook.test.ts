/** Plans of structuring on small registers: headings that repeat, tables that are there, lists, every kind of column. */
import { registerKinds } from '../../../../core/registers/index.ts';
import { structureWorkbook } from '../../../../core/registers/structure/index.ts';
import { day } from '../../../../core/values/day.ts';
import { readWorkbook, rangeText, type CellRange } from '../../../../core/workbooks/index.ts';
import { addTable, patchWorkbook } from '../../../../core/workbooks/patch/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { child, HEADER, registerSheet, type RegisterRow } from '../../../support/register-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';

const plain = (rows: readonly RegisterRow[], header?: RegisterRow): Uint8Array =>
  workbookOf({ Dzieci: registerSheet(rows, header) });

const structured = (bytes: Uint8Array) =>
  structureWorkbook(
    { bytes, file: 'Rejestr.xlsx', kinds: registerKinds, asOf: day('2026-04-30') },
    nodePlatform,
  );

const table = (range: CellRange) => addTable({ sheet: 'Dzieci', name: 'Tabela1', range });

test('a repeated heading gets a number, whatever its case, and the first one stays', () => {
  const header = [...HEADER, 'Uwagi', 'UWAGI', 'uwagi'];
  const { plan, apply } = structured(plain([[...child(1), 'a', 'b', 'c']], header));
  expect(plan.changes.flatMap(({ code, after }) => (code === 'heading' ? [after] : []))).toEqual([
    'UWAGI (2)',
    'uwagi (3)',
  ]);
  const [made] = readWorkbook(apply(), nodePlatform).sheet('Dzieci').tables;
  expect(made?.headers.slice(-3)).toEqual(['Uwagi', 'UWAGI (2)', 'uwagi (3)']);
});

test('columns behind an empty one do not join the table', () => {
  const { plan } = structured(plain([[...child(1), null, 'notatka obok']]));
  expect(rangeText(plan.range)).toBe('A5:L6');
});

test("the office's own table stays, with its name", () => {
  const bytes = patchWorkbook(plain([child(1), child(2)]), nodePlatform, [
    table({ top: 5, left: 0, bottom: 7, right: 11 }),
  ]);
  const { plan, apply } = structured(bytes);
  expect(plan.wasTable).toBe(true);
  const { tables } = readWorkbook(apply(), nodePlatform).sheet('Dzieci');
  expect(tables.map(({ name }) => name)).toEqual(['Tabela1']);
});

test('a table that does not hold the whole register is refused with advice', () => {
  const bytes = patchWorkbook(plain([child(1), child(2)]), nodePlatform, [
    table({ top: 5, left: 0, bottom: 6, right: 11 }),
  ]);
  const { plan, apply } = structured(bytes);
  expect(plan.obstacles.map(({ code, range }) => [code, range])).toEqual([['other-table', 'A5:L6']]);
  expect(apply).toThrow('Zmień rozmiar tabeli');
});

test('a register without a row becomes a table with an empty one', () => {
  expect(rangeText(structured(plain([])).plan.range)).toBe('A5:L6');
});

test('the same file gives the same bytes', () => {
  const bytes = plain([child(1)]);
  expect(Buffer.compare(structured(bytes).apply(), structured(bytes).apply())).toBe(0);
});
