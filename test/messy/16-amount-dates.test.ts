/** Item 16: an amount typed with a dot in a Polish Excel becomes a text or, worse, a date. */
import { messyRows, told } from '../support/messy-register.ts';

test('„12.05” made the 12th of May is told, though it would pass for a number', () => {
  const shownAsDay = { t: 'n', v: 46_154, z: 'dd.mmm' } as const;
  const { said, words, repaired } = told(messyRows([{ 'Kwota świadczenia': shownAsDay }]));
  expect(said).toEqual(['AR-08 P6']);
  expect(words.join()).toContain('Excel zamienił kwotę z kropką na datę, więc kwota przepadła.');
  expect(repaired).toEqual({});
});

test('„12.05” kept as a text means 12,05 zł', () => {
  expect(told(messyRows([{ 'Kwota świadczenia': '12.05' }]))).toMatchObject({
    said: ['AR-07 P6'],
    repaired: { P6: 12.05 },
  });
});
