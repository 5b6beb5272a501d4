/**
 * Dates as documents write them: "21 listopada 2026 r.", "21.11.2026", and all in words:
 * "dwudziesty pierwszy listopada dwa tysiące dwudziestego szóstego roku". Used by documents and messages.
 */
import { NBSP } from '../values/digits.ts';
import { calendar } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import { monthName } from './months.ts';
import { numberInWords } from './number-in-words.ts';

/** Ordinals without their ending: `-y`/`-i` in the nominative, `-ego`/`-iego` in the genitive. */
const ONES = ['', 'pierwsz', 'drug', 'trzec', 'czwart', 'piąt', 'szóst', 'siódm', 'ósm', 'dziewiąt'];
const TEENS = [
  'dziesiąt',
  'jedenast',
  'dwunast',
  'trzynast',
  'czternast',
  'piętnast',
  'szesnast',
  'siedemnast',
  'osiemnast',
  'dziewiętnast',
];
const TENS = [
  '',
  '',
  'dwudziest',
  'trzydziest',
  'czterdziest',
  'pięćdziesiąt',
  'sześćdziesiąt',
  'siedemdziesiąt',
  'osiemdziesiąt',
  'dziewięćdziesiąt',
];
const HUNDREDS = [
  '',
  'setn',
  'dwusetn',
  'trzechsetn',
  'czterechsetn',
  'pięćsetn',
  'sześćsetn',
  'siedemsetn',
  'osiemsetn',
  'dziewięćsetn',
];
const THOUSANDS = ['', 'tysięczn', 'dwutysięczn'];

type OrdinalCase = 'nominative' | 'genitive';

/** "21 listopada 2026 r.", with no-break spaces so that the date stays on one line. */
export function formatDate(day: Day): string {
  const { year, month, day: dayOfMonth } = calendar(day);
  return [dayOfMonth, monthName(month, 'genitive'), year, 'r.'].join(NBSP);
}

/** "21.11.2026", "05.03.2024": for tables and messages. */
export function formatShortDate(day: Day): string {
  const { year, month, day: dayOfMonth } = calendar(day);
  const two = (value: number) => value.toString().padStart(2, '0');
  return `${two(dayOfMonth)}.${two(month)}.${year.toString().padStart(4, '0')}`;
}

/**
 * All in words; `dayCase` is the case of the day: "dwudziesty pierwszy listopada …" or, after "dnia", "dwudziestego pierwszego …".
 * @throws TeczkaError `year-not-in-words` outside the years 1000 to 2999
 */
export function dateInWords(day: Day, dayCase: OrdinalCase = 'nominative'): string {
  const { year, month, day: dayOfMonth } = calendar(day);
  const dayWords = belowHundred(dayOfMonth).map((stem) => inCase(stem, dayCase));
  return [...dayWords, monthName(month, 'genitive'), yearInWords(year), 'roku'].join(' ');
}

/**
 * A year in the genitive, without "roku": "tysiąc dziewięćset osiemdziesiątego czwartego", "dwutysięcznego".
 * Only the last two digits take ordinal forms; where they are 00 the last group does.
 */
function yearInWords(year: number): string {
  if (year < 1000 || year > 2999) {
    throw new TeczkaError('year-not-in-words', `Roku ${year} nie można zapisać słownie. Sprawdź datę.`);
  }
  const rest = year % 100;
  const hundreds = year % 1000;
  if (rest > 0) return withCardinal(year - rest, belowHundred(rest));
  if (hundreds > 0) return withCardinal(year - hundreds, [HUNDREDS[hundreds / 100] ?? '']);
  return inCase(THOUSANDS[year / 1000] ?? '', 'genitive');
}

function withCardinal(cardinal: number, ordinalStems: readonly string[]): string {
  return [numberInWords(cardinal, 'bare'), ...ordinalStems.map((stem) => inCase(stem, 'genitive'))].join(' ');
}

/** Stems of the ordinal 1 to 99; in a compound both parts are ordinals. */
function belowHundred(value: number): readonly string[] {
  if (value >= 10 && value < 20) return [TEENS[value - 10] ?? ''];
  return [TENS[Math.floor(value / 10)] ?? '', ONES[value % 10] ?? ''].filter((stem) => stem !== '');
}

/** "drugi", "trzeci" are the soft ones: drugiego, trzeciego. */
function inCase(stem: string, ordinalCase: OrdinalCase): string {
  const soft = stem === 'drug' || stem === 'trzec';
  if (ordinalCase === 'nominative') return stem + (soft ? 'i' : 'y');
  return stem + (soft ? 'iego' : 'ego');
}
