/**
 * Shares as people type them: "70%", "70 procent", "0,7". The value is the exact ratio (7/10). What carries the word or
 * the sign is read; a bare number is asked, since "0,7" may be 70 % or 0,7 %, and "70" a number of anything.
 * Used by settings and registers with bands ("od 12 %").
 */
import { cleanText, LONGEST_TYPED } from './clean-text.ts';
import { fraction } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { doubts, mapReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { readTypedNumber } from './typed-number.ts';
import type { NumberCause } from './typed-number.ts';
import type { NumberHint } from './number-text.ts';

export type PercentCause = NumberCause | 'ratio-or-percent' | 'no-unit';

const { ambiguous } = doubts({
  'ratio-or-percent': 'Nie wiadomo, czy to ułamek, czy procenty. Dopisz znak procentu.',
  'no-unit': 'Liczba nie ma znaku procentu. Dopisz go.',
});
const UNIT = /^(.+?) ?(?:%|procent|procenta|procentów|proc\.?|pct\.?)$/;

/** Reads a share as a ratio. Never throws. */
export function readTypedPercent(text: string, hint: NumberHint = {}): Reading<Fraction, PercentCause> {
  if (text.length > LONGEST_TYPED) return readTypedNumber(text);
  const clean = cleanText(text).toLowerCase();
  const withUnit = UNIT.exec(clean)?.[1];
  if (withUnit !== undefined) return mapReading(readTypedNumber(withUnit, hint), percent);
  const read = readTypedNumber(clean, hint);
  if (read.kind !== 'certain') return mapReading(read, percent);
  return read.value.compare(1) > 0
    ? ambiguous('no-unit', [percent(read.value)])
    : ambiguous('ratio-or-percent', [read.value, percent(read.value)]);
}

function percent(value: Fraction): Fraction {
  return value.div(fraction(100));
}
