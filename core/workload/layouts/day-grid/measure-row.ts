/**
 * One row of a day grid: a value for every given day and what they make of the month. An empty cell of a day means that
 * nothing happened that day, since a grid is only filled where something did; a row without any value is missing. The
 * column „Razem” is compared with the days and never taken itself. Called by index.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { CellValue, Sheet } from '../../../workbooks/index.ts';
import type { Reading } from '../../canonical-row.ts';
import {
  countOnAbsence,
  countOnFreeDay,
  dayNotInMonth,
  rowTotalDiffers,
  rowTotalUnreadable,
  stateSummed,
  totalWithoutDays,
} from '../../findings/days.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import type { MeasureKind } from '../../measures/definition.ts';
import { fold } from '../../text.ts';
import { valueInText } from '../../value-in-text.ts';
import type { DayCell, MeasuredCell, SheetPlace } from '../definition.ts';
import { isFilled, isNotApplicable, readNumberCell } from '../number-cell.ts';
import { dayCodeIn } from './absence.ts';
import type { DayRow } from './days.ts';
import type { MeasureRow } from './rows.ts';

/** What reading a row takes besides the row. */
export interface MonthOfGrid {
  readonly header: DayRow;
  /** Days of the month. */
  readonly length: number;
  readonly isFree: (day: number) => boolean;
  readonly absent: ReadonlySet<number>;
  /** Columns in which every filled cell is crossed out. */
  readonly crossedOut: ReadonlySet<number>;
  readonly place: SheetPlace;
}

export interface ReadRow {
  readonly value: MeasuredCell;
  readonly days: readonly DayCell[];
  readonly findings: readonly WorkloadFinding[];
}

const DASH = /^[-–—−]+$/;
const MARK = /^(x|v|\+|✓|✔|tak)$/;

/** What the values of the days make of the month, by how the kind behaves over time. */
const OF_MONTH: Readonly<
  Record<MeasureKind['overMonths'], (values: readonly number[]) => number | undefined>
> = {
  sum: (values) => (values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)),
  last: (values) => values.at(-1),
  first: (values) => values[0],
  none: (values) => values.at(-1),
};

export function readMeasureRow(
  sheet: Sheet,
  { row, column, measure }: MeasureRow,
  month: MonthOfGrid,
): ReadRow {
  const { header, place } = month;
  const given = header.days.filter((day) => isGiven(row.values[day.column], day.column, month));
  const read = given.map(({ column: at, day }) => {
    const cell = a1(row.number, at);
    const value = measure.kind.id === 'days' && isMark(row.values[at]) ? 1 : row.values[at];
    const { value: reading, finding } = readNumberCell(value, sheet.isDate(row, at), measure, {
      ...place,
      cell,
    });
    return { day, cell, value: reading, finding };
  });
  const inMonth = read.filter(({ day }) => day <= month.length);
  const beyond = read.filter(({ day, value }) => day > month.length && value !== 0);
  const numbers = inMonth.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const ofDays = OF_MONTH[measure.kind.overMonths](numbers);
  const typed = header.total === undefined ? undefined : row.values[header.total];
  const notApplicable =
    numbers.length === 0 && [typed, ...given.map(({ column: at }) => row.values[at])].some(isNotApplicable);
  const value: Reading = ofDays ?? (notApplicable ? 'not-applicable' : 'missing');
  const cell = cellOfMonth(measure.kind.overMonths, inMonth) ?? a1(row.number, header.total ?? column);
  return {
    value: { measure: measure.id, value, cell },
    days: inMonth.map(({ day, value: ofDay, cell: at }) => ({
      measure: measure.id,
      value: ofDay,
      cell: at,
      day,
    })),
    findings: [
      ...inMonth.flatMap(({ finding }) => finding ?? []),
      ...beyond.map(({ day, cell: at }) => dayNotInMonth({ ...place, cell: at }, day, month.length)),
      ...inMonth.flatMap((day) => unlikely(day, measure, month)),
      ...(notApplicable ? [] : ofTotal(typed, numbers, ofDays, { row, column, measure, label: '' }, month)),
    ],
  };
}

/** A code of absence, a dash and a crossed-out weekend hold no value of the day. */
function isGiven(value: CellValue, column: number, { crossedOut }: MonthOfGrid): boolean {
  if (!isFilled(value) || crossedOut.has(column) || dayCodeIn(value) !== undefined) return false;
  return typeof value !== 'string' || !DASH.test(value.trim());
}

const isMark = (value: CellValue): boolean => typeof value === 'string' && MARK.test(fold(value));

/** A state stands in one cell, that of its day; a sum of many is found where the row's total or label is. */
function cellOfMonth(
  over: MeasureKind['overMonths'],
  days: readonly { readonly value: Reading; readonly cell: string }[],
): string | undefined {
  const numbers = days.filter(({ value }) => typeof value === 'number');
  if (numbers.length === 1 || over === 'first') return numbers[0]?.cell;
  return over === 'sum' ? undefined : numbers.at(-1)?.cell;
}

/** Acts on a day when the worker was absent, or when the office is closed by law. */
function unlikely(
  { day, value, cell }: { readonly day: number; readonly value: Reading; readonly cell: string },
  { kind, title }: MeasureRow['measure'],
  { place, absent, isFree }: MonthOfGrid,
): WorkloadFinding[] {
  if (kind.id !== 'count' || typeof value !== 'number' || value === 0) return [];
  const at = { ...place, cell };
  return [
    ...(absent.has(day) ? [countOnAbsence(at, title, day)] : []),
    ...(isFree(day) ? [countOnFreeDay(at, title, day)] : []),
  ];
}

function ofTotal(
  typed: CellValue,
  numbers: readonly number[],
  ofDays: number | undefined,
  { row, measure }: MeasureRow,
  { header, place }: MonthOfGrid,
): WorkloadFinding[] {
  if (header.total === undefined || !isFilled(typed)) return [];
  const at = { ...place, cell: a1(row.number, header.total) };
  const total = readNumberCell(typed, false, measure, at).value;
  if (typeof total !== 'number') return [rowTotalUnreadable(at, measure.title)];
  const shown = (value: number): string => valueInText(value, measure);
  if (ofDays === undefined) return total === 0 ? [] : [totalWithoutDays(at, measure.title, shown(total))];
  if (total === ofDays) return [];
  const summed = measure.kind.overMonths !== 'sum' && total === OF_MONTH.sum(numbers);
  return [(summed ? stateSummed : rowTotalDiffers)(at, measure.title, shown(total), shown(ofDays))];
}
