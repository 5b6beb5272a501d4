/**
 * Numbers of digits with a check digit, read as people type them: hyphens and spaces, a prefix, letters for digits,
 * zeros that a number cell has lost. Shared by nip.ts and regon.ts; PESEL and accounts have readers of their own.
 */
import { cleanText, LONGEST_TYPED } from '../values/clean-text.ts';
import { withDigitsForLetters } from '../values/letters-for-digits.ts';
import { saysNothing } from '../values/nothing.ts';
import { certain, doubts } from '../values/reading.ts';
import type { Reading } from '../values/reading.ts';

export type CheckedNumberCause =
  | 'empty'
  | 'no-number'
  | 'characters'
  | 'letters-for-digits'
  | 'length'
  | 'lost-zeros'
  | 'checksum'
  | 'scientific';

export interface CheckedNumberKind {
  /** As it stands in messages: „NIP”. */
  readonly name: string;
  /** Numbers of digits that it may have, the shortest first. */
  readonly lengths: readonly number[];
  /** How many zeros such a number may begin with: as many a number cell may have lost. */
  readonly zeros: number;
  /** Does the check digit agree? Called with digits of one of the lengths, not all zeros. */
  readonly agrees: (digits: string) => boolean;
}

/** Sum of the digits, each times its weight; digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** A reader of that kind of number. */
export function checkedNumber<Value extends string>({
  name,
  lengths,
  zeros,
  agrees,
}: CheckedNumberKind): (cell: string | number) => Reading<Value, CheckedNumberCause> {
  const { ambiguous, unreadable, destroyed } = doubts<CheckedNumberCause>({
    empty: `Nie podano numeru ${name}.`,
    'no-number': `Zamiast numeru ${name} wpisano, że go nie ma.`,
    characters: `W numerze ${name} są znaki inne niż cyfry.`,
    'letters-for-digits': `W numerze ${name} są litery w miejscu cyfr (O zamiast 0, l zamiast 1). Popraw je.`,
    length: `Numer ${name} ma ${lengths.join(' albo ')} cyfr, a wpisano inną ich liczbę.`,
    'lost-zeros': `Excel prawdopodobnie usunął zera z początku numeru ${name}: potwierdź numer uzupełniony zerami i nadaj komórce format tekstowy.`,
    checksum: `Cyfra kontrolna numeru ${name} się nie zgadza: któraś cyfra jest błędna lub przestawiona.`,
    scientific: `Excel skrócił numer ${name} do postaci z „E+” i zgubił cyfry. Nadaj komórce format tekstowy i przepisz numer z dokumentu.`,
  });
  const isRight = (digits: string): boolean =>
    lengths.includes(digits.length) && leadingZeros(digits) <= zeros && agrees(digits);
  const value = (digits: string): Value => digits as Value;

  return (cell) => {
    const text = String(cell);
    if (text.length > LONGEST_TYPED) return unreadable('characters');
    const clean = cleanText(text);
    if (/^\d[.,]\d+e\+?\d+$/i.test(clean)) return destroyed('scientific');
    const bare = clean
      .replace(/[\s-]/g, '')
      .replace(new RegExp(`^(?:${name}|PL)[:.]*`, 'i'), '')
      .replace(/[.,]0+$/, '');
    if (bare === '') return unreadable('empty');
    if (isRight(bare) && /^\d+$/.test(bare)) return certain(value(bare));
    if (!/^\d+$/.test(bare)) {
      if (saysNothing(clean)) return unreadable('no-number');
      const mended = withDigitsForLetters(bare);
      return /^\d+$/.test(mended) && isRight(mended)
        ? ambiguous('letters-for-digits', [value(mended)])
        : unreadable('characters');
    }
    if (lengths.includes(bare.length)) return unreadable('checksum');
    const padded = lengths.map((length) => bare.padStart(length, '0'));
    const restored = padded.filter((digits) => digits.length - bare.length <= zeros && isRight(digits));
    return restored.length > 0 ? ambiguous('lost-zeros', restored.map(value)) : unreadable('length');
  };
}

function leadingZeros(digits: string): number {
  return digits.search(/[^0]|$/);
}
