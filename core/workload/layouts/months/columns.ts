/**
 * What a heading over a column of months says: a month („I”, „sty.”, „styczeń 2026”, „01.2026”, a date), several months
 * together („I kw.”, „I półrocze”, „I–IX”, „Razem”) or neither. Called by header.ts.
 */
import { monthFromName } from '../../../values/month-names.ts';
import { monthOfDate } from '../../identify/identity.ts';
import { monthsIn, yearIn } from '../../identify/months.ts';
import type { MonthMention } from '../../identify/months.ts';
import { fold, tokens } from '../../text.ts';

/** Months that a column adds up or carries on, from 1 to 12. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ColumnHeading =
  | { readonly kind: 'month'; readonly mention: MonthMention }
  /** Columns that hold months together; `spans` are the months it may mean, the likeliest first. */
  | { readonly kind: 'together'; readonly spans: readonly Span[] }
  /** „Razem”, „narastająco”: of what stands before it, whatever that is. */
  | { readonly kind: 'all-before' }
  /** An average: neither a month nor a sum. */
  | { readonly kind: 'average' };

const ROMAN = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((word, at) => [
    word,
    at + 1,
  ]),
);
const ORDINAL = '(i{1,3}|iv|[1-4])';
const QUARTER = [
  new RegExp(`^${ORDINAL} (?:kw|kwart|kwartal)$`),
  new RegExp(`^(?:kw|kwart|kwartal|q) ?${ORDINAL}$`),
];
const HALF = [/^(i{1,2}|[12]) (?:polrocze|polr|pol|p)$/, /^(?:polrocze|polr|h) ?(i{1,2}|[12])$/];
const MONTHS_FROM_START = /^(\d{1,2}) (?:m cy|mcy|mies|miesiecy|miesiace)$/;
const TOTAL =
  /^(?:razem|suma|ogolem|lacznie|w sumie|sumarycznie|narastajaco|od poczatku roku|rok|caly rok|wykonanie)(?= |$)/;
const CARRIED_ON = / ?\b(?:narastajaco|narast|od poczatku roku)\b ?/;
const YEAR_WORDS = /\b(?:20\d\d|roku|rok|r)\b/g;
const AVERAGE = /^(?:srednia|srednio|sr|przecietnie)(?= |$)/;
/** Words around a month that say only that it is one. */
const MONTH_WORDS = new Set(['m', 'c', 'mc', 'miesiac', 'mies', 'za', 'r', 'rok', 'roku']);

/** @param date serial number of a cell shown as a date; only then @param text is not looked at */
export function columnHeading(text: string, date: number | undefined): ColumnHeading | undefined {
  const mention = date === undefined ? monthIn(text) : monthsIn(monthOfDate(date) ?? '')[0];
  if (mention !== undefined) return { kind: 'month', mention };
  const said = tokens(fold(text).replace(/([ivx]+)\s*[-–—]\s*([ivx]+)/g, '$1 do $2')).join(' ');
  if (AVERAGE.test(said)) return { kind: 'average' };
  const carriedOn = CARRIED_ON.test(said);
  const bare = said
    .replace(CARRIED_ON, ' ')
    .replace(/^(?:razem|suma|ogolem|lacznie|za) /, '')
    .replace(YEAR_WORDS, '')
    .replace(/\s+/g, ' ')
    .trim();
  const span = spanIn(bare);
  if (span !== undefined) {
    const fromStart = { from: 1, to: span.to };
    return { kind: 'together', spans: carriedOn ? [fromStart] : [span, fromStart] };
  }
  return TOTAL.test(said) || carriedOn ? { kind: 'all-before' } : undefined;
}

/** One month and nothing else. */
function monthIn(text: string): MonthMention | undefined {
  const words = tokens(text).filter((word) => !MONTH_WORDS.has(word) && !/^20\d\d$/.test(word));
  const [first, ...others] = words;
  const [inText, ...more] = monthsIn(text);
  if (inText !== undefined && more.length === 0 && words.length <= 1) return inText;
  const month = first === undefined || others.length > 0 ? undefined : monthFromName(first);
  return month === undefined ? undefined : { month, year: yearIn(text) };
}

function spanIn(said: string): Span | undefined {
  const part = (patterns: readonly RegExp[], size: number): Span | undefined => {
    const found = patterns.map((pattern) => pattern.exec(said)?.[1]).find((text) => text !== undefined);
    const at = found === undefined ? undefined : (ROMAN.get(found) ?? Number(found));
    return at === undefined ? undefined : { from: (at - 1) * size + 1, to: at * size };
  };
  const count = Number(MONTHS_FROM_START.exec(said)?.[1] ?? 0);
  if (count > 0 && count <= 12) return { from: 1, to: count };
  return part(QUARTER, 3) ?? part(HALF, 6) ?? rangeIn(said);
}

/** „I do III”, „styczeń marzec”. */
function rangeIn(said: string): Span | undefined {
  const months = said.split(' ').filter((word) => word !== 'do' && word !== 'od');
  const [from, to, ...others] = months.map(monthFromName);
  if (from === undefined || to === undefined || others.length > 0 || from >= to) return undefined;
  return { from, to };
}
