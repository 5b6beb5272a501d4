/** Items 1 and 2: a PESEL that Excel took for a number and shortened; zeros are never put back blindly. */
import { messyRows, told } from '../support/messy-register.ts';
import { date, pesel } from '../support/register-sheets.ts';

const BORN = { 'Data\nurodzenia': date('2009-03-12') };

test('one lost zero is put back where check digit, birth date and sex agree', () => {
  const { said, words, repaired } = told(messyRows([{ ...BORN, PESEL: Number(pesel('090312', 2)) }]));
  expect(said).toEqual(['RC-A01 F6']);
  expect(words.join()).toContain(
    'Numer PESEL ma 11 cyfr, a wpisano 10 cyfr. Excel prawdopodobnie usunął zera',
  );
  expect(repaired).toEqual({ F6: pesel('090312', 2) });
});

test('so are two', () => {
  const born = { 'Data\nurodzenia': date('2009-03-12') };
  const short = pesel('090312', 2).slice(1);
  expect(told(messyRows([{ ...born, PESEL: short }])).repaired).toEqual({ F6: pesel('090312', 2) });
});

test.each([
  ['another birth date', { 'Data\nurodzenia': date('2009-03-13') }],
  ['the other sex', { ...BORN, 'Płeć (K/M)': 'M' }],
  ['no birth date that can be read', { 'Data\nurodzenia': 'wiosną 2009' }],
])('with %s it is asked about, not repaired', (_, changes) => {
  const { said, repaired } = told(messyRows([{ ...changes, PESEL: Number(pesel('090312', 2)) }]));
  expect(said).toContain('RC-A01 F6');
  expect(repaired).toEqual({});
});

test('ten digits that a zero behind would complete are not touched', () => {
  const { said, repaired } = told(messyRows([{ PESEL: pesel('150312', 5).slice(0, 10) }]));
  expect(said).toEqual(['RC-A01 F6']);
  expect(repaired).toEqual({});
});
