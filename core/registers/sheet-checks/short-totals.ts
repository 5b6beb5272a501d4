/**
 * Totals below or between the rows of a register that are smaller than what is seen above them, because some amounts
 * are texts, which Excel does not add. Called by ar-07.ts.
 */
import type { Grosze } from '../../values/money.ts';
import { readNumericMoney } from '../../values/numeric-money.ts';
import type { CellValue } from '../../workbooks/index.ts';
import type { RegisterTable } from '../table.ts';

export interface ShortTotal {
  /** Excel's row number. */
  readonly row: number;
  /** Index of the column. */
  readonly column: number;
  /** Rows of the table whose amounts it leaves out. */
  readonly without: ReadonlySet<number>;
}

/** Only columns with an amount typed as text are looked at. */
export function shortTotals(table: RegisterTable): readonly ShortTotal[] {
  const { register, mapping } = table.source;
  return [...mapping].flatMap(([id, { column }]) => {
    if (register.columns[id]?.kind !== 'money') return [];
    const { values, problems } = table.column(id);
    const texts = [...problems].filter(([, { code }]) => code === 'text-amount').map(([row]) => row);
    return texts.length === 0 ? [] : shortTotalsOf(table, column, values as Amounts, new Set(texts));
  });
}

type Amounts = readonly (Grosze | undefined)[];

/** The amounts since the last total and since the first row: a total may be of either. */
interface Run {
  numbers: number;
  without: Set<number>;
}

function shortTotalsOf(
  table: RegisterTable,
  column: number,
  amounts: Amounts,
  texts: ReadonlySet<number>,
): ShortTotal[] {
  const rowOf = new Map(table.source.rows.map(({ number }, row) => [number, row]));
  const last = table.rowNumber(table.count - 1);
  const first = table.rowNumber(0);
  const found: ShortTotal[] = [];
  const all: Run = { numbers: 0, without: new Set() };
  let part: Run = { numbers: 0, without: new Set() };
  for (const { number, values } of table.source.sheet.rows) {
    if (number < first || number > last + ROWS_BELOW) continue;
    const row = rowOf.get(number);
    if (row === undefined) {
      const total = wholeAmount(values[column]);
      if (total === undefined) continue;
      const short = [part, all].find(({ numbers, without }) => numbers === total && without.size > 0);
      if (short) found.push({ row: number, column, without: new Set(short.without) });
      part = { numbers: 0, without: new Set() };
      continue;
    }
    for (const run of [part, all]) {
      if (texts.has(row)) run.without.add(row);
      else run.numbers += amounts[row] ?? 0;
    }
  }
  return found;
}

/** Totals stand right below the register; farther down other things begin. */
const ROWS_BELOW = 5;

function wholeAmount(cell: CellValue): number | undefined {
  const reading = typeof cell === 'number' ? readNumericMoney(cell) : undefined;
  return reading?.kind === 'certain' ? reading.value : undefined;
}
