import { toOrdinal } from 'n2words/pl-PL';
import { dateInWords, formatDate, formatShortDate } from '../../../core/polish/date-in-words.ts';
import { addDays, day, dayOf } from '../../../core/values/day.ts';
import { readTypedDate } from '../../../core/values/typed-date.ts';
import { codeOf } from '../../support/numbers.ts';

test('documents get the day, the month in the genitive and the year on one line', () => {
  expect(formatDate(day('2026-11-21'))).toBe('21\u00a0listopada\u00a02026\u00a0r.');
  expect(formatShortDate(day('2024-03-05'))).toBe('05.03.2024');
});

test('every written date is read back as the same day', () => {
  for (let d = day('2023-01-01'); d < day('2025-01-01'); d = addDays(d, 1)) {
    expect(readTypedDate(formatDate(d))).toEqual({ kind: 'certain', value: d });
    expect(readTypedDate(formatShortDate(d))).toEqual({ kind: 'certain', value: d });
  }
});

test.each([
  ['2026-11-21', 'dwudziesty pierwszy listopada dwa tysiące dwudziestego szóstego roku'],
  ['2000-01-01', 'pierwszy stycznia dwutysięcznego roku'],
  ['2003-02-03', 'trzeci lutego dwa tysiące trzeciego roku'],
  ['2010-12-10', 'dziesiąty grudnia dwa tysiące dziesiątego roku'],
  ['2022-05-02', 'drugi maja dwa tysiące dwudziestego drugiego roku'],
  ['1984-08-31', 'trzydziesty pierwszy sierpnia tysiąc dziewięćset osiemdziesiątego czwartego roku'],
  ['1900-03-30', 'trzydziesty marca tysiąc dziewięćsetnego roku'],
  ['1920-06-12', 'dwunasty czerwca tysiąc dziewięćset dwudziestego roku'],
  ['2100-07-23', 'dwudziesty trzeci lipca dwa tysiące setnego roku'],
  ['2119-09-19', 'dziewiętnasty września dwa tysiące sto dziewiętnastego roku'],
  ['1000-04-01', 'pierwszy kwietnia tysięcznego roku'],
])('%s is %s', (iso, words) => {
  expect(dateInWords(day(iso))).toBe(words);
});

test('after "dnia" the day takes the genitive too', () => {
  expect(dateInWords(day('2026-11-22'), 'genitive')).toBe(
    'dwudziestego drugiego listopada dwa tysiące dwudziestego szóstego roku',
  );
});

test('the ordinals of days agree with the n2words package', () => {
  for (let n = 1; n <= 31; n++) {
    expect(dateInWords(dayOf(2024, 1, n))).toBe(
      `${toOrdinal(n)} stycznia dwa tysiące dwudziestego czwartego roku`,
    );
  }
});

test('years without a usual spelling are refused', () => {
  expect(codeOf(() => dateInWords(day('0999-12-31')))).toBe('year-not-in-words');
  expect(codeOf(() => dateInWords(day('3000-01-01')))).toBe('year-not-in-words');
});
