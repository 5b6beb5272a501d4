import { headingKeys } from '../../../../core/registers/recognition/heading.ts';
import { withDigitsForLetters } from '../../../../core/values/letters-for-digits.ts';
import { rangeEnds } from '../../../../core/values/number-text.ts';

/** As much as a cell holds. */
const MOST = 32_767;

test('a heading is known with and without what stands in brackets, closed or not', () => {
  expect(headingKeys('Płeć\n(K/M)')).toEqual(['plec k m', 'plec']);
  expect(headingKeys('Płeć [K (kobieta)]')).toEqual(['plec k kobieta', 'plec']);
  expect(headingKeys('PESEL (jedenaście cyfr')).toEqual(['pesel jedenascie cyfr', 'pesel']);
});

test('a heading with an explanation of any length behind it is known', () => {
  expect(headingKeys(`PESEL (${'jedenaście cyfr '.repeat(2000)})`)).toContain('pesel');
});

test.each(['(', '[', '(a', 'A ', 'a-\n', 'A\n', 'O', 'l', '1 ', 'a-1'])(
  'a cell full of „%s” costs no more than a short one',
  (seed) => {
    const text = seed.repeat(MOST / seed.length);
    const start = performance.now();
    for (let times = 0; times < 20; times++) {
      headingKeys(text);
      withDigitsForLetters(text);
      rangeEnds(text);
    }
    expect(performance.now() - start).toBeLessThan(500);
  },
);
