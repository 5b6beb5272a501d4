/**
 * Amounts as people type them into cells: "1.402,00 zł", "1 234,56", "120zł", "(15,30)", "120,-". What has one meaning
 * is read; what has two ("1.402" is 1402 zł or 1,402 zł) is asked. Used by registers, the workload and settings.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { fraction } from './fraction.ts';
import { grosze, roundToGrosze, subtract, times, ZERO_MONEY } from './money.ts';
import type { Grosze } from './money.ts';
import { certain } from './reading.ts';
import type { Reading, Unreadable } from './reading.ts';

export type MoneyCause =
  | 'empty'
  | 'no-number'
  | 'percent'
  | 'several-numbers'
  | 'more-text'
  | 'groups'
  | 'too-long'
  | 'thousands-or-decimals'
  | 'below-grosz';

export type TypedMoney = Reading<Grosze, MoneyCause>;

const MESSAGES: Readonly<Record<MoneyCause, string>> = {
  empty: 'Komórka jest pusta.',
  'no-number': 'W komórce nie ma kwoty.',
  percent: 'W komórce są procenty, a nie kwota.',
  'several-numbers': 'W komórce jest więcej niż jedna liczba. Wpisz jedną kwotę.',
  'more-text': 'Obok kwoty jest inny tekst. Potwierdź kwotę, a dopisek przenieś do uwag.',
  groups: 'Odstępy lub kropki nie dzielą liczby na tysiące. Wpisz kwotę na przykład tak: 1 234,56.',
  'too-long': 'Liczba ma za dużo cyfr jak na kwotę. Sprawdź, czy to nie numer.',
  'thousands-or-decimals':
    'Nie wiadomo, czy znak w środku oddziela tysiące, czy grosze. Wpisz kwotę z groszami po przecinku.',
  'below-grosz': 'Kwota ma więcej niż dwa miejsca po przecinku. Potwierdź kwotę zaokrągloną do grosza.',
};

const CURRENCY = /^(?:zł|zl|pln)(?=[\s\d(-])\s*|\s*(?:zł|zl|pln|złotych|złote|złoty)\.?$/g;
/** Whole part (plain or grouped by one kind of sign), then decimals or the ",-" that stands for none. */
const NUMBER = /^(\d+|\d{1,3}(?:([ .,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+|--?))?$/;
const NUMBERS_IN_TEXT = /\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*/g;
/** An office has no amounts of eleven digits; identifiers do. */
const LONGEST_WHOLE = 10;

/** Reads an amount in złote from the text of a cell. Never throws. */
export function readTypedMoney(text: string): TypedMoney {
  const clean = cleanText(text).toLowerCase();
  if (clean === '') return unreadable('empty');
  if (clean.length > LONGEST_TYPED) return unreadable('no-number');
  if (/%|procent/.test(clean)) return unreadable('percent');
  const bare = clean.replace(CURRENCY, '').trim();
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1]?.replace(CURRENCY, '');
  const negative = bracketed !== undefined || bare.startsWith('-');
  const read = readNumber((bracketed ?? bare).replace(/^-\s*/, ''));
  if (read.kind !== 'unreadable' || read.cause !== 'no-number') return negative ? negated(read) : read;
  return fromMoreText(bare);
}

function readNumber(text: string): TypedMoney {
  const match = NUMBER.exec(text);
  if (!match) return unreadable(/^\d[\d ., ]*$/.test(text) ? 'groups' : 'no-number');
  const [, wholeText = '', group, point, decimals = ''] = match;
  const whole = wholeText.replace(/\D/g, '');
  if (group !== undefined && group === point) return unreadable('groups');
  if (whole.length > LONGEST_WHOLE) return unreadable('too-long');
  if (!/^\d{3,}$/.test(decimals))
    return certain(grosze(Number(whole + decimals.replace(/-/g, '').padEnd(2, '0'))));
  const rounded = roundToGrosze(times(grosze(100), fraction(`${whole}.${decimals}`)), 'halfUp');
  if (group === undefined && /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3) {
    return ambiguous('thousands-or-decimals', [grosze(Number(whole + decimals) * 100), rounded]);
  }
  return ambiguous('below-grosz', [rounded]);
}

/** "korekta -120 zł", "120 zł/os.": one number among words is a candidate, several are a list or a range. */
function fromMoreText(text: string): TypedMoney {
  const found = [...text.matchAll(NUMBERS_IN_TEXT)];
  const [only] = found;
  if (only === undefined) return unreadable('no-number');
  if (found.length > 1) return unreadable('several-numbers');
  const read = readNumber(only[0].replace(/[.,]$/, ''));
  if (read.kind === 'unreadable') return read;
  const values = read.kind === 'certain' ? [read.value] : read.values;
  const candidates = ambiguous('more-text', values);
  return /(?:^|\s)-\s?$/.test(text.slice(0, only.index)) ? negated(candidates) : candidates;
}

function negated(read: TypedMoney): TypedMoney {
  if (read.kind === 'certain') return certain(subtract(ZERO_MONEY, read.value));
  return read.kind === 'ambiguous'
    ? { ...read, values: read.values.map((value) => subtract(ZERO_MONEY, value)) }
    : read;
}

function ambiguous(cause: MoneyCause, values: readonly Grosze[]): TypedMoney {
  return { kind: 'ambiguous', values, cause, message: MESSAGES[cause] };
}

function unreadable(cause: MoneyCause): Unreadable<MoneyCause> {
  return { kind: 'unreadable', cause, message: MESSAGES[cause] };
}
