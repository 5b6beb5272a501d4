/**
 * Counts and measures as people type them: "1 234,5", "5+2", "ok. 10", "3*", strokes, a cross. Plain decimals are read;
 * what must be added up, stripped or interpreted is asked; the kinds of nothing are never taken for zero. Exact: the
 * value is a Fraction. Used by column-profile.ts and by sheets of measures; absence codes: absence-codes.ts.
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { handCount } from './hand-count.ts';
import { fraction } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { withDigitsForLetters } from './letters-for-digits.ts';
import { readNothing } from './nothing.ts';
import { addends, rangeEnds, splitNumber } from './number-text.ts';
import type { NumberHint } from './number-text.ts';
import { candidatesOf, certain, doubts, mapReading } from './reading.ts';
import type { Reading } from './reading.ts';

export type NumberCause =
  | 'empty'
  | 'nothing'
  | 'no-number'
  | 'percent'
  | 'sum'
  | 'tally'
  | 'mark'
  | 'about'
  | 'footnote'
  | 'brackets'
  | 'letters-for-digits'
  | 'common-fraction'
  | 'range'
  | 'several-numbers'
  | 'more-text'
  | 'groups'
  | 'too-long'
  | 'thousands-or-decimals'
  | 'scientific';

export type TypedNumber = Reading<Fraction, NumberCause>;

const { ambiguous, unreadable, destroyed } = doubts<NumberCause>({
  empty: 'Komórka jest pusta.',
  nothing: 'Zamiast liczby wpisano, że jej nie ma. Jeżeli to zero, wpisz 0.',
  'no-number': 'W komórce nie ma liczby.',
  percent: 'W komórce są procenty, a nie liczba.',
  sum: 'Zamiast liczby wpisano działanie. Potwierdź wynik.',
  tally: 'W komórce są kreski. Potwierdź, ile ich jest.',
  mark: 'Zamiast liczby jest znak. Potwierdź, czy oznacza 1.',
  about: 'Liczba jest przybliżona. Potwierdź ją albo wpisz dokładną.',
  footnote: 'Przy liczbie jest odsyłacz. Potwierdź liczbę, a objaśnienie przenieś do uwag.',
  brackets: 'Liczba jest w nawiasie: nie wiadomo, czy jest ujemna, czy tylko wyróżniona.',
  'letters-for-digits': 'Wśród cyfr są litery (O zamiast 0, l zamiast 1). Potwierdź liczbę.',
  'common-fraction': 'W komórce jest ułamek zwykły albo zapis „z ilu”. Potwierdź liczbę.',
  range: 'W komórce jest przedział, a nie jedna liczba.',
  'several-numbers': 'W komórce jest więcej niż jedna liczba. Wpisz jedną.',
  'more-text': 'Obok liczby jest inny tekst. Potwierdź liczbę, a dopisek przenieś do uwag.',
  groups: 'Odstępy lub kropki nie dzielą liczby na tysiące. Wpisz liczbę na przykład tak: 1 234,5.',
  'too-long': 'Liczba ma za dużo cyfr. Sprawdź, czy to nie numer.',
  'thousands-or-decimals':
    'Nie wiadomo, czy znak w środku oddziela tysiące, czy części dziesiętne. Wpisz liczbę bez kropki, z przecinkiem przed ułamkiem.',
  scientific: 'Excel skrócił długą liczbę do postaci z „E+” i zgubił cyfry. Wpisz ją jeszcze raz jako tekst.',
});

const PLAIN = /^\d{1,4}$/;
const NUMBERS_IN_TEXT = /\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*/g;
/** More digits than any count, measure or decimal of an office has. */
const LONGEST_WHOLE = 12;
const LONGEST_DECIMALS = 12;
/** Counts mostly are small: their values are made once. */
const small: Fraction[] = [];

/** Reads a number from the text of a cell. Never throws. */
export function readTypedNumber(text: string, hint: NumberHint = {}): TypedNumber {
  if (PLAIN.test(text)) return certain(wholeNumber(Number(text)));
  if (text.length > LONGEST_TYPED) return unreadable(text.trim() === '' ? 'empty' : 'no-number');
  const typed = cleanText(text);
  if (typed === '') return unreadable('empty');
  const byHand = handCount(typed);
  if (byHand) return ambiguous(byHand.kind, byHand.values.map(wholeNumber));
  const nothing = readNothing(typed);
  if (nothing.kind !== 'unreadable') return unreadable('nothing');
  const clean = typed.toLowerCase();
  if (/%|procent/.test(clean)) return unreadable('percent');
  return readSigned(clean, hint) ?? readMarked(typed, clean, hint);
}

/** A number alone; undefined when there is more or less than that. */
function readSigned(text: string, hint: NumberHint): TypedNumber | undefined {
  const split = splitNumber(text.replace(/^[-+] ?/, ''), hint);
  if (split === undefined) return undefined;
  if (split === 'groups') return unreadable('groups');
  const { whole, decimals, unclear } = split;
  if (whole.length > LONGEST_WHOLE || decimals.length > LONGEST_DECIMALS) return unreadable('too-long');
  const read: TypedNumber = unclear
    ? ambiguous('thousands-or-decimals', [decimal(whole + decimals, ''), decimal(whole, decimals)])
    : certain(decimal(whole, decimals));
  return text.startsWith('-') ? mapReading(read, (value) => value.neg()) : read;
}

/** A number with something about it that a person must judge. @param clean `typed` in small letters */
function readMarked(typed: string, clean: string, hint: NumberHint): TypedNumber {
  const terms = addends(clean)?.map((term) => readSigned(term, hint));
  if (terms) return sumOf(terms);
  const [about, footnote, brackets, vulgar] = [
    /^(?:około|okolo|ok\.?|ca\.?|~)(?!\p{L}) ?(.+)$/u.exec(clean)?.[1],
    /^(.+?) ?\*+\)?$/.exec(clean)?.[1],
    /^\((.+)\)$/.exec(clean)?.[1],
    /^(\d{1,3})\/(\d{1,3})$/.exec(clean),
  ];
  if (about !== undefined) return asked('about', readSigned(about, hint)) ?? fromMoreText(clean, hint);
  if (footnote !== undefined)
    return asked('footnote', readSigned(footnote, hint)) ?? fromMoreText(clean, hint);
  if (brackets !== undefined) return inBrackets(readSigned(brackets, hint)) ?? fromMoreText(clean, hint);
  if (vulgar && Number(vulgar[2]) > 0) {
    return ambiguous('common-fraction', [fraction(Number(vulgar[1]), Number(vulgar[2]))]);
  }
  if (/^\d(?:[.,]\d+)?e\+?\d{1,3}$/.test(clean)) return destroyed('scientific');
  const mended = withDigitsForLetters(typed);
  const lettered =
    mended === typed ? undefined : asked('letters-for-digits', readSigned(mended.toLowerCase(), hint));
  if (lettered) return lettered;
  if (rangeEnds(clean)?.every((end) => readSigned(end, hint))) return unreadable('range');
  return fromMoreText(clean, hint);
}

function sumOf(terms: readonly (TypedNumber | undefined)[]): TypedNumber {
  const values = terms.flatMap((term) => (term?.kind === 'certain' ? [term.value] : []));
  if (values.length < terms.length) return unreadable('several-numbers');
  return ambiguous('sum', [values.reduce((total, value) => total.add(value))]);
}

function inBrackets(read: TypedNumber | undefined): TypedNumber | undefined {
  return read?.kind === 'certain' ? ambiguous('brackets', [read.value.neg(), read.value]) : read;
}

/** What was read, but to be asked about for that cause; an unreadable number keeps its own. */
function asked(cause: NumberCause, read: TypedNumber | undefined): TypedNumber | undefined {
  if (read === undefined) return undefined;
  const values = candidatesOf(read);
  return values.length === 0 ? read : ambiguous(cause, values);
}

/** "5 osób", "korekta -3": one number among words is a candidate, several are a list. */
function fromMoreText(text: string, hint: NumberHint): TypedNumber {
  const found = [...text.matchAll(NUMBERS_IN_TEXT)];
  const [only] = found;
  if (only === undefined) return unreadable('no-number');
  if (found.length > 1) return unreadable('several-numbers');
  const sign = /(?:^|\s)-\s?$/.test(text.slice(0, only.index)) ? '-' : '';
  return (
    asked('more-text', readSigned(sign + only[0].replace(/[\s.,]+$/, ''), hint)) ?? unreadable('no-number')
  );
}

function wholeNumber(value: number): Fraction {
  return (small[value] ??= fraction(value));
}

/** Exact value of digits before and behind the decimal sign. */
function decimal(whole: string, decimals: string): Fraction {
  const significant = decimals.replace(/0+$/, '');
  if (significant === '')
    return Number(whole) < 10_000 ? wholeNumber(Number(whole)) : fraction(Number(whole));
  return fraction(BigInt(whole + significant), 10n ** BigInt(significant.length));
}
