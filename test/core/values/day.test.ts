import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  birthday,
  calendar,
  day,
  dayFromExcelSerial,
  dayOf,
  daysInMonth,
  excelSerial,
  firstOfMonth,
  isRealDate,
  lastOfMonth,
  toIso,
  weekday,
} from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { codeOf } from '../../support/numbers.ts';

const FIRST = day('0001-01-01');
const LAST = day('9999-12-31');
const LIVED_FROM = day('1800-01-01');
const LIVED_TO = day('2299-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((n) => n as Day);

describe('the calendar', () => {
  test('every day of the years 1800 to 2299, and every 97th of all others, agrees with the Gregorian calendar of JavaScript', () => {
    const date = new Date(0);
    let wrong = 0;
    for (let n: number = FIRST; n <= LAST; n += n >= LIVED_FROM && n <= LIVED_TO ? 1 : 97) {
      const parts = calendar(n as Day);
      date.setTime(n * 86_400_000);
      const same =
        parts.year === date.getUTCFullYear() &&
        parts.month === date.getUTCMonth() + 1 &&
        parts.day === date.getUTCDate() &&
        weekday(n as Day) === (date.getUTCDay() || 7) &&
        dayOf(parts.year, parts.month, parts.day) === n;
      if (!same) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test('days count from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2024-05-11')).toBe(19_854);
  });

  test('ISO text survives reading and writing', () => {
    fc.assert(fc.property(anyDay, (d) => day(toIso(d)) === d));
    expect(toIso(day('0987-06-05'))).toBe('0987-06-05');
  });

  test('leap years follow the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  test.each([
    ['2023-02-29', 'day-impossible'],
    ['1900-02-29', 'day-impossible'],
    ['2024-06-31', 'day-impossible'],
    ['2024-13-01', 'day-impossible'],
    ['2024-00-10', 'day-impossible'],
    ['2024-01-00', 'day-impossible'],
    ['0000-01-01', 'day-impossible'],
    ['2024-1-1', 'day-unreadable'],
    ['11.05.2024', 'day-unreadable'],
    ['2024-05-11T00:00', 'day-unreadable'],
    ['', 'day-unreadable'],
  ])('%s is refused', (text, code) => {
    expect(codeOf(() => day(text))).toBe(code);
  });

  test('parts that are no whole numbers are no date', () => {
    expect(isRealDate(2024, 2, 28.5)).toBe(false);
    expect(isRealDate(NaN, 1, 1)).toBe(false);
    expect(isRealDate(10_000, 1, 1)).toBe(false);
    expect(isRealDate(2024, 2, 29)).toBe(true);
  });
});

describe('moving through the calendar', () => {
  test('months keep the number of the day, or take the last day the month has (KC art. 112, KPA art. 57 § 3)', () => {
    expect(toIso(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
    expect(toIso(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28');
    expect(toIso(addMonths(day('2024-03-31'), -1))).toBe('2024-02-29');
    expect(toIso(addMonths(day('2024-12-15'), 1))).toBe('2025-01-15');
    expect(toIso(addMonths(day('2024-01-15'), -1))).toBe('2023-12-15');
    expect(toIso(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
    expect(toIso(addYears(day('2024-02-29'), 4))).toBe('2028-02-29');
  });

  test('n months later always lies in the n-th month, on the same or the last day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -1200, max: 1200 }),
        (n, months) => {
          const from = calendar(n as Day);
          const to = calendar(addMonths(n as Day, months));
          const apart = to.year * 12 + to.month - from.year * 12 - from.month;
          return (
            apart === months &&
            (to.day === from.day || (to.day < from.day && to.day === daysInMonth(to.year, to.month)))
          );
        },
      ),
    );
  });

  test('leaving the calendar or adding parts of days is an error', () => {
    expect(codeOf(() => addDays(LAST, 1))).toBe('day-out-of-range');
    expect(codeOf(() => addDays(FIRST, -1))).toBe('day-out-of-range');
    expect(codeOf(() => addMonths(LAST, 1))).toBe('day-out-of-range');
    expect(codeOf(() => addMonths(FIRST, -1))).toBe('day-out-of-range');
    expect(() => addDays(FIRST, 0.5)).toThrow(RangeError);
    expect(() => addMonths(FIRST, 0.5)).toThrow(RangeError);
    expect(addDays(FIRST, LAST - FIRST)).toBe(LAST);
  });

  test('the ends of a month', () => {
    expect(toIso(firstOfMonth(day('2024-02-17')))).toBe('2024-02-01');
    expect(toIso(lastOfMonth(day('2024-02-17')))).toBe('2024-02-29');
    expect(lastOfMonth(day('2024-12-31'))).toBe(day('2024-12-31'));
  });
});

describe('age', () => {
  test('a year of life is completed at the start of the birthday (KC art. 112)', () => {
    const born = day('2006-05-11');
    expect(ageOn(born, day('2024-05-10'))).toBe(17);
    expect(ageOn(born, day('2024-05-11'))).toBe(18);
    expect(toIso(birthday(born, 18))).toBe('2024-05-11');
    expect(ageOn(born, born)).toBe(0);
    expect(ageOn(born, day('2006-05-10'))).toBe(-1);
  });

  test('who was born on 29 February has the birthday on 28 February of a common year', () => {
    const born = day('2008-02-29');
    expect(toIso(birthday(born, 18))).toBe('2026-02-28');
    expect(ageOn(born, day('2026-02-27'))).toBe(17);
    expect(ageOn(born, day('2026-02-28'))).toBe(18);
    expect(toIso(birthday(born, 20))).toBe('2028-02-29');
    expect(ageOn(born, day('2028-02-28'))).toBe(19);
  });

  test('a person is n years old from the n-th birthday until the day before the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000, max: 62_000 }), fc.integer({ min: 0, max: 120 }), (n, age) => {
        const born = n as Day;
        const next = birthday(born, age + 1);
        return (
          ageOn(born, birthday(born, age)) === age &&
          ageOn(born, addDays(next, -1)) === age &&
          ageOn(born, next) === age + 1
        );
      }),
    );
  });
});

describe('Excel serial numbers', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [45_309, '2024-01-18'],
    [46_296, '2026-10-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s in the 1900 system, both ways', (serial, iso) => {
    expect(dayFromExcelSerial(serial)).toBe(day(iso));
    expect(excelSerial(day(iso))).toBe(serial);
  });

  test('the 1904 system counts from day 0', () => {
    expect(dayFromExcelSerial(0, true)).toBe(day('1904-01-01'));
    expect(excelSerial(day('1904-01-01'), true)).toBe(0);
    expect(excelSerial(day('2024-01-18'), true)).toBe(45_309 - 1462);
    expect(dayFromExcelSerial(45_309 - 1462, true)).toBe(day('2024-01-18'));
    expect(dayFromExcelSerial(2_957_003, true)).toBe(LAST);
    expect(dayFromExcelSerial(60 - 1462, true)).toBeUndefined();
    expect(dayFromExcelSerial(2_957_004, true)).toBeUndefined();
  });

  test.each([0, -1, 60, 2_958_466, 45_309.5, NaN, Infinity])('%d is no day', (serial) => {
    expect(dayFromExcelSerial(serial)).toBeUndefined();
  });

  test('days before 1900 have no serial', () => {
    expect(codeOf(() => excelSerial(day('1899-12-31')))).toBe('day-not-in-excel');
    expect(codeOf(() => excelSerial(day('1903-12-31'), true))).toBe('day-not-in-excel');
  });

  test('every serial of Excel survives the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        const read = dayFromExcelSerial(serial);
        return serial === 60 ? read === undefined : read !== undefined && excelSerial(read) === serial;
      }),
    );
  });
});
