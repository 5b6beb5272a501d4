/** Statutory interest for delay is exact: checked by hand, cut where it must be, additive over any split. */
import fc from 'fast-check';
import {
  exactInterest,
  interestSegments,
  type RateSpan,
} from '../../../../core/calculations/interest/segments.ts';
import { isDatedNumber, statutoryLaw } from '../../../../core/law/index.ts';
import { addDays, day, type Day, toIso } from '../../../../core/values/day.ts';
import { fraction } from '../../../../core/values/fraction.ts';
import { grosze, roundToGrosze, zloty } from '../../../../core/values/money.ts';

function rates(from: Day, to: Day): readonly RateSpan[] {
  return statutoryLaw.segments('kc.odsetki_opoznienie', { from, to }, { announcedBy: to }).map((segment) => {
    if (!isDatedNumber(segment.dated)) throw new Error('Not a number');
    return { from: segment.from, to: segment.to ?? to, rate: segment.dated };
  });
}

const first = day('2025-09-01');
const last = day('2025-12-10');
const thousand = { principal: zloty(1000), from: first, to: last, reductions: [] };

test('1000 zł from 1.09.2025 to 10.12.2025 bears 27.66 zł at five rates (art. 481 § 2 k.c.)', () => {
  const segments = interestSegments(thousand, rates(first, last), '365');
  expect(segments.map(({ from, days, rate }) => [toIso(from), days, rate.value])).toEqual([
    ['2025-09-01', 3, 10.5],
    ['2025-09-04', 35, 10.25],
    ['2025-10-09', 28, 10],
    ['2025-11-06', 28, 9.75],
    ['2025-12-04', 7, 9.5],
  ]);
  // 1000 zł × 10,5% × 3 / 365, in grosze
  expect(segments[0]?.interest.equals(fraction(31500, 365))).toBe(true);
  expect(roundToGrosze(exactInterest(segments), 'halfUp')).toBe(zloty('27.66'));
});

test('a leap year has 366 days only where the office reads so', () => {
  const span = { ...thousand, from: day('2023-12-31'), to: day('2024-01-01') };
  const known = rates(span.from, span.to);
  expect(interestSegments(span, known, '365').map(({ yearDays }) => yearDays)).toEqual([365]);
  expect(interestSegments(span, known, 'actual').map(({ yearDays }) => yearDays)).toEqual([365, 366]);
});

test('a reduction holds from its day on, and a debt paid in full bears nothing', () => {
  const reductions = [
    { from: day('2025-09-02'), amount: zloty(400) },
    { from: day('2025-09-03'), amount: zloty(600) },
  ];
  const segments = interestSegments({ ...thousand, reductions }, rates(first, last), '365');
  expect(segments.map(({ principal, days }) => [principal, days])).toEqual([
    [zloty(1000), 1],
    [zloty(600), 1],
  ]);
});

test('no days, no interest', () => {
  expect(interestSegments({ ...thousand, to: addDays(first, -1) }, rates(first, last), '365')).toEqual([]);
});

const start = day('2016-01-01');
const span = fc
  .tuple(fc.integer({ min: 0, max: 3300 }), fc.integer({ min: 0, max: 600 }))
  .map(([after, length]) => ({ from: addDays(start, after), to: addDays(start, after + length) }));
const divisors = fc.constantFrom('365' as const, 'actual' as const);

test('interest adds up over any split of its days', () => {
  fc.assert(
    fc.property(
      span,
      fc.nat(600),
      fc.integer({ min: 1, max: 10_000_000 }),
      divisors,
      (days, at, sum, divisor) => {
        const known = rates(days.from, days.to);
        const cut = addDays(days.from, Math.min(at, days.to - days.from));
        const of = (from: Day, to: Day) =>
          exactInterest(
            interestSegments({ principal: grosze(sum), from, to, reductions: [] }, known, divisor),
          );
        const whole = of(days.from, days.to);
        expect(
          of(days.from, cut)
            .add(of(addDays(cut, 1), days.to))
            .equals(whole),
        ).toBe(true);
      },
    ),
  );
});

test('interest adds up over any split of its debt, and its days are all counted once', () => {
  fc.assert(
    fc.property(span, fc.nat(10_000_000), fc.nat(10_000_000), divisors, (days, a, b, divisor) => {
      const known = rates(days.from, days.to);
      const of = (principal: number) =>
        interestSegments({ principal: grosze(principal), ...days, reductions: [] }, known, divisor);
      const sum = exactInterest(of(a)).add(exactInterest(of(b)));
      expect(exactInterest(of(a + b)).equals(sum)).toBe(true);
      const counted = of(a + 1).reduce((total, one) => total + one.days, 0);
      expect(counted).toBe(days.to - days.from + 1);
    }),
  );
});
