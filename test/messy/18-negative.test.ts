/** Item 18: minus signs, brackets and corrections. */
import { messyRows, told } from '../support/messy-register.ts';

test('a minus of Word is a minus', () => {
  expect(told(messyRows([{ 'Kwota świadczenia': '\u2212120' }]))).toMatchObject({
    said: ['AR-07 P6'],
    repaired: { P6: -120 },
  });
});

test.each([
  ['(120,00)', 'Kwota jest w nawiasie: nie wiadomo, czy jest ujemna, czy tylko wyróżniona.'],
  ['korekta -120', 'Obok kwoty jest inny tekst.'],
])('„%s” is asked about and stays', (typed, words) => {
  const answer = told(messyRows([{ 'Kwota świadczenia': typed }]));
  expect(answer.said).toEqual(['AR-08 P6']);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});
