import fc from 'fast-check';
import { formatFraction, fraction } from '../../../core/values/fraction.ts';
import { candidatesOf } from '../../../core/values/reading.ts';
import { readTypedNumber } from '../../../core/values/typed-number.ts';
import type { NumberCause } from '../../../core/values/typed-number.ts';

/** What the reading may mean, as Polish text. */
const shown = (text: string): readonly string[] => candidatesOf(readTypedNumber(text)).map(formatFraction);

describe('numbers with one meaning', () => {
  test.each([
    ['0', '0'],
    ['12', '12'],
    ['1 234,5', '1234,5'],
    ['1\u202f234,50', '1234,5'],
    ['1.234.567', '1234567'],
    ['0,7', '0,7'],
    ['0.75', '0,75'],
    ['\u221212', '−12'],
    ['- 3', '−3'],
    ['+5', '5'],
    ['１２', '12'],
    ['1\u00ad2', '12'],
    ["'007", '7'],
  ])('%p is %s', (text, number) => {
    expect(readTypedNumber(text).kind).toBe('certain');
    expect(shown(text)).toEqual([number]);
  });

  test('every decimal of at most six places is read back from its Polish text, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (digits, places) => {
        const value = fraction(digits, 10 ** places);
        const text = formatFraction(value);
        // 1,234 may be thousands: the one shape that is asked about.
        const read = readTypedNumber(text);
        return candidatesOf(read).some((found) => found.equals(value));
      }),
    );
  });
});

describe('numbers that must be asked about', () => {
  test.each<[string, NumberCause, readonly string[]]>([
    ['1.402', 'thousands-or-decimals', ['1402', '1,402']],
    ['5+2', 'sum', ['7']],
    ['5 + 2 + 1', 'sum', ['8']],
    ['=5+3', 'sum', ['8']],
    ['=5-3', 'sum', ['2']],
    ['1,5+2', 'sum', ['3,5']],
    ['ok. 10', 'about', ['10']],
    ['około 1 200', 'about', ['1200']],
    ['3*', 'footnote', ['3']],
    ['3 **', 'footnote', ['3']],
    ['(5)', 'brackets', ['−5', '5']],
    ['|||| |', 'tally', ['5', '6']],
    ['|||', 'tally', ['3']],
    ['x', 'mark', ['1']],
    ['+', 'mark', ['1']],
    ['✓', 'mark', ['1']],
    ['1O', 'letters-for-digits', ['10']],
    ['l2', 'letters-for-digits', ['12']],
    ['1/2', 'common-fraction', ['1/2']],
    ['5 osób', 'more-text', ['5']],
    ['korekta -3', 'more-text', ['−3']],
  ])('%p: %s', (text, cause, values) => {
    expect(readTypedNumber(text)).toMatchObject({ kind: 'ambiguous', cause });
    expect(shown(text)).toEqual(values.map((value) => value.replace('1/2', '0,5')));
  });

  test('the decimal sign of the column decides', () => {
    expect(readTypedNumber('1.402', { decimalSign: ',' })).toEqual({
      kind: 'certain',
      value: fraction(1402),
    });
    expect(readTypedNumber('1.402', { decimalSign: '.' })).toEqual({
      kind: 'certain',
      value: fraction(1402, 1000),
    });
  });
});

describe('what is no number', () => {
  test.each<[string, NumberCause]>([
    ['', 'empty'],
    [' \u00a0', 'empty'],
    ['-', 'nothing'],
    ['–', 'nothing'],
    ['b/d', 'nothing'],
    ['nie dotyczy', 'nothing'],
    ['nd', 'nothing'],
    ['70%', 'percent'],
    ['UW', 'no-number'],
    ['5-7', 'range'],
    ['od 5 do 7', 'range'],
    ['2 i 3', 'several-numbers'],
    ['12 34', 'groups'],
    ['1234567890123', 'too-long'],
    ['=A1+B1', 'several-numbers'],
  ])('%p: %s, with a Polish sentence', (text, cause) => {
    const read = readTypedNumber(text);
    expect(read).toMatchObject({ kind: 'unreadable', cause });
    expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
  });

  test('a number that Excel has shortened is destroyed', () => {
    expect(readTypedNumber('1,23E+12')).toMatchObject({ kind: 'destroyed', cause: 'scientific' });
  });

  test('a long note is not searched, and takes no time', () => {
    for (const long of ['1+'.repeat(50_000), '| '.repeat(50_000), 'O'.repeat(50_000)]) {
      expect(readTypedNumber(long)).toMatchObject({ kind: 'unreadable', cause: 'no-number' });
    }
  });

  test('nothing that can be typed makes the reader fail, and what is certain is read the same when retyped', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'0123456789 .,-()%+=|/*OlxE\u00a0\u2212'),
      maxLength: 16,
    });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const read = readTypedNumber(text);
        if (read.kind !== 'certain') return true;
        return candidatesOf(readTypedNumber(formatFraction(read.value))).some((again) =>
          again.equals(read.value),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
