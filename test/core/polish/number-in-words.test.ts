import { toCardinal } from 'n2words/pl-PL';
import { LARGEST_IN_WORDS, numberInWords } from '../../../core/polish/number-in-words.ts';
import { readWords } from '../../support/read-polish-words.ts';
import { randomNumbers } from '../../support/numbers.ts';

/** Every number to 9999, every boundary of a group, and 20 000 more spread evenly over the powers of ten. */
function testedNumbers(): readonly number[] {
  const random = randomNumbers(2026);
  const spread = Array.from({ length: 20_000 }, (_, i) => random(0, 10 ** (4 + (i % 9)) - 1));
  const edges = [4, 5, 6, 7, 8, 9, 10, 11].flatMap((power) =>
    [1, 2, 5, 12, 21, 22, 25].map((n) => n * 10 ** power),
  );
  return [...Array.from({ length: 10_000 }, (_, n) => n), ...edges, ...spread].filter(
    (n) => n <= LARGEST_IN_WORDS,
  );
}

test.each([
  [0, 'zero'],
  [1000, 'jeden tysiąc'],
  [1002, 'jeden tysiąc dwa'],
  [2000, 'dwa tysiące'],
  [5012, 'pięć tysięcy dwanaście'],
  [22_022, 'dwadzieścia dwa tysiące dwadzieścia dwa'],
  [21_000, 'dwadzieścia jeden tysięcy'],
  [1_000_000, 'jeden milion'],
  [1_001_001, 'jeden milion jeden tysiąc jeden'],
  [112_000_000, 'sto dwanaście milionów'],
  [-15, 'minus piętnaście'],
  [
    999_999_999_999,
    'dziewięćset dziewięćdziesiąt dziewięć miliardów dziewięćset dziewięćdziesiąt dziewięć milionów ' +
      'dziewięćset dziewięćdziesiąt dziewięć tysięcy dziewięćset dziewięćdziesiąt dziewięć',
  ],
])('%d is %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test('a single thousand may stand bare', () => {
  expect(numberInWords(1002, 'bare')).toBe('tysiąc dwa');
  expect(numberInWords(1_001_000, 'bare')).toBe('milion tysiąc');
  expect(numberInWords(21_001, 'bare')).toBe('dwadzieścia jeden tysięcy jeden');
});

test('agrees with the n2words package, which writes a single thousand bare', () => {
  const different = testedNumbers().filter((n) => numberInWords(n, 'bare') !== toCardinal(n));
  expect(different).toEqual([]);
});

test('read back by the plural rules of another writer, every number gives itself', () => {
  const lost = testedNumbers().filter(
    (n) => readWords(numberInWords(n)) !== n || readWords(numberInWords(n, 'bare')) !== n,
  );
  expect(lost).toEqual([]);
});

test.each([0.5, NaN, LARGEST_IN_WORDS + 1, -LARGEST_IN_WORDS - 1])('%d has no words', (value) => {
  expect(() => numberInWords(value)).toThrow(RangeError);
});
