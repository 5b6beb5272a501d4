/** Items 3 and 4: what the check digit proves and what it does not. */
import { messyRows, told } from '../support/messy-register.ts';
import { date, pesel } from '../support/register-sheets.ts';

/** The weighted sum ends in 0, so „10 minus the last digit” is 10: a formula without the last modulo refuses them. */
const ENDING_IN_ZERO = Array.from({ length: 40 }, (_, at) => pesel('150312', at * 2)).filter((number) =>
  number.endsWith('0'),
);

test('a right number that home-made formulas refuse is right', () => {
  const [number = ''] = ENDING_IN_ZERO;
  expect(number).toHaveLength(11);
  expect(told(messyRows([{ PESEL: number }])).said).toEqual([]);
});

test('a mistyped digit is told and never put right by a computed one', () => {
  const wrong = `${pesel('150312', 2).slice(0, 10)}${(Number(pesel('150312', 2)[10]) + 1) % 10}`;
  const { said, words, repaired } = told(messyRows([{ PESEL: wrong }]));
  expect(said).toEqual(['RC-A02 F6']);
  expect(words).toEqual([
    'Cyfra kontrolna numeru PESEL się nie zgadza: któraś cyfra jest błędna lub przestawiona.',
  ]);
  expect(repaired).toEqual({});
});

test('what the check digit lets through, the birth date, the sex and the other rows tell', () => {
  const rows = messyRows([
    { PESEL: pesel('150313', 2) },
    { PESEL: pesel('150312', 3) },
    { PESEL: pesel('150312', 30), 'Data\nurodzenia': date('2015-03-12') },
    { PESEL: pesel('150312', 30) },
  ]);
  expect(told(rows)).toMatchObject({ said: ['RC-A03 E6', 'RC-A06 F9', 'RC-A04 D7'], repaired: {} });
});
