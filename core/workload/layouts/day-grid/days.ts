/**
 * The row of a day grid with the days of the month: 1 … 31, perhaps without the weekends, as numbers, texts („1.”, „1 pn”)
 * or real dates shown as days, which then say the month too; and the column „Razem”. Called by header.ts.
 */
import { calendar, dayFromExcelSerial } from '../../../values/day.ts';
import type { Sheet, SheetRow } from '../../../workbooks/index.ts';
import type { MonthMention } from '../../identify/months.ts';
import { fold } from '../../text.ts';
import type { Grid } from '../grid.ts';

export interface DayColumn {
  readonly column: number;
  /** Day of the month, from 1. */
  readonly day: number;
}

export interface DayRow {
  /** Excel's row number. */
  readonly row: number;
  readonly days: readonly DayColumn[];
  /** Column „Razem”. */
  readonly total: number | undefined;
  /** The month of the dates, where the row has dates. */
  readonly month?: MonthMention;
}

/** Fewer have no month, even without weekends and holidays. */
const FEWEST_DAYS = 15;
const LATEST_FIRST = 4;
const EARLIEST_LAST = 26;
/** A wider gap between two days is another table beside. */
const WIDEST_GAP = 4;
const DAY_TEXT =
  /^0?([1-9]|[12]\d|3[01])\.?(?: ?\(?(?:pn|pon|wt|sr|cz|czw|pt|pi|so|sob|sb|nd|ndz|niedz|n)\.?\)?)?$/;
const TOTAL = /^(razem|suma|ogolem|lacznie|w sumie)\b/;

interface Mentioned extends DayColumn {
  readonly month?: MonthMention;
}

/** The days that a row names; undefined for a row that is no row of days. */
export function daysOfRow(sheet: Sheet, row: SheetRow, grid: Grid): DayRow | undefined {
  const named = row.values.flatMap((_, column) => dayIn(sheet, row, column) ?? []);
  const days = longestRun(named);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < FEWEST_DAYS) return undefined;
  if (first.day > LATEST_FIRST || last.day < EARLIEST_LAST) return undefined;
  const columns = Array.from({ length: row.values.length + 1 }, (_, column) => column);
  const total = columns
    .filter((column) => column < first.column || column > last.column)
    .find((column) => TOTAL.test(fold(grid.heading(row.number, column))));
  const month = onlyMonth(days);
  return {
    row: row.number,
    days: days.map(({ column, day }) => ({ column, day })),
    total,
    ...(month && { month }),
  };
}

function dayIn(sheet: Sheet, row: SheetRow, column: number): Mentioned | undefined {
  const value = row.values[column];
  if (typeof value === 'string') {
    const day = DAY_TEXT.exec(fold(value))?.[1];
    return day === undefined ? undefined : { column, day: Number(day) };
  }
  if (typeof value !== 'number') return undefined;
  if (sheet.isDate(row, column) && value > 31) {
    const date = dayFromExcelSerial(value);
    if (date === undefined) return undefined;
    const { year, month, day } = calendar(date);
    return { column, day, month: { year, month } };
  }
  return Number.isInteger(value) && value >= 1 && value <= 31 ? { column, day: value } : undefined;
}

/** The longest stretch in which the days rise from column to column. */
function longestRun(named: readonly Mentioned[]): readonly Mentioned[] {
  let best: readonly Mentioned[] = [];
  let run: Mentioned[] = [];
  for (const next of named) {
    const before = run.at(-1);
    const goesOn = before !== undefined && next.day > before.day && next.column - before.column <= WIDEST_GAP;
    run = goesOn ? [...run, next] : [next];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The month of all the dates; none where they lie in several. */
function onlyMonth(days: readonly Mentioned[]): MonthMention | undefined {
  const months = days.flatMap(({ month }) => month ?? []);
  const [first] = months;
  if (first === undefined || months.length < days.length) return undefined;
  return months.every(({ month, year }) => month === first.month && year === first.year) ? first : undefined;
}
