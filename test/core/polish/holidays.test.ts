import { easter, holidayOn, holidaysOf } from '../../../core/polish/holidays.ts';
import { day, toIso } from '../../../core/values/day.ts';
import { codeOf } from '../../support/numbers.ts';

test.each([
  // Published tables of Gregorian Easter, with the earliest and latest dates and the exceptional years.
  ['1818-03-22'],
  ['1943-04-25'],
  ['1954-04-18'],
  ['1981-04-19'],
  ['2000-04-23'],
  ['2008-03-23'],
  ['2011-04-24'],
  ['2018-04-01'],
  ['2023-04-09'],
  ['2024-03-31'],
  ['2025-04-20'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2038-04-25'],
  ['2049-04-18'],
])('Easter Sunday is %s', (iso) => {
  expect(toIso(easter(Number(iso.slice(0, 4))))).toBe(iso);
});

test('a year has the days of art. 1 of the act, the movable ones from Easter', () => {
  expect([...holidaysOf(2024).keys()].map(toIso).sort()).toEqual([
    '2024-01-01',
    '2024-01-06',
    '2024-03-31',
    '2024-04-01',
    '2024-05-01',
    '2024-05-03',
    '2024-05-19',
    '2024-05-30',
    '2024-08-15',
    '2024-11-01',
    '2024-11-11',
    '2024-12-25',
    '2024-12-26',
  ]);
});

test('a holiday holds only from and until its act', () => {
  expect(holidayOn(day('2010-01-06'))).toBeUndefined();
  expect(holidayOn(day('2011-01-06'))).toBe('Święto Trzech Króli');
  expect(holidayOn(day('2024-12-24'))).toBeUndefined();
  expect(holidayOn(day('2025-12-24'))).toBe('Wigilia Bożego Narodzenia');
  expect(holidayOn(day('2017-11-12'))).toBeUndefined();
  expect(holidayOn(day('2018-11-12'))).toBe(
    'Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości',
  );
  expect(holidayOn(day('2019-11-12'))).toBeUndefined();
});

test('no two holidays meet on one day', () => {
  const numbers = Array.from({ length: 500 }, (_, i) => holidaysOf(2026 + i).size);
  expect(new Set(numbers)).toEqual(new Set([14]));
});

test('years before the list is complete are refused, not guessed', () => {
  expect(codeOf(() => holidaysOf(1990))).toBe('holidays-unknown');
  expect(codeOf(() => holidayOn(day('1980-07-22')))).toBe('holidays-unknown');
  expect(holidaysOf(1991).size).toBe(12);
});
