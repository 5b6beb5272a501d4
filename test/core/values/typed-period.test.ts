import fc from 'fast-check';
import { calendar, day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { candidatesOf } from '../../../core/values/reading.ts';
import { readTypedPeriod } from '../../../core/values/typed-period.ts';
import type { PeriodCause, PeriodHint } from '../../../core/values/typed-period.ts';

/** "2023-03-01 2023-12-31", or the kind of the end. */
function shown(text: string, hint?: PeriodHint): readonly string[] {
  return candidatesOf(readTypedPeriod(text, hint)).map(
    ({ from, to }) => `${toIso(from)} ${to.kind === 'day' ? toIso(to.day) : to.kind}`,
  );
}

describe('periods with one meaning', () => {
  test.each([
    ['01.03-31.12.2023', '2023-03-01 2023-12-31'],
    ['01.03.2023-31.12.2023', '2023-03-01 2023-12-31'],
    ['1.03.2023 r. – 31.12.2023 r.', '2023-03-01 2023-12-31'],
    ['od 1.03.2023 do 31.12.2023', '2023-03-01 2023-12-31'],
    ['od dnia 1 marca 2023 r. do dnia 31 grudnia 2023 r.', '2023-03-01 2023-12-31'],
    ['2023-03-01 - 2023-12-31', '2023-03-01 2023-12-31'],
    ['1-15.03.2023', '2023-03-01 2023-03-15'],
    ['III–XII 2023', '2023-03-01 2023-12-31'],
    ['styczeń - luty 2024', '2024-01-01 2024-02-29'],
    ['XI 2023 - II 2024', '2023-11-01 2024-02-29'],
    ['od marca do czerwca 2023 r.', '2023-03-01 2023-06-30'],
    ['m-c 10/2023', '2023-10-01 2023-10-31'],
    ['za m-c październik 2023', '2023-10-01 2023-10-31'],
    ['10.2023', '2023-10-01 2023-10-31'],
    ['2023-10', '2023-10-01 2023-10-31'],
    ['X 2023 r.', '2023-10-01 2023-10-31'],
    ['2023', '2023-01-01 2023-12-31'],
    ['rok 2023', '2023-01-01 2023-12-31'],
    ['I półrocze 2023', '2023-01-01 2023-06-30'],
    ['IV kw. 2023', '2023-10-01 2023-12-31'],
    ['rok szkolny 2023/2024', '2023-09-01 2024-08-31'],
    ['18.01.2024r.', '2024-01-18 2024-01-18'],
    ['od 1.01.2024 bezterminowo', '2024-01-01 open'],
    ['od 1.01.2024 do odwołania', '2024-01-01 until-revoked'],
    ['1.01.2024 - nadal', '2024-01-01 ongoing'],
    ['od 1.01.2024 do końca nauki', '2024-01-01 education-end'],
    ['od 1 stycznia 2024', '2024-01-01 not-given'],
    ['od marca 2024', '2024-03-01 not-given'],
  ])('%p is %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
    expect(readTypedPeriod(text).kind).toBe('certain');
  });

  test('the year of the sheet completes what lacks one', () => {
    expect(shown('od marca', { year: 2023 })).toEqual(['2023-03-01 not-given']);
    expect(shown('m-c październik', { year: 2023 })).toEqual(['2023-10-01 2023-10-31']);
    expect(shown('01.03-31.12', { year: 2023 })).toEqual(['2023-03-01 2023-12-31']);
  });

  test('every period written with two full dates is read back', () => {
    const anyDay = fc.integer({ min: day('1950-01-01'), max: day('2099-12-31') }).map((n) => n as Day);
    const short = (d: Day): string => {
      const { year, month, day: dayOfMonth } = calendar(d);
      return `${dayOfMonth}.${month}.${year}`;
    };
    fc.assert(
      fc.property(anyDay, fc.nat(3000), (from, length) => {
        const to = (from + length) as Day;
        const expected = `${toIso(from)} ${toIso(to)}`;
        return [
          `${short(from)}-${short(to)}`,
          `od ${short(from)} r. do ${short(to)} r.`,
          `${toIso(from)} – ${toIso(to)}`,
        ].every((text) => readTypedPeriod(text).kind === 'certain' && shown(text)[0] === expected);
      }),
    );
  });
});

describe('periods that must be asked about', () => {
  test.each<[string, PeriodCause, readonly string[]]>([
    ['2023/2024', 'school-year', ['2023-09-01 2024-08-31', '2023-01-01 2024-12-31']],
    ['2023/24', 'school-year', ['2023-09-01 2024-08-31', '2023-01-01 2024-12-31']],
    ['03-12.2023', 'months-or-day', ['2023-03-01 2023-12-31', '2023-12-03 2023-12-03']],
    ['1.03.2023-31.12.23', 'unclear-date', ['2023-03-01 2023-12-31']],
  ])('%p: %s', (text, cause, periods) => {
    expect(readTypedPeriod(text)).toMatchObject({ kind: 'ambiguous', cause });
    expect(shown(text)).toEqual(periods);
  });
});

describe('what is no period', () => {
  test.each<[string, PeriodCause]>([
    ['', 'empty'],
    ['od marca', 'no-year'],
    ['m-c październik', 'no-year'],
    ['01.03-31.12', 'no-year'],
    ['do 31.12.2023', 'no-start'],
    ['31.12.2023-01.03.2023', 'reversed'],
    ['01.03-31.11.2023', 'wrong-date'],
    ['13/2023', 'wrong-date'],
    ['bezterminowo', 'no-period'],
    ['5 osób', 'no-period'],
  ])('%p: %s, with a Polish sentence', (text, cause) => {
    const read = readTypedPeriod(text);
    expect(read).toMatchObject({ kind: 'unreadable', cause });
    expect('message' in read && read.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
  });

  test('a long note takes no time', () => {
    expect(readTypedPeriod('1.-'.repeat(50_000))).toMatchObject({ cause: 'no-period' });
  });

  test('nothing that can be typed makes the reader fail, and no certain period is reversed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 .-/IVXodrm'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const read = readTypedPeriod(text);
        return (
          read.kind !== 'certain' || read.value.to.kind !== 'day' || read.value.to.day >= read.value.from
        );
      }),
      { numRuns: 5000 },
    );
  });
});
