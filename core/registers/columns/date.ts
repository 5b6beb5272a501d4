/**
 * A day. Plain is only a number that Excel shows as a date; a text with one meaning is used and reported, anything
 * with several meanings is asked about and used by no check (RC-A09).
 */
import { addYears, day, dayFromExcelSerial, toIso, type Day } from '../../values/day.ts';
import { dateProfileOf, type DateProfile } from '../../values/column-profile.ts';
import { saysNothing } from '../../values/nothing.ts';
import { plainKey } from '../../values/plain-key.ts';
import { readTypedDate } from '../../values/typed-date.ts';
import { isCellError } from '../../workbooks/index.ts';
import {
  CellProblem,
  type CellReader,
  type Column,
  type ColumnHeading,
  type ReadingContext,
} from '../column.ts';
import { formatShortDate } from '../../polish/date-in-words.ts';
import { once, textsAndDaysOf } from './column-cells.ts';
import { errorInCell } from './error-in-cell.ts';
import { insteadOfDate, periodInsteadOfDate } from './instead-of-date.ts';

/** Dates of the people and papers of a register lie between this day and so many years after the day of the check. */
const EARLIEST = day('1900-01-01');
const YEARS_AHEAD = 30;

const AS_TEXT = 'Data jest wpisana jako tekst, więc Excel nie umie jej sortować ani liczyć.';

export interface DateHeading extends ColumnHeading {
  /** Words for "no date" in this column besides the usual ones: „bezterminowo”, „nadal”. */
  readonly noDate?: readonly string[];
}

export function dateColumn({ noDate = [], ...heading }: DateHeading): Column<Day> {
  return {
    ...heading,
    kind: 'date',
    knownByContent: false,
    words: noDate,
    reader: (context) => dateReader(context, new Set(noDate.map(plainKey))),
    show: (value) => ({ json: toIso(value), text: formatShortDate(value) }),
    entry: (value) => ({ kind: 'day', day: value }),
  };
}

function dateReader(context: ReadingContext, noDate: ReadonlySet<string>): CellReader<Day> {
  const latest = addYears(context.asOf, YEARS_AHEAD);
  const inRange = (value: Day): boolean => value >= EARLIEST && value <= latest;
  const outOfRange = new CellProblem<Day>(
    'date-out-of-range',
    `Data leży poza latami, których może dotyczyć rejestr (od ${formatShortDate(EARLIEST)} do ${formatShortDate(latest)}).`,
  );

  const profile = once(() => dateProfileOf(textsAndDaysOf(context)));

  return (cell, row) => {
    if (typeof cell === 'number') {
      if (!context.isDate(row)) return numberForDate(cell, context, inRange);
      const value = dayFromExcelSerial(Math.floor(cell), context.date1904);
      return value !== undefined && inRange(value) ? value : outOfRange;
    }
    if (typeof cell === 'string')
      return saysNothing(cell, noDate) ? undefined : typedDate(cell, inRange, profile);
    return isCellError(cell) ? errorInCell(cell) : new CellProblem('not-a-date', 'W komórce nie ma daty.');
  };
}

function typedDate(
  text: string,
  inRange: (value: Day) => boolean,
  profile: () => DateProfile,
): CellProblem<Day> {
  const reading = readTypedDate(text);
  if (reading.kind === 'unreadable' || reading.kind === 'destroyed') {
    const words = reading.cause === 'no-date' || reading.cause === 'several-dates';
    return new CellProblem('not-a-date', (words ? insteadOfDate(text) : undefined) ?? reading.message);
  }
  if (reading.kind === 'ambiguous') {
    const period = reading.cause === 'more-text' ? periodInsteadOfDate(text) : undefined;
    if (period !== undefined) return new CellProblem('not-a-date', period);
    const candidates = reading.values.filter(inRange);
    return (
      decidedDate(text, candidates, profile) ??
      new CellProblem('unclear-date', reading.message, { candidates })
    );
  }
  if (!inRange(reading.value)) return new CellProblem('date-out-of-range', 'Data jest nieprawdopodobna.');
  return new CellProblem('text-date', AS_TEXT, { value: reading.value });
}

/** A date of which the rest of the column leaves one meaning. */
function decidedDate(
  text: string,
  candidates: readonly Day[],
  profile: () => DateProfile,
): CellProblem<Day> | undefined {
  const { order, between } = profile();
  const read = readTypedDate(text, { order: order?.value, between: between?.value });
  if (read.kind !== 'certain' || !candidates.includes(read.value)) return undefined;
  const reason = (/\d{4}/.test(text) ? [order] : [between, text.includes('/') ? order : undefined])
    .flatMap((decided) => decided?.reason ?? [])
    .join('; ');
  const message = `${AS_TEXT} Odczytano ją według kolumny: ${reason}.`;
  return new CellProblem('text-date', message, { value: read.value, candidates, reason });
}

/** 45309 in a cell without a date format: what Excel leaves when the format is lost. */
function numberForDate(
  serial: number,
  context: ReadingContext,
  inRange: (value: Day) => boolean,
): CellProblem<Day> {
  const value = dayFromExcelSerial(serial, context.date1904);
  const candidates = value !== undefined && inRange(value) ? [value] : [];
  return new CellProblem('number-for-date', 'W komórce jest liczba bez formatu daty.', { candidates });
}
