import fc from 'fast-check';
import { addDays, day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import {
  calendarMonths,
  contains,
  days,
  isClosed,
  mergePeriods,
  monthPeriod,
  overlap,
  period,
} from '../../../core/values/period.ts';
import type { ClosedPeriod, Period } from '../../../core/values/period.ts';
import { yearMonth } from '../../../core/values/year-month.ts';
import { codeOf } from '../../support/numbers.ts';

const from = (start: string, end: string): ClosedPeriod => period(day(start), day(end));
const openFrom = (start: string): Period => period(day(start), null);

const closedPeriod = fc
  .tuple(fc.integer({ min: 10_000, max: 10_400 }), fc.integer({ min: 0, max: 90 }))
  .map(([start, length]): ClosedPeriod => ({ from: start as Day, to: (start + length) as Day }));
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  closedPeriod,
  closedPeriod.map(({ from }): Period => ({ from, to: null })),
);
const someDay = fc.integer({ min: 9900, max: 10_600 }).map((n) => n as Day);

describe('period', () => {
  test('counts both ends', () => {
    expect(days(from('2021-02-15', '2021-02-28'))).toBe(14);
    expect(days(from('2024-05-11', '2024-05-11'))).toBe(1);
    expect(days(from('2024-01-01', '2024-12-31'))).toBe(366);
  });

  test('refuses an end before the start', () => {
    expect(codeOf(() => from('2024-05-11', '2024-05-10'))).toBe('period-reversed');
  });

  test('contains its ends; without an end, everything after the start', () => {
    const may = monthPeriod(yearMonth('2024-05'));
    expect([may.from, may.to].map(toIso)).toEqual(['2024-05-01', '2024-05-31']);
    expect(contains(may, may.from) && contains(may, may.to)).toBe(true);
    expect(contains(may, addDays(may.from, -1)) || contains(may, addDays(may.to, 1))).toBe(false);
    expect(contains(openFrom('2024-05-01'), day('9999-12-31'))).toBe(true);
    expect(isClosed(openFrom('2024-05-01'))).toBe(false);
  });
});

describe('overlap', () => {
  test('gives the common days', () => {
    expect(overlap(from('2024-01-01', '2024-05-11'), from('2024-05-11', '2024-06-01'))).toEqual(
      from('2024-05-11', '2024-05-11'),
    );
    expect(overlap(from('2024-01-01', '2024-05-10'), from('2024-05-11', '2024-06-01'))).toBeUndefined();
    expect(overlap(openFrom('2024-05-11'), openFrom('2024-01-01'))).toEqual(openFrom('2024-05-11'));
    expect(overlap(openFrom('2024-05-11'), from('2024-01-01', '2024-05-31'))).toEqual(
      from('2024-05-11', '2024-05-31'),
    );
  });

  test('has a day exactly when both periods have it, in either order', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, someDay, (a, b, d) => {
        const common = overlap(a, b);
        const has = common !== undefined && contains(common, d);
        expect(overlap(b, a)).toEqual(common);
        return has === (contains(a, d) && contains(b, d));
      }),
    );
  });
});

describe('calendarMonths', () => {
  test('cuts a period at the ends of months and knows which months are whole', () => {
    const parts = calendarMonths(from('2023-12-15', '2024-02-29'));
    expect(parts.map((part) => [part.month, part.days, part.daysInMonth, part.whole])).toEqual([
      ['2023-12', 17, 31, false],
      ['2024-01', 31, 31, true],
      ['2024-02', 29, 29, true],
    ]);
  });

  test('a period inside one month is one part', () => {
    const [part, ...others] = calendarMonths(from('2021-02-15', '2021-02-28'));
    expect(others).toEqual([]);
    expect(part).toEqual({
      month: '2021-02',
      from: day('2021-02-15'),
      to: day('2021-02-28'),
      days: 14,
      daysInMonth: 28,
      whole: false,
    });
  });

  test('the parts join to the period without gap or overlap', () => {
    fc.assert(
      fc.property(closedPeriod, (whole) => {
        const parts = calendarMonths(whole);
        expect(parts[0]?.from).toBe(whole.from);
        expect(parts.at(-1)?.to).toBe(whole.to);
        parts.forEach((part, i) => {
          const next = parts[i + 1];
          if (next) expect(next.from).toBe(part.to + 1);
          expect(part.days).toBe(days(part));
        });
      }),
    );
  });
});

describe('mergePeriods', () => {
  test('joins overlapping and adjoining periods, keeps gaps', () => {
    expect(
      mergePeriods([
        from('2024-03-01', '2024-03-31'),
        from('2024-01-01', '2024-01-31'),
        from('2024-02-01', '2024-02-10'),
        from('2024-01-15', '2024-01-20'),
      ]),
    ).toEqual([from('2024-01-01', '2024-02-10'), from('2024-03-01', '2024-03-31')]);
    expect(mergePeriods([openFrom('2024-01-01'), from('2025-01-01', '2025-02-01')])).toEqual([
      openFrom('2024-01-01'),
    ]);
    expect(mergePeriods([])).toEqual([]);
  });

  test('has exactly the days of the given periods, in as few as can be', () => {
    fc.assert(
      fc.property(
        fc.array(anyPeriod, { maxLength: 8 }),
        fc.array(someDay, { minLength: 20, maxLength: 20 }),
        (periods, on) => {
          const merged = mergePeriods(periods);
          for (const d of on) {
            expect(merged.some((p) => contains(p, d))).toBe(periods.some((p) => contains(p, d)));
          }
          merged.forEach((p, i) => {
            const next = merged[i + 1];
            if (next) expect(p.to !== null && next.from > p.to + 1).toBe(true);
          });
        },
      ),
    );
  });
});
