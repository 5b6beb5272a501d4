/**
 * Dates as people type them into cells: "12.05.2014", "18.01.2024r.", "18 stycznia 2024 roku", "24.VIII.2013", ISO.
 * What has one meaning is read; a two-digit year, an American order or a date among other words is asked.
 * Used by registers, the workload and settings. Dates kept by Excel as numbers: dayFromExcelSerial in day.ts.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { dayFromExcelSerial, dayOf, daysInMonth } from './day.ts';
import type { Day } from './day.ts';
import { monthFromName } from './month-names.ts';
import { certain } from './reading.ts';
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

/** The years that PESEL knows; others are slips of the finger ("0214", "2204" stays possible). */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2299;
/** Serial numbers of the years 1927 to 2119: what Excel shows when a date cell has the General format. */
const LIKELY_SERIAL = /^[1-7]\d{4}$/;

const NO_DATE = 'W komórce nie ma pełnej daty (dzień, miesiąc, rok).';

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?)?$/;
/** Day, month (digits, Roman or a name) and year; the separator is kept to tell a slash from a dot. */
const DAY_FIRST =
  /^(\d{1,2})(?:\s?([-./])\s?|\.?\s)(\d{1,2}|\p{L}{1,12})\.?(?:\s?[-./]\s?|\s)'?(\d{4}|\d{2})$/u;
const DATES_IN_TEXT = new RegExp(
  '(?:^|\\D)(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\s?[-./]\\s?(?:\\d{1,2}|[ivx]{1,4})\\s?[-./]\\s?(?:\\d{4}|\\d{2})' +
    '|\\d{1,2}\\s\\p{L}{3,12}\\s\\d{4})(?!\\d)',
  'gu',
);

/** Reads a date from the text of a cell. Never throws. */
export function readTypedDate(text: string): TypedDate {
  const clean = cleanText(text).toLowerCase();
  if (clean === '') return unreadable('empty', 'Komórka jest pusta.');
  if (clean.length > LONGEST_TYPED) return unreadable('no-date', NO_DATE);
  const bare = clean
    .replace(/^(?:[.\u2026\s]|(?:w |z )?dni(?:a|u)\s|dn\.\s?)+/, '')
    .replace(/([\d\s.])(?:roku|rok|r)[\s.,;]*$/, '$1')
    .replace(/[\s.,;]+$/, '');
  return readBare(bare) ?? fromMoreText(bare);
}

/** Undefined when the text has no shape of a date at all. */
function readBare(text: string): TypedDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  if (LIKELY_SERIAL.test(text)) return fromSerial(Number(text));
  const match = DAY_FIRST.exec(text);
  if (!match) return undefined;
  const [, dayText = '', separator, monthText = '', yearText = ''] = match;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthFromName(monthText);
  if (month === undefined) return undefined;
  if (yearText.length === 2) return fromTwoDigitYear(Number(yearText), month, Number(dayText));
  return separator === '/'
    ? fromSlashes(Number(yearText), month, Number(dayText))
    : fromParts(Number(yearText), month, Number(dayText));
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

/** Polish order is the likelier; an English Excel writes the month first. */
function fromSlashes(year: number, month: number, dayOfMonth: number): TypedDate {
  if (month === dayOfMonth || (month <= 12 && dayOfMonth > 12)) return fromParts(year, month, dayOfMonth);
  const values = [fromParts(year, month, dayOfMonth), fromParts(year, dayOfMonth, month)].flatMap(valuesOf);
  if (values.length === 0) return fromParts(year, month, dayOfMonth);
  return ambiguous(
    'american-order',
    values,
    'Nie wiadomo, czy pierwszy jest dzień, czy miesiąc. Wpisz datę z kropkami: dzień.miesiąc.rok.',
  );
}

function fromTwoDigitYear(year: number, month: number, dayOfMonth: number): TypedDate {
  const readings = [2000, 1900].map((century) => fromParts(century + year, month, dayOfMonth));
  const values = readings.flatMap(valuesOf);
  if (values.length === 0 && readings[0]) return readings[0];
  return ambiguous('two-digit-year', values, 'Rok ma tylko dwie cyfry. Wpisz cały rok.');
}

function fromSerial(serial: number): TypedDate | undefined {
  const day = dayFromExcelSerial(serial);
  return day === undefined
    ? undefined
    : ambiguous(
        'serial-number',
        [day],
        'To liczba, pod którą Excel przechowuje datę. Nadaj komórce format daty.',
      );
}

/** "17.07.2013 w sprawie …": one date among words is a candidate, several are a list or a period. */
function fromMoreText(text: string): TypedDate {
  const found = [...text.matchAll(DATES_IN_TEXT)].map((match) => match[1] ?? '');
  if (found.length > 1)
    return unreadable('several-dates', 'W komórce jest więcej niż jedna data. Wpisz jedną.');
  const read = found[0] === undefined ? undefined : readBare(found[0]);
  if (read === undefined) return unreadable('no-date', NO_DATE);
  if (read.kind === 'unreadable') return read;
  return ambiguous(
    'more-text',
    valuesOf(read),
    'Obok daty jest inny tekst. Potwierdź datę, a dopisek przenieś do uwag.',
  );
}

function valuesOf(read: TypedDate): readonly Day[] {
  if (read.kind === 'certain') return [read.value];
  return read.kind === 'ambiguous' ? read.values : [];
}

function ambiguous(cause: DateCause, values: readonly Day[], message: string): TypedDate {
  return { kind: 'ambiguous', values, cause, message };
}

function unreadable(cause: DateCause, message: string): Unreadable<DateCause> {
  return { kind: 'unreadable', cause, message };
}
