/**
 * An example of a check as the table it stands for: a sheet as Excel would keep it, with a column for everything that
 * the check or the example names. Called by the test that runs the examples of all checks.
 */
import { day, excelSerial } from '../../values/day.ts';
import type { CellValue, SheetRow, SheetView } from '../../workbooks/index.ts';
import { certainProposal } from '../recognition/proposal.ts';
import type { Register } from '../register.ts';
import { RegisterTable } from '../table.ts';
import type { Check } from './definition.ts';
import { EXAMPLE_DAY, type Example } from './examples.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Excel's number of the first row of data, below a header. */
const FIRST_ROW = 2;
const SHEET = 'Przykład';

export function exampleTable(
  register: Register,
  check: Check,
  { rows, asOf = EXAMPLE_DAY }: Example,
): RegisterTable {
  const named = new Set([...check.reads, ...check.mayRead, ...rows.flatMap((row) => Object.keys(row))]);
  const ids = Object.keys(register.columns).filter((id) => named.has(id));
  const isDay = (id: string, value: unknown): value is string =>
    register.columns[id]?.kind === 'date' && typeof value === 'string' && ISO_DAY.test(value);
  const cell = (id: string, value: string | number | undefined): CellValue =>
    isDay(id, value) ? excelSerial(day(value)) : value;

  const sheetRows = rows.map((row, index) => ({
    number: FIRST_ROW + index,
    values: ids.map((id) => cell(id, row[id])),
    hidden: false,
  }));
  const mapping = new Map(
    ids.map((id, column) => [id, { column, header: register.columns[id]?.title ?? id }] as const),
  );
  return new RegisterTable({
    register,
    file: 'przykład.xlsx',
    proposal: certainProposal(register, SHEET, FIRST_ROW - 1, mapping),
    sheet: sheetOf(sheetRows, (row, column) => {
      const id = ids[column] ?? '';
      return isDay(id, rows[row.number - FIRST_ROW]?.[id]);
    }),
    date1904: false,
    rows: sheetRows,
    mapping,
    notes: [],
    asOf,
  });
}

function sheetOf(rows: readonly SheetRow[], isDate: SheetView['isDate']): SheetView {
  return {
    name: SHEET,
    visibility: 'visible',
    rows,
    merges: [],
    isDate,
  };
}
