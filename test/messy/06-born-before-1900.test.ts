/** Item 6: the century in the month of a PESEL; nobody in care was born before 1900. */
import { messyRows, told } from '../support/messy-register.ts';
import { peselFor } from '../../core/polish/pesel.ts';
import { day } from '../../core/values/day.ts';
import { date } from '../support/register-sheets.ts';

test('a right number of somebody born in 1890 is told', () => {
  const { said, words, repaired } = told(messyRows([{ PESEL: peselFor(day('1890-12-03'), 'female', 3) }]));
  expect(said).toEqual(['RC-A02 F6']);
  expect(words.join()).toContain('urodziła się przed 1900 albo po 2099 roku');
  expect(repaired).toEqual({});
});

test.each(['12.03.1895', '12.03.2115'])('so is a birth date such as %s', (birthDate) => {
  expect(told(messyRows([{ 'Data\nurodzenia': birthDate }]))).toMatchObject({
    said: ['RC-A09 E6'],
    repaired: {},
  });
});

test('a number of the twentieth century is read as one', () => {
  const adult = { 'Data\nurodzenia': date('1944-05-14'), PESEL: '44051401359', 'Płeć (K/M)': 'M' };
  const left = { 'Data umieszczenia': date('1950-01-01'), 'Data zakończenia pobytu': date('1960-01-01') };
  expect(told(messyRows([{ ...adult, ...left }])).said).toEqual([]);
});
