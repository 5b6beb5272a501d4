/**
 * Periods in one cell as people type them: "01.03-31.12.2023", "III–XII 2023", „od 1.01.2024 bezterminowo”, „m-c
 * 10/2023”, „I półrocze 2023”. A year that is not written is taken from the hint or asked. Used by registers and lists
 * of payments; ends in words: typed-end.ts.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { calendar, dayOf } from './day.ts';
import type { Day } from './day.ts';
import { monthFromName } from './month-names.ts';
import { candidatesOf, certain, doubts } from './reading.ts';
import type { Reading } from './reading.ts';
import { readTypedDate } from './typed-date.ts';
import type { DateHint } from './typed-date.ts';
import { namedEnd } from './typed-end.ts';
import type { PeriodEnd } from './typed-end.ts';
import { monthBounds, yearMonthFrom } from './year-month.ts';

export interface TypedPeriod {
  readonly from: Day;
  readonly to: PeriodEnd;
}

export type PeriodCause =
  | 'empty'
  | 'no-period'
  | 'no-year'
  | 'no-start'
  | 'unclear-date'
  | 'wrong-date'
  | 'reversed'
  | 'school-year'
  | 'months-or-day';

export interface PeriodHint extends DateHint {
  /** The year that the sheet or the table is about. */
  readonly year?: number | undefined;
}

type Periods = Reading<TypedPeriod, PeriodCause>;

/** First and last day of what a part of the text names: a day, a month. */
interface Bounds {
  readonly from: Day;
  readonly to: Day;
}

const { ambiguous, unreadable } = doubts<PeriodCause>({
  empty: 'Komórka jest pusta.',
  'no-period': 'W komórce nie ma okresu (od – do, miesiąc, rok).',
  'no-year': 'W okresie brakuje roku. Dopisz go.',
  'no-start': 'W komórce jest tylko koniec okresu. Dopisz początek.',
  'unclear-date': 'Data w okresie może znaczyć różne dni. Wpisz daty z pełnym rokiem, z kropkami.',
  'wrong-date': 'W okresie jest data, której nie ma w kalendarzu. Popraw ją.',
  reversed: 'Koniec okresu jest wcześniejszy niż początek. Popraw jedną z dat.',
  'school-year': 'Nie wiadomo, czy to rok szkolny, czy dwa lata kalendarzowe. Wpisz daty od i do.',
  'months-or-day': 'Nie wiadomo, czy to miesiące, czy jeden dzień. Wpisz daty od i do.',
});

const YEAR_WORDS = /(?<=[\d\s.])(?:roku|rok|r)\.?(?=$|[\s-])/g;
const TWO_YEARS = /^(rok szkolny |r\. ?szk\. ?)?((?:19|20)\d\d)[/-]((?:19|20)?\d\d)$/;
const ONE_YEAR = /^(?:rok |za rok )?((?:19|20)\d\d)$/;
const PART_OF_YEAR =
  /^(i|ii|iii|iv|[1-4])\.? ?(kw|kwartał|kwartal|półrocze|polrocze|półr|polr)\.? ?((?:19|20)\d\d)$/;
const MONTH_WORDS = /^(?:za |w )?(?:m-cu?|mies\.?|miesiąc|miesiac|miesiącu)(?= )|^(?:za|w) /;
const MONTH_YEAR = /^(\d{1,2}|\p{L}{1,12})\.?(?:[ ./-]+((?:19|20)\d\d))?$/u;
const YEAR_MONTH = /^((?:19|20)\d\d)[-./](\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})\.?(?:[ .]+(\d{1,2}|\p{L}{3,12})\.?)?$/u;
const MONTHS_OR_DAY = /^(\d{1,2})-(\d{1,2})[./]((?:19|20)\d\d)$/;

/** Reads a period from the text of a cell. Never throws. */
export function readTypedPeriod(text: string, hint: PeriodHint = {}): Periods {
  const clean = cleanText(text).toLowerCase();
  if (clean === '') return unreadable('empty');
  if (clean.length > LONGEST_TYPED) return unreadable('no-period');
  const bare = clean.replace(YEAR_WORDS, '').replace(/\s+/g, ' ').replace(MONTH_WORDS, '').trim();
  return readWholes(bare) ?? readStart(bare, hint) ?? readRange(bare, hint) ?? readSingle(bare, hint);
}

/** Years, halves and quarters of years, school years. */
function readWholes(text: string): Periods | undefined {
  const year = ONE_YEAR.exec(text)?.[1];
  if (year !== undefined) return certain(months(Number(year), 1, 12));
  const [, ordinal = '', part = '', partYear] = PART_OF_YEAR.exec(text) ?? [];
  if (partYear !== undefined) {
    return partOfYear(monthFromName(ordinal) ?? Number(ordinal), part.startsWith('kw'), Number(partYear));
  }
  const [, school, first, second = ''] = TWO_YEARS.exec(text) ?? [];
  return first === undefined ? undefined : readTwoYears(school !== undefined, first, second);
}

function partOfYear(ordinal: number, quarter: boolean, year: number): Periods {
  const length = quarter ? 3 : 6;
  const last = ordinal * length;
  return last > 12 ? unreadable('no-period') : certain(months(year, last - length + 1, last));
}

function readTwoYears(school: boolean, firstText: string, secondText: string): Periods | undefined {
  const first = Number(firstText);
  const last = Number(secondText.length === 2 ? firstText.slice(0, 2) + secondText : secondText);
  // "2023/10" is a month.
  if (last <= first) return secondText.length === 2 ? undefined : unreadable('reversed');
  const years = between(dayOf(first, 1, 1), dayOf(last, 12, 31));
  if (last > first + 1) return secondText.length === 2 ? undefined : certain(years);
  // Rok szkolny: od 1 września do 31 sierpnia następnego roku (art. 94 ust. 1 Prawa oświatowego).
  const schoolYear = between(dayOf(first, 9, 1), dayOf(last, 8, 31));
  return school ? certain(schoolYear) : ambiguous('school-year', [schoolYear, years]);
}

/** „od marca 2024”, „od 1.01.2024 bezterminowo”, „od 1.01.2024 do odwołania”: a start and an end in words, or none. */
function readStart(text: string, hint: PeriodHint): Periods | undefined {
  const [, start, rest = ''] =
    /^(?:od )?([^\p{L}]*(?:\p{L}{1,12}\.? \d{4})?)(?: ?- ?| )?(\p{L}{2}.*|-? ?\/\/ ?-?)$/u.exec(text) ?? [];
  const end = start === undefined || start.trim() === '' ? undefined : namedEnd(rest);
  const only = /^od (?!.* do )([^-]+)$/.exec(text)?.[1];
  if (end === undefined && only === undefined) return undefined;
  const from = readBounds((end ? start : only)?.replace(/[\s-]+$/, '') ?? '', hint);
  const to = end ?? { kind: 'not-given' };
  return joined([from], ([bounds]) => bounds && { from: bounds.from, to });
}

/** „01.03-31.12.2023”, „od 1.03.2023 do 31.12.2023”, „III–XII 2023”: the left part may borrow year and month from the right. */
function readRange(text: string, hint: PeriodHint): Periods | undefined {
  if (text.startsWith('do ')) return unreadable('no-start');
  const monthsOrDay = MONTHS_OR_DAY.exec(text);
  if (monthsOrDay) return readMonthsOrDay(monthsOrDay);
  if (YEAR_MONTH.test(text)) return undefined;
  const [left, right] = halves(text.replace(/^od /, '')) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const to = readBounds(right, hint);
  if (to.kind === 'unreadable') return to;
  const [end] = to.kind === 'certain' ? [to.value] : [];
  const year = end && yearOf(end.to);
  const from = readBounds(left, { ...hint, year: year ?? hint.year }, end);
  return joined([from, to], ([first, last]) => first && last && between(first.from, last.to));
}

/** "03-12.2023": the months from March to December or the 3rd of December. */
function readMonthsOrDay([, first, second, yearText]: RegExpExecArray): Periods {
  const [start, end, year] = [Number(first), Number(second), Number(yearText)];
  const day = readTypedDate(`${start}.${end}.${year}`);
  const fits = start >= 1 && start < end && end <= 12;
  const found = [
    ...(fits ? [months(year, start, end)] : []),
    ...candidatesOf(day).map((value) => between(value, value)),
  ];
  if (found.length === 0) return unreadable('wrong-date');
  return ambiguous('months-or-day', found);
}

function readSingle(text: string, hint: PeriodHint): Periods {
  return joined([readBounds(text, hint)], ([bounds]) => bounds && between(bounds.from, bounds.to));
}

/** The text on both sides of „do” or of the dash that is not inside a date. */
function halves(text: string): readonly [string, string] | undefined {
  const words = /^(.+?) do (?:dnia )?(.+)$/.exec(text) ?? /^(.+?) - (.+)$/.exec(text);
  if (words) return [words[1] ?? '', words[2] ?? ''];
  const parts = text.split('-');
  const middle = parts.length / 2;
  if (middle !== 1 && middle !== 3) return undefined;
  return [parts.slice(0, middle).join('-').trim(), parts.slice(middle).join('-').trim()];
}

/** @param borrow the right side of a range, from which a day without a month takes it */
function readBounds(text: string, hint: PeriodHint, borrow?: Bounds): Reading<Bounds, PeriodCause> {
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return monthOf(Number(yearMonth[1]), Number(yearMonth[2]));
  const [, monthText = '', yearText] = MONTH_YEAR.exec(text) ?? [];
  const month = /^\d/.test(monthText) ? Number(monthText) : monthFromName(monthText);
  const wholeMonths = borrow === undefined || borrow.to - borrow.from > 26;
  if (month !== undefined && (yearText !== undefined || (wholeMonths && monthText !== ''))) {
    const year = yearText === undefined ? hint.year : Number(yearText);
    if (year !== undefined) return monthOf(year, month);
    return /^\d/.test(monthText) ? unreadable('no-period') : unreadable('no-year');
  }
  const [, day, ofMonth] = DAY_MONTH.exec(text) ?? [];
  const named = ofMonth === undefined || /^\d/.test(ofMonth) || monthFromName(ofMonth) !== undefined;
  if (day === undefined || !named) return dayBounds(text, hint);
  if (hint.year === undefined) return unreadable('no-year');
  const written = ofMonth ?? (borrow && monthNumber(borrow.to));
  return written === undefined ? unreadable('no-period') : dayBounds(`${day} ${written} ${hint.year}`, hint);
}

function dayBounds(text: string, hint: PeriodHint): Reading<Bounds, PeriodCause> {
  const read = readTypedDate(text, hint);
  if (read.kind === 'certain') return certain({ from: read.value, to: read.value });
  if (read.kind === 'ambiguous' && read.cause !== 'more-text') {
    return ambiguous(
      'unclear-date',
      read.values.map((value) => ({ from: value, to: value })),
    );
  }
  return unreadable(/impossible|range/.test(read.cause) ? 'wrong-date' : 'no-period');
}

function monthOf(year: number, month: number): Reading<Bounds, PeriodCause> {
  if (month < 1 || month > 12) return unreadable('wrong-date');
  return certain(monthBounds(yearMonthFrom(year, month)));
}

/** Every combination of what the parts may mean; reversed ones fall out. */
function joined(
  parts: readonly Reading<Bounds, PeriodCause>[],
  build: (bounds: readonly Bounds[]) => TypedPeriod | undefined,
): Periods {
  const wrong = parts.find(({ kind }) => kind === 'unreadable' || kind === 'destroyed');
  if (wrong && wrong.kind !== 'certain' && wrong.kind !== 'ambiguous') return wrong;
  const combinations = parts.reduce<readonly (readonly Bounds[])[]>(
    (before, part) => before.flatMap((bounds) => candidatesOf(part).map((next) => [...bounds, next])),
    [[]],
  );
  const periods = combinations
    .map(build)
    .filter((period) => period !== undefined)
    .filter(({ from, to }) => to.kind !== 'day' || to.day >= from);
  const [only] = periods;
  if (only === undefined) return unreadable('reversed');
  return parts.every(({ kind }) => kind === 'certain') ? certain(only) : ambiguous('unclear-date', periods);
}

function months(year: number, first: number, last: number): TypedPeriod {
  return between(dayOf(year, first, 1), monthBounds(yearMonthFrom(year, last)).to);
}

function between(from: Day, to: Day): TypedPeriod {
  return { from, to: { kind: 'day', day: to } };
}

const yearOf = (day: Day): number => calendar(day).year;
const monthNumber = (day: Day): number => calendar(day).month;
