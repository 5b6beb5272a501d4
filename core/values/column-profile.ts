/**
 * What the clear cells of a column say about its unclear ones: which sign stands before decimals ("1.402"), which
 * number comes first between slashes, in which years its days lie (two-digit years), what its case marks look like.
 * A meaning is decided only by several clear cells with none against them, and always with the reason; otherwise it is
 * left to be asked. Used by the columns of registers through the hints of the readers.
 */
import { caseShape } from './case-mark.ts';
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { addYears, day } from './day.ts';
import type { Day } from './day.ts';
import { splitNumber } from './number-text.ts';
import { candidatesOf } from './reading.ts';
import { readTypedDate } from './typed-date.ts';
import type { DateHint } from './typed-date.ts';

/** A decision about the whole column. */
export interface Decided<Value> {
  readonly value: Value;
  /** Polish clause that says on what it rests, without capital and full stop. */
  readonly reason: string;
}

/** Fewer clear cells than this are an accident, not a custom. */
const ENOUGH = 3;
/** Days of a column may lie this far outside those that are clear, in years. */
const MARGIN = 5;
/** Days outside these years are slips, and no evidence. */
const FIRST_DAY = day('1800-01-01');
const LAST_DAY = day('2299-12-31');
/** Years that are known well enough to tell one century from the other. */
const WIDEST = 80;
/** A shape of case marks is usual when it has this share of the column, and together they have most of it. */
const USUAL = 0.1;
const MOST = 0.8;
/** Shapes of fewer marks say nothing. */
const ENOUGH_MARKS = 5;

/** The sign before decimals in the amounts or numbers of a column; undefined where the clear ones are few or differ. */
export function decimalSignOf(texts: Iterable<string>): Decided<'.' | ','> | undefined {
  const seen = { '.': 0, ',': 0 };
  for (const text of texts) {
    const sign = decimalSign(text);
    if (sign !== undefined) seen[sign]++;
  }
  const [sign, clear, against] =
    seen[','] > 0 ? ([',', seen[','], seen['.']] as const) : (['.', seen['.'], 0] as const);
  if (against > 0 || clear < ENOUGH) return undefined;
  const name = sign === ',' ? 'przecinek' : 'kropkę';
  return {
    value: sign,
    reason: `pozostałe liczby w kolumnie, których zapis jest jednoznaczny (${clear}), mają ${name} przed częścią dziesiętną`,
  };
}

/** The decimal sign that one text proves: by decimals of another length than thousands have, or by groups. */
function decimalSign(text: string): '.' | ',' | undefined {
  if (text.length > LONGEST_TYPED || !/[.,]/.test(text)) return undefined;
  const number = cleanText(text)
    .replace(/^[^\d]+|[^\d]+$/g, '')
    .trim();
  const sign = /([.,])(\d+)$/.exec(number);
  const split = splitNumber(number);
  if (split === undefined || split === 'groups' || !sign) return undefined;
  const last = sign[1] === ',' ? ',' : '.';
  if (split.decimals !== '' && !split.unclear) return last;
  // "1.402.000": the sign parts thousands, so the other one stands before decimals.
  return split.decimals === '' ? (last === ',' ? '.' : ',') : undefined;
}

/** What the dates of a column, typed or kept as dates, decide about the unclear ones. */
export interface DateProfile {
  readonly order?: Decided<NonNullable<DateHint['order']>>;
  readonly between?: Decided<NonNullable<DateHint['between']>>;
}

/** @param cells texts of cells, and days of cells that hold dates */
export function dateProfileOf(cells: Iterable<string | Day>): DateProfile {
  const first = { 'day-first': 0, 'month-first': 0 };
  let [earliest, latest, clear] = [Infinity, -Infinity, 0];
  for (const cell of cells) {
    const days = typeof cell === 'string' ? clearDay(cell, first) : cell;
    if (days === undefined || days < FIRST_DAY || days > LAST_DAY) continue;
    earliest = Math.min(earliest, days);
    latest = Math.max(latest, days);
    clear++;
  }
  const order = orderOf(first);
  const between = clear >= ENOUGH ? yearsBetween(earliest as Day, latest as Day, clear) : undefined;
  return { ...(order && { order }), ...(between && { between }) };
}

/** The day that a text certainly is; what it shows about the order of numbers between slashes is counted. */
function clearDay(text: string, first: Record<'day-first' | 'month-first', number>): Day | undefined {
  const read = readTypedDate(text);
  if (/^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/.test(text)) {
    const [a = 0, b = 0] = text.split('/').map(Number);
    if (a !== b && candidatesOf(read).length === 1) first[b > 12 ? 'month-first' : 'day-first']++;
  }
  return read.kind === 'certain' ? read.value : undefined;
}

function orderOf(first: Readonly<Record<'day-first' | 'month-first', number>>): DateProfile['order'] {
  const order = first['day-first'] > 0 ? 'day-first' : 'month-first';
  const against = order === 'day-first' ? first['month-first'] : 0;
  if (against > 0 || first[order] < ENOUGH) return undefined;
  const named = order === 'day-first' ? 'dzień' : 'miesiąc';
  return {
    value: order,
    reason: `w pozostałych datach z ukośnikami, których zapis jest jednoznaczny (${first[order]}), pierwszy jest ${named}`,
  };
}

function yearsBetween(earliest: Day, latest: Day, clear: number): DateProfile['between'] {
  if (addYears(earliest, WIDEST) < latest) return undefined;
  return {
    value: { from: addYears(earliest, -MARGIN), to: addYears(latest, MARGIN) },
    reason: `pozostałe daty w kolumnie, z pełnym rokiem (${clear}), wskazują stulecie`,
  };
}

/** The usual shapes of the case marks of a column; undefined where there are few marks or every one is different. */
export function caseShapesOf(texts: Iterable<string>): Decided<ReadonlySet<string>> | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    if (text.length > LONGEST_TYPED || text.trim() === '') continue;
    const shape = caseShape(cleanText(text));
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
    all++;
  }
  const usual = [...counts].filter(([, count]) => count >= ENOUGH && count >= all * USUAL);
  const covered = usual.reduce((total, [, count]) => total + count, 0);
  if (all < ENOUGH_MARKS || covered < all * MOST) return undefined;
  return {
    value: new Set(usual.map(([shape]) => shape)),
    reason: `inaczej zbudowana jest większość znaków spraw w kolumnie (${covered} z ${all})`,
  };
}
