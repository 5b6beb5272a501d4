/**
 * Amounts as people type them into cells: "1.402,00 zł", "1 234,56", "120zł", "(15,30)", "120,-". What has one meaning
 * is read; what has two ("1.402" is 1402 zł or 1,402 zł) is asked. Used by registers, the workload and settings.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { fraction } from './fraction.ts';
import { withDigitsForLetters } from './letters-for-digits.ts';
import { grosze, roundToGrosze, subtract, sum, times, ZERO_MONEY } from './money.ts';
import type { Grosze } from './money.ts';
import { addends, rangeEnds, splitNumber } from './number-text.ts';
import type { NumberHint } from './number-text.ts';
import { candidatesOf, certain, doubts, mapReading } from './reading.ts';
import type { Reading } from './reading.ts';

export type MoneyCause =
  | 'empty'
  | 'no-number'
  | 'percent'
  | 'per-unit'
  | 'range'
  | 'other-unit'
  | 'sum'
  | 'letters-for-digits'
  | 'several-numbers'
  | 'more-text'
  | 'groups'
  | 'too-long'
  | 'thousands-or-decimals'
  | 'below-grosz'
  | 'scientific';

export type TypedMoney = Reading<Grosze, MoneyCause>;

const { ambiguous, unreadable, destroyed } = doubts<MoneyCause>({
  empty: 'Komórka jest pusta.',
  'no-number': 'W komórce nie ma kwoty.',
  percent: 'W komórce są procenty, a nie kwota.',
  'per-unit':
    'Kwota jest podana za coś (na osobę, za miesiąc, za dzień). Potwierdź ją, a jednostkę przenieś do uwag.',
  range: 'W komórce są dwie kwoty: od i do. Wpisz jedną.',
  'other-unit':
    'Kwota jest podana w groszach, tysiącach, ułamku albo obcej walucie. Wpisz ją w złotych cyframi.',
  sum: 'Zamiast kwoty wpisano działanie. Potwierdź wynik.',
  'letters-for-digits': 'Wśród cyfr są litery (O zamiast 0, l zamiast 1). Potwierdź kwotę.',
  'several-numbers': 'W komórce jest więcej niż jedna liczba. Wpisz jedną kwotę.',
  'more-text': 'Obok kwoty jest inny tekst. Potwierdź kwotę, a dopisek przenieś do uwag.',
  groups: 'Odstępy lub kropki nie dzielą liczby na tysiące. Wpisz kwotę na przykład tak: 1 234,56.',
  'too-long': 'Liczba ma za dużo cyfr jak na kwotę. Sprawdź, czy to nie numer.',
  'thousands-or-decimals':
    'Nie wiadomo, czy znak w środku oddziela tysiące, czy grosze. Wpisz kwotę z groszami po przecinku.',
  'below-grosz': 'Kwota ma więcej niż dwa miejsca po przecinku. Potwierdź kwotę zaokrągloną do grosza.',
  scientific: 'Excel skrócił liczbę do postaci z „E+” i zgubił cyfry. Wpisz kwotę jeszcze raz.',
});

/** What most cells with an amount hold: no sign, no groups, one meaning. */
const PLAIN = /^(\d{1,10})(?:[.,](\d\d?))?$/;
const CURRENCY = /^(?:zł|zl|pln)(?=[\s\d(-])\s*|\s*(?:zł|zl|pln|złotych|złote|złoty)\.?$/g;
/** "zł/os.", "zł mies.", "zł za dobę": a currency and what the amount is for. */
const PER_UNIT =
  /^(.*\d[,\d-]*) ?(?:zł|zl|pln|złotych)?\.? ?(?:\/ ?|na |za |)(?:os\.?|osobę|osoba|mies\.?|miesięcznie|miesiąc|m-c|dzień|dziennie|dobę|godz\.?|h|rok|rocznie|dziecko|szt\.?)$/;
/** „50 gr”, „1,5 tys. zł”, „2 mln”, „1402 EUR”, „1½”: the number alone would be another amount. */
const OTHER_UNIT =
  /\d ?(?:gr|groszy?|tys|tysi\p{L}+|mln|milion\p{L}*|eur|euro|usd|gbp|chf|czk|uah)(?!\p{L})|[€$£¼½¾]/u;
const NUMBERS_IN_TEXT = /\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*/g;
/** An office has no amounts of eleven digits; identifiers do. */
const LONGEST_WHOLE = 10;

/** Reads an amount in złote from the text of a cell. Never throws. */
export function readTypedMoney(text: string, hint: NumberHint = {}): TypedMoney {
  const plain = PLAIN.exec(text);
  if (plain) return certain(grosze(Number((plain[1] ?? '') + (plain[2] ?? '').padEnd(2, '0'))));
  const typed = cleanText(text);
  if (typed === '') return unreadable('empty');
  if (typed.length > LONGEST_TYPED) return unreadable('no-number');
  const clean = typed.toLowerCase();
  if (/%|procent/.test(clean)) return unreadable('percent');
  const read = readAmount(clean, hint);
  if (read.kind !== 'unreadable' || read.cause !== 'no-number') return read;
  return readMarked(typed, clean, hint);
}

/** An amount alone, with its currency, sign or brackets. */
function readAmount(text: string, hint: NumberHint): TypedMoney {
  const bare = text.replace(CURRENCY, '').trim();
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1]?.replace(CURRENCY, '');
  const read = readNumber((bracketed ?? bare).replace(/^-\s*/, ''), hint);
  return bracketed !== undefined || bare.startsWith('-') ? negated(read) : read;
}

function readNumber(text: string, hint: NumberHint): TypedMoney {
  const split = splitNumber(text, hint);
  if (split === undefined) return unreadable('no-number');
  if (split === 'groups') return unreadable('groups');
  const { whole, decimals, unclear } = split;
  if (whole.length > LONGEST_WHOLE) return unreadable('too-long');
  if (decimals.length < 3) return certain(grosze(Number(whole + decimals.padEnd(2, '0'))));
  const rounded = roundToGrosze(times(grosze(100), fraction(`${whole}.${decimals}`)), 'halfUp');
  return unclear
    ? ambiguous('thousands-or-decimals', [grosze(Number(whole + decimals) * 100), rounded])
    : ambiguous('below-grosz', [rounded]);
}

/** An amount with something about it that a person must judge. @param clean `typed` in small letters */
function readMarked(typed: string, clean: string, hint: NumberHint): TypedMoney {
  if (OTHER_UNIT.test(clean)) return unreadable('other-unit');
  const bare = clean.replace(CURRENCY, '').trim();
  const terms = addends(bare)?.map((term) => readAmount(term, hint));
  if (terms?.every((term) => term.kind === 'certain'))
    return ambiguous('sum', [sum(terms.map(({ value }) => value))]);
  if (/^\d(?:[.,]\d+)?e\+?\d{1,3}$/.test(bare)) return destroyed('scientific');
  if (rangeEnds(clean)?.every((end) => isAmount(end, hint))) return unreadable('range');
  const perUnit = PER_UNIT.exec(clean)?.[1];
  const each = perUnit === undefined ? [] : candidatesOf(readAmount(perUnit, hint));
  if (each.length > 0) return ambiguous('per-unit', each);
  const mended = withDigitsForLetters(typed);
  const lettered = mended === typed ? [] : candidatesOf(readAmount(mended.toLowerCase(), hint));
  return lettered.length > 0 ? ambiguous('letters-for-digits', lettered) : fromMoreText(bare, hint);
}

function isAmount(text: string, hint: NumberHint): boolean {
  const amount = PER_UNIT.exec(text)?.[1] ?? text;
  return candidatesOf(readAmount(amount, hint)).length > 0;
}

/** "korekta -120 zł": one number among words is a candidate, several are a list. */
function fromMoreText(text: string, hint: NumberHint): TypedMoney {
  const found = [...text.matchAll(NUMBERS_IN_TEXT)];
  const [only] = found;
  if (only === undefined) return unreadable('no-number');
  if (found.length > 1) return unreadable('several-numbers');
  const read = readNumber(only[0].replace(/[\s.,]+$/, ''), hint);
  if (read.kind === 'unreadable' || read.kind === 'destroyed') return read;
  const candidates = ambiguous('more-text', candidatesOf(read));
  return /(?:^|\s)-\s?$/.test(text.slice(0, only.index)) ? negated(candidates) : candidates;
}

function negated(read: TypedMoney): TypedMoney {
  return mapReading(read, (value) => subtract(ZERO_MONEY, value));
}
