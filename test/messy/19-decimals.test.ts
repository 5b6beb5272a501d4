/** Item 19: two decimals are shown, ten are stored; and item 21: an amount beside its words. */
import { messyRows, told } from '../support/messy-register.ts';

test('an amount finer than a grosz is told, not rounded', () => {
  const { said, words, repaired } = told(messyRows([{ 'Kwota świadczenia': 734.9012 }]));
  expect(said).toEqual(['AR-08 P6']);
  expect(words).toEqual(['Kwota ma więcej niż dwa miejsca po przecinku.']);
  expect(repaired).toEqual({});
});

test('the noise of sums is no fault', () => {
  expect(told(messyRows([{ 'Kwota świadczenia': 1001.9999999998 }]))).toMatchObject({
    said: [],
    repaired: {},
  });
});

test('an amount with its words in one cell is not read, whether they agree or not', () => {
  const typed = '1402,00 zł (słownie: jeden tysiąc dwa złote)';
  expect(told(messyRows([{ 'Kwota świadczenia': typed }]))).toMatchObject({
    said: ['AR-08 P6'],
    repaired: {},
  });
});
