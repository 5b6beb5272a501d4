import { toCurrency } from 'n2words/pl-PL';
import { amountInWords } from '../../../core/polish/amount-in-words.ts';
import { grosze, zloty } from '../../../core/values/money.ts';
import type { Grosze } from '../../../core/values/money.ts';
import { codeOf, randomNumbers } from '../../support/numbers.ts';
import { readWords } from '../../support/read-polish-words.ts';

/** Every grosz to 29,99 zł and 20 000 amounts spread up to the limit. */
function testedAmounts(): readonly Grosze[] {
  const random = randomNumbers(1002);
  const spread = Array.from({ length: 20_000 }, (_, i) => grosze(random(0, 10 ** (4 + (i % 11)) - 1)));
  return [...Array.from({ length: 3000 }, (_, n) => grosze(n)), ...spread];
}

test.each([
  ['1002.00', 'jeden tysiąc dwa złote zero groszy'],
  ['0', 'zero złotych zero groszy'],
  ['1.01', 'jeden złoty jeden grosz'],
  ['2.02', 'dwa złote dwa grosze'],
  ['21.21', 'dwadzieścia jeden złotych dwadzieścia jeden groszy'],
  ['112.12', 'sto dwanaście złotych dwanaście groszy'],
  ['1234.56', 'jeden tysiąc dwieście trzydzieści cztery złote pięćdziesiąt sześć groszy'],
  ['-0.05', 'minus zero złotych pięć groszy'],
])('%s zł is %s', (amount, words) => {
  expect(amountInWords(zloty(amount))).toBe(words);
});

test('each custom of an office can be written', () => {
  const amount = zloty('1234.56');
  expect(amountInWords(amount, { grosze: 'fraction' })).toBe(
    'jeden tysiąc dwieście trzydzieści cztery złote 56/100',
  );
  expect(amountInWords(zloty('1000.05'), { grosze: 'fraction', singleThousand: 'bare' })).toBe(
    'tysiąc złotych 05/100',
  );
  expect(amountInWords(zloty(12), { zeroGrosze: false })).toBe('dwanaście złotych');
  expect(amountInWords(zloty('12.01'), { zeroGrosze: false })).toBe('dwanaście złotych jeden grosz');
  expect(amountInWords(zloty(12), { grosze: 'fraction', zeroGrosze: false })).toBe(
    'dwanaście złotych 00/100',
  );
});

test('agrees with the n2words package, which drops the parts that are zero', () => {
  const different = testedAmounts().filter((amount) => {
    const text = `${Math.floor(amount / 100)}.${(amount % 100).toString().padStart(2, '0')}`;
    const ours = amountInWords(amount, { singleThousand: 'bare', zeroGrosze: false });
    const withoutZero = amount > 0 ? ours.replace(/^zero złotych /, '') : ours;
    return withoutZero !== toCurrency(text);
  });
  expect(different).toEqual([]);
});

test('read back, every amount gives itself', () => {
  const lost = testedAmounts().filter((amount) => {
    const [, zlote = '', cents = ''] =
      /^(.+) złot(?:y|e|ych) (.+) grosz(?:|e|y)$/.exec(amountInWords(amount)) ?? [];
    return (readWords(zlote) ?? NaN) * 100 + (readWords(cents) ?? NaN) !== amount;
  });
  expect(lost).toEqual([]);
});

test('the largest amount has words, one grosz more has not', () => {
  expect(amountInWords(zloty('999999999999.99'))).toMatch(/złotych dziewięćdziesiąt dziewięć groszy$/);
  expect(codeOf(() => amountInWords(zloty('1000000000000.00')))).toBe('amount-too-large-for-words');
});
