/** Item 9: a bank account in a number cell has lost its digits beyond the fifteenth: it must be typed again. */
import { messyRows, told } from '../support/messy-register.ts';

const RIGHT = '83101010230000261395100000';

test.each([
  ['a number cell', Number(RIGHT)],
  ['what Excel shows of one', '8,3101010230000261E+25'],
])('%s is destroyed', (_, account) => {
  const { said, words, repaired } = told(messyRows([{ 'Nr rachunku': account }]));
  expect(said).toEqual(['AR-03 Q6']);
  expect(words.join()).toContain(
    'Excel przechowuje tylko 15 cyfr liczby, więc reszta numeru rachunku przepadła.',
  );
  expect(repaired).toEqual({});
});

test.each([
  [
    'a mistyped digit',
    '83 1010 1023 0000 2613 9510 0001',
    'Cyfry kontrolne numeru rachunku się nie zgadzają',
  ],
  ['lost check digits', '1010 1023 0000 2613 9510 0000', 'Numer rachunku ma 26 cyfr, a podano 24 cyfry.'],
  ['a letter O', '83 1O10 1023 0000 2613 9510 0000', 'są litery w miejscu cyfr'],
  ['two accounts', `${RIGHT} / ${RIGHT}`, 'W komórce są dwa numery rachunków.'],
  ['words', 'na poczcie', 'W numerze rachunku są znaki inne niż cyfry.'],
])('%s is told and left to a person', (_, account, words) => {
  const answer = told(messyRows([{ 'Nr rachunku': account }]));
  expect(answer.said).toEqual(['AR-03 Q6']);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});

test.each([
  RIGHT,
  `PL${RIGHT}`,
  '83-1010-1023-0000-2613-9510-0000',
  'DE89 3704 0044 0532 0130 00',
  'brak',
  null,
])('„%s” is no fault and stays as it is written', (account) => {
  expect(told(messyRows([{ 'Nr rachunku': account }]))).toMatchObject({ said: [], repaired: {} });
});
