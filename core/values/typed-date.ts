/**
 * Dates as people type them into cells: "12.05.2014", "18.01.2024r.", "18 stycznia 2024 roku", "24.VIII.2013", ISO.
 * What has one meaning is read; a two-digit year, an American order or a date among other words is asked.
 * Used by registers, the workload and settings. Dates kept by Excel as numbers: dayFromExcelSerial in day.ts.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { dayFromExcelSerial, dayOf, daysInMonth } from './day.ts';
import type { Day } from './day.ts';
import { monthFromName } from './month-names.ts';
import { candidatesOf, certain } from './reading.ts';
import type { Reading, Unreadable } from './reading.ts';

export type DateCause =
  | 'empty'
  | 'no-date'
  | 'impossible-day'
  | 'impossible-month'
  | 'year-out-of-range'
  | 'two-digit-year'
  | 'american-order'
  | 'serial-number'
  | 'several-dates'
  | 'more-text';

export type TypedDate = Reading<Day, DateCause>;

type Order = 'day-first' | 'month-first';

/** What is known of the cell besides its text: what decides where the text alone leaves it open. */
export interface DateHint {
  /** Which number comes first where slashes part them, see column-profile.ts. */
  readonly order?: Order | undefined;
  /** Days between which those of the column lie: decides the century of a two-digit year. */
  readonly between?: { readonly from: Day; readonly to: Day } | undefined;
  /** The day as it is known otherwise, as a birth date by the PESEL: certain when the text may mean it. */
  readonly known?: Day | undefined;
  /** The workbook counts days from 1904. */
  readonly date1904?: boolean | undefined;
}

/** The years that PESEL knows; others are slips of the finger ("0214", "2204" stays possible). */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2299;
/** Serial numbers of the years 1927 to 2119: what Excel shows when a date cell has the General format. */
const LIKELY_SERIAL = /^[1-7]\d{4}$/;

const NO_DATE = 'W komórce nie ma pełnej daty (dzień, miesiąc, rok).';

/** What most cells hold: one meaning, nothing to clean. */
const PLAIN = /^(\d\d?)\.(\d\d?)\.(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?)?$/;
/** Day, month (digits, Roman or a name) and year; the separator is kept to tell a slash from a dot. */
const DAY_FIRST =
  /^(\d{1,2})(?:\s?([-./])\s?|\.?\s)(\d{1,2}|\p{L}{1,12})\.?(?:\s?[-./]\s?|\s)'?(\d{4}|\d{2})$/u;
const DATES_IN_TEXT = new RegExp(
  '(?:^|[^\\p{L}\\d])(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\s?[-./]\\s?(?:\\d{1,2}|[ivx]{1,4})\\s?[-./]\\s?(?:\\d{4}|\\d{2})' +
    '|\\d{1,2}\\s\\p{L}{3,12}\\s\\d{4})(?!\\d)',
  'gu',
);

/** Reads a date from the text of a cell. Never throws. */
export function readTypedDate(text: string, hint: DateHint = {}): TypedDate {
  const plain = PLAIN.exec(text);
  if (plain) return fromParts(Number(plain[3]), Number(plain[2]), Number(plain[1]));
  const clean = cleanText(text).toLowerCase();
  if (clean === '') return unreadable('empty', 'Komórka jest pusta.');
  if (clean.length > LONGEST_TYPED) return unreadable('no-date', NO_DATE);
  const bare = clean
    .replace(/^(?:[.\u2026\s]|(?:w |z )?dni(?:a|u)\s|dn\.\s?)+/, '')
    .replace(/([\d\s.])(?:roku|rok|r)[\s.,;]*$/, '$1')
    .replace(/[\s.,;]+$/, '');
  return readBare(bare, hint) ?? fromMoreText(bare, hint);
}

/** Undefined when the text has no shape of a date at all. */
function readBare(text: string, hint: DateHint): TypedDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  if (LIKELY_SERIAL.test(text)) return fromSerial(Number(text), hint);
  const match = DAY_FIRST.exec(text);
  if (!match) return undefined;
  const [, dayText = '', separator, monthText = '', yearText = ''] = match;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthFromName(monthText);
  if (month === undefined) return undefined;
  // A month in letters cannot be taken for a day.
  const isOpen = separator === '/' && /^\d/.test(monthText);
  return fromNumbers(yearText, Number(dayText), month, isOpen, hint);
}

function fromParts(year: number, month: number, dayOfMonth: number): TypedDate {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return unreadable('year-out-of-range', `Rok ${year} jest nieprawdopodobny. Popraw rok.`);
  }
  if (month < 1 || month > 12) {
    return unreadable('impossible-month', `Nie ma miesiąca o numerze ${month}. Popraw datę.`);
  }
  const length = daysInMonth(year, month);
  if (dayOfMonth < 1 || dayOfMonth > length) {
    return unreadable(
      'impossible-day',
      `Ten miesiąc ma ${length} dni, a wpisano dzień ${dayOfMonth}. Popraw datę.`,
    );
  }
  return certain(dayOf(year, month, dayOfMonth));
}

/** A date whose century or order is open; what the hint leaves as the only meaning is certain. */
function fromNumbers(
  yearText: string,
  first: number,
  second: number,
  slashes: boolean,
  hint: DateHint,
): TypedDate {
  const year = Number(yearText);
  const years = yearText.length === 4 ? [year] : [2000 + year, 1900 + year];
  const orders = slashes ? ordersOf(first, second, hint) : (['day-first'] as const);
  const readings = orders.flatMap((order) =>
    years.map((full) =>
      order === 'day-first' ? fromParts(full, second, first) : fromParts(full, first, second),
    ),
  );
  const values = readings.flatMap((reading) => candidatesOf(reading));
  if (values.length === 0) return readings[0] ?? fromParts(years[0] ?? 0, second, first);
  if (hint.known !== undefined && values.includes(hint.known)) return certain(hint.known);
  const usualOrder = orders.length === 1 && (orders[0] === 'day-first' || hint.order === 'month-first');
  return yearText.length === 4 ? inOrder(values, usualOrder) : inCentury(values, usualOrder, hint.between);
}

/** Polish order is the likelier; an English Excel writes the month first. */
function ordersOf(first: number, second: number, { order }: DateHint): readonly Order[] {
  if (first === second) return ['day-first'];
  const possible: Order[] = [
    ...(second <= 12 ? ['day-first' as const] : []),
    ...(first <= 12 ? ['month-first' as const] : []),
  ];
  if (possible.length === 0) return ['day-first'];
  return order !== undefined && possible.includes(order) ? [order] : possible;
}

function inOrder(values: readonly Day[], usualOrder: boolean): TypedDate {
  const [only] = values;
  if (usualOrder && only !== undefined && values.length === 1) return certain(only);
  return ambiguous(
    'american-order',
    values,
    'Nie wiadomo, czy pierwszy jest dzień, czy miesiąc. Wpisz datę z kropkami: dzień.miesiąc.rok.',
  );
}

function inCentury(values: readonly Day[], usualOrder: boolean, between: DateHint['between']): TypedDate {
  const likely = between && values.filter((value) => value >= between.from && value <= between.to);
  const [only] = likely ?? [];
  if (usualOrder && only !== undefined && likely?.length === 1) return certain(only);
  return ambiguous('two-digit-year', values, 'Rok ma tylko dwie cyfry. Wpisz cały rok.');
}

function fromSerial(serial: number, { date1904, known }: DateHint): TypedDate | undefined {
  const day = dayFromExcelSerial(serial, date1904);
  if (day === undefined) return undefined;
  if (day === known) return certain(day);
  return ambiguous(
    'serial-number',
    [day],
    'To liczba, pod którą Excel przechowuje datę. Nadaj komórce format daty.',
  );
}

/** "17.07.2013 w sprawie …": one date among words is a candidate, several are a list or a period. */
function fromMoreText(text: string, hint: DateHint): TypedDate {
  const found = [...text.matchAll(DATES_IN_TEXT)].map((match) => match[1] ?? '');
  if (found.length > 1)
    return unreadable('several-dates', 'W komórce jest więcej niż jedna data. Wpisz jedną.');
  const read = found[0] === undefined ? undefined : readBare(found[0], hint);
  if (read === undefined) return unreadable('no-date', NO_DATE);
  const values = candidatesOf(read);
  if (values.length === 0) return read;
  return ambiguous(
    'more-text',
    values,
    'Obok daty jest inny tekst. Potwierdź datę, a dopisek przenieś do uwag.',
  );
}

function ambiguous(cause: DateCause, values: readonly Day[], message: string): TypedDate {
  return { kind: 'ambiguous', values, cause, message };
}

function unreadable(cause: DateCause, message: string): Unreadable<DateCause> {
  return { kind: 'unreadable', cause, message };
}
