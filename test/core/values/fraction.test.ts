import fc from 'fast-check';
import {
  formatFraction,
  formatPercent,
  fraction,
  round,
  roundToMultiple,
  ROUNDING_NAMES,
} from '../../../core/values/fraction.ts';
import type { Rounding } from '../../../core/values/fraction.ts';

const half = (n: number) => fraction(n, 2);

describe('fraction', () => {
  test('keeps decimals exactly', () => {
    expect(fraction('0.1').add(fraction('0.2')).equals(fraction(3, 10))).toBe(true);
    expect(fraction('1.039').equals(fraction(1039, 1000))).toBe(true);
    expect(fraction(-14, 28).equals(fraction('-0.5'))).toBe(true);
  });

  test('refuses what is not exact: floats, other texts, a zero denominator', () => {
    expect(() => fraction(0.7)).toThrow(RangeError);
    expect(() => fraction(2 ** 53)).toThrow(RangeError);
    expect(() => fraction('1/3')).toThrow(RangeError);
    expect(() => fraction('0,7')).toThrow(RangeError);
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });
});

describe('round', () => {
  const table: readonly [Rounding, readonly [number, bigint][]][] = [
    // halves: 5/2 = 2.5
    [
      'halfUp',
      [
        [5, 3n],
        [3, 2n],
        [1, 1n],
        [-1, -1n],
        [-3, -2n],
        [-5, -3n],
        [4, 2n],
      ],
    ],
    [
      'down',
      [
        [5, 2n],
        [1, 0n],
        [-1, 0n],
        [-5, -2n],
        [4, 2n],
      ],
    ],
    [
      'up',
      [
        [5, 3n],
        [1, 1n],
        [-1, -1n],
        [-5, -3n],
        [4, 2n],
      ],
    ],
    [
      'halfEven',
      [
        [5, 2n],
        [3, 2n],
        [1, 0n],
        [-1, 0n],
        [-3, -2n],
        [-5, -2n],
        [7, 4n],
        [4, 2n],
      ],
    ],
  ];
  test.each(table)('%s treats halves as named, the same on both sides of zero', (rounding, cases) => {
    for (const [halves, whole] of cases) expect(round(half(halves), rounding)).toBe(whole);
  });

  test('off the half, both half roundings take the nearest whole number', () => {
    for (const rounding of ['halfUp', 'halfEven'] as const) {
      expect(round(fraction(249, 100), rounding)).toBe(2n);
      expect(round(fraction(251, 100), rounding)).toBe(3n);
      expect(round(fraction(-251, 100), rounding)).toBe(-3n);
    }
  });

  test('every rounding stays within its bound and leaves whole numbers alone', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.constantFrom<Rounding>('halfUp', 'down', 'up', 'halfEven'),
        (n, d, rounding) => {
          const value = fraction(n, d);
          const off = fraction(round(value, rounding)).sub(value).abs();
          const bound = rounding === 'halfUp' || rounding === 'halfEven' ? off.lte(half(1)) : off.lt(1);
          return (
            bound &&
            round(fraction(n), rounding) === n &&
            round(value.neg(), rounding) === -round(value, rounding)
          );
        },
      ),
    );
  });

  test('each rounding has a Polish name of its own', () => {
    expect(new Set(Object.values(ROUNDING_NAMES)).size).toBe(4);
  });
});

test('roundToMultiple rounds grosze to full złote', () => {
  expect(roundToMultiple(fraction(12_350), fraction(100), 'halfUp').equals(12_400)).toBe(true);
  expect(roundToMultiple(fraction(12_349), fraction(100), 'halfUp').equals(12_300)).toBe(true);
  expect(roundToMultiple(fraction('103.946'), fraction(1, 100), 'halfUp').equals('103.95')).toBe(true);
});

describe('formatFraction', () => {
  test.each([
    [fraction(7, 10), '0,7'],
    [fraction('-1.039'), '\u22121,039'],
    [fraction(1, 8), '0,125'],
    [fraction(2500), '2500'],
    [fraction(0), '0'],
    [fraction(14, 31), '14/31'],
    [fraction(-1, 3), '\u22121/3'],
    [fraction(1, 4096), '0,000244140625'],
  ])('%s is written %s', (value, text) => {
    expect(formatFraction(value)).toBe(text);
  });

  test('per cent', () => {
    expect(formatPercent(fraction(7, 10))).toBe('70%');
    expect(formatPercent(fraction('1.0395'))).toBe('103,95%');
    expect(formatPercent(fraction(1, 3))).toBe('100/3%');
  });
});
