/** Items 13 and 14: signs between thousands and grosze, currencies, units, ranges, percents. */
import { messyRows, told } from '../support/messy-register.ts';

const amount = (value: string) => told(messyRows([{ 'Kwota świadczenia': value }]));

test.each([
  ['1.402,00 zł', 1402],
  ['1 234,56', 1234.56],
  ['1\u00a0234,56', 1234.56],
  ['1\u202f234,56', 1234.56],
  ['1234.56', 1234.56],
  ['zl 120', 120],
  ['120 PLN', 120],
  ['120zł', 120],
  ['120,-', 120],
])('„%s” has one meaning: told as a text, and may be repaired', (typed, meant) => {
  expect(amount(typed)).toMatchObject({ said: ['AR-07 P6'], repaired: { P6: meant } });
});

test.each([
  ['1.402', 'Nie wiadomo, czy znak w środku oddziela tysiące, czy grosze.'],
  ['120 zł/os.', 'Kwota jest podana za coś (na osobę, za miesiąc, za dzień).'],
  ['120 zł mies.', 'Kwota jest podana za coś (na osobę, za miesiąc, za dzień).'],
  ['od 30,00 zł do 120,00 zł', 'W komórce są dwie kwoty: od i do.'],
  ['70%', 'W komórce są procenty, a nie kwota.'],
  ['70 procent', 'W komórce są procenty, a nie kwota.'],
])('„%s” is asked about and stays', (typed, words) => {
  const answer = amount(typed);
  expect(answer.said).toEqual(['AR-08 P6']);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});

test('„0,7” may be a share: told, not repaired', () => {
  const answer = amount('0,7');
  expect(answer.said).toEqual(['AR-07 P6']);
  expect(answer.words.join()).toContain('może też być udziałem (0,7 zamiast 70%)');
  expect(answer.repaired).toEqual({});
});

test('the rest of the column decides „1.402”, which is told with the reason and still not repaired', () => {
  const texts = ['1.402', '1 361,50', '12,05', '734,90'].map((typed) => ({ 'Kwota świadczenia': typed }));
  const { words, repaired } = told(messyRows(texts));
  expect(words[0]).toContain('(3), mają przecinek przed częścią dziesiętną');
  expect(repaired).toEqual({ P7: 1361.5, P8: 12.05, P9: 734.9 });
});

test.each(['-', 'brak', 'nie dotyczy', 'b/d'])('„%s” is no amount and no fault', (typed) => {
  expect(amount(typed)).toMatchObject({ said: [], repaired: {} });
});
