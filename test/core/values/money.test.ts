import fc from 'fast-check';
import { fraction } from '../../../core/values/fraction.ts';
import type { Rounding } from '../../../core/values/fraction.ts';
import {
  add,
  formatMoney,
  greater,
  grosze,
  lesser,
  moneyFromJson,
  moneyToJson,
  roundToGrosze,
  share,
  subtract,
  sum,
  times,
  zloty,
  ZERO_MONEY,
} from '../../../core/values/money.ts';
import type { Grosze } from '../../../core/values/money.ts';
import { codeOf, randomNumbers, refusalOf } from '../../support/numbers.ts';

const LARGEST = grosze(Number.MAX_SAFE_INTEGER);
// Jest looks every global up slowly; a million rounds want them at hand.
const big = BigInt;
const number = Number;
const ROUNDINGS: readonly Rounding[] = ['halfUp', 'down', 'up', 'halfEven'];

describe('making money', () => {
  test('złote become whole grosze, from text and from numbers', () => {
    expect(zloty('4567.40')).toBe(456_740);
    expect(zloty('0.5')).toBe(50);
    expect(zloty('-12')).toBe(-1200);
    expect(zloty(300)).toBe(30_000);
    expect(zloty(0.29)).toBe(29);
    expect(zloty(1.15)).toBe(115);
  });

  test('a fraction of a grosz is refused, never rounded silently', () => {
    expect(() => zloty('1.005')).toThrow(RangeError);
    expect(() => zloty(1.005)).toThrow(RangeError);
    expect(() => zloty('')).toThrow(RangeError);
    expect(() => grosze(0.5)).toThrow(RangeError);
    expect(() => grosze(NaN)).toThrow(RangeError);
  });

  test('minus zero does not exist', () => {
    expect(Object.is(grosze(-0), 0)).toBe(true);
    expect(Object.is(share(grosze(-1), 1, 10, 'halfUp'), 0)).toBe(true);
    expect(Object.is(moneyFromJson('-0.00'), 0)).toBe(true);
  });
});

describe('adding', () => {
  test('sums, differences and comparisons are exact', () => {
    expect(add(zloty('0.10'), zloty('0.20'), zloty('0.30'))).toBe(60);
    expect(sum([])).toBe(ZERO_MONEY);
    expect(subtract(zloty(1), zloty('1.01'))).toBe(-1);
    expect(lesser(zloty(1), zloty(2))).toBe(100);
    expect(greater(zloty(1), zloty(2))).toBe(200);
  });

  test('a sum too large to be exact is an error for the person', () => {
    expect(codeOf(() => add(LARGEST, grosze(1)))).toBe('money-too-large');
    expect(subtract(ZERO_MONEY, LARGEST)).toBe(-Number.MAX_SAFE_INTEGER);
    expect(codeOf(() => subtract(grosze(-1), LARGEST))).toBe('money-too-large');
    expect(codeOf(() => grosze(Infinity))).toBe('money-too-large');
  });
});

describe('share', () => {
  test('matches known results', () => {
    // 708.94 zł = 14/28 of 1417.88 zł
    expect(share(zloty('1417.88'), 14, 28, 'halfUp')).toBe(zloty('708.94'));
    expect(share(zloty('1049.86'), 70, 100, 'halfUp')).toBe(zloty('734.90'));
    expect(share(grosze(1), 1, 2, 'halfUp')).toBe(1);
    expect(share(grosze(-1), 1, 2, 'halfUp')).toBe(-1);
    expect(share(grosze(-1), -1, -2, 'down')).toBe(0);
    expect(share(grosze(5), 1, 2, 'halfEven')).toBe(2);
    expect(share(grosze(15), 1, 10, 'halfEven')).toBe(2);
  });

  test('takes the exact path when the product leaves the safe integers', () => {
    expect(share(LARGEST, 3, 3, 'halfUp')).toBe(LARGEST);
    expect(share(LARGEST, 1, 2, 'halfUp')).toBe(4_503_599_627_370_496);
    expect(codeOf(() => share(LARGEST, 2, 1, 'halfUp'))).toBe('money-too-large');
  });

  test('refuses a zero denominator and anything not whole', () => {
    expect(() => share(zloty(1), 1, 0, 'halfUp')).toThrow(RangeError);
    expect(() => share(zloty(1), 0.5, 1, 'halfUp')).toThrow(RangeError);
    expect(() => share(zloty(1), 1, 1.5, 'halfUp')).toThrow(RangeError);
  });

  test('1 000 000 random amounts round as exact integer arithmetic does', () => {
    const random = randomNumbers(20_240_511);
    let wrong = 0;
    for (let i = 0; i < 1_000_000; i++) {
      const amount = random(-50_000_000, 50_000_000) as Grosze;
      const numerator = random(0, 400);
      const denominator = random(1, 400);
      const rounding = ROUNDINGS[i % 4] ?? 'halfUp';
      if (
        share(amount, numerator, denominator, rounding) !==
        shareByBigint(amount, numerator, denominator, rounding)
      )
        wrong++;
    }
    expect(wrong).toBe(0);
  });

  test('agrees with times and roundToGrosze over the whole range of safe integers', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 100_000 }).chain((d) => fc.constantFrom(d, -d)),
        fc.constantFrom(...ROUNDINGS),
        (amount, n, d, rounding) => {
          const exact = times(grosze(amount), fraction(n, d));
          if (codeOf(() => roundToGrosze(exact, rounding)) === undefined) {
            expect(share(grosze(amount), n, d, rounding)).toBe(roundToGrosze(exact, rounding));
          } else {
            expect(codeOf(() => share(grosze(amount), n, d, rounding))).toBe('money-too-large');
          }
        },
      ),
    );
  });
});

describe('texts of money', () => {
  test.each<readonly [unknown, number]>([
    ['734.90', 73_490],
    ['734.9', 73_490],
    [' -5.00 ', -500],
    [734.9, 73_490],
    [0.1, 10],
    [1002, 100_200],
    ['1 002,00 zł', 100_200],
    ['1\u00a0002,00\u00a0zł', 100_200],
    ['12\u202f345\u202f678,9', 1_234_567_890],
    ['1002,5zł', 100_250],
    ['\u22125,00 zł', -500],
  ])('%p is read from JSON', (value, amount) => {
    expect(moneyFromJson(value)).toBe(amount);
  });

  test.each<unknown>([
    '1.402',
    '12 34,00',
    '1,2,3',
    '',
    'brak',
    '10 zl',
    '1e3',
    0.105,
    NaN,
    1e15,
    true,
    null,
    undefined,
  ])('%p is refused with a Polish message and the field', (value) => {
    const refusal = refusalOf(() => moneyFromJson(value, 'income.salary'));
    expect(refusal).toMatchObject({ code: 'money-unreadable', place: { field: 'income.salary' } });
  });

  test('the refusal does not repeat what was typed', () => {
    expect(refusalOf(() => moneyFromJson('Jan Wymyślony'))?.message).not.toContain('Jan');
  });

  test('people read groups of three with no-break spaces, JSON a plain decimal', () => {
    expect(formatMoney(zloty(1002))).toBe('1\u00a0002,00\u00a0zł');
    expect(formatMoney(zloty('999.05'))).toBe('999,05\u00a0zł');
    expect(formatMoney(zloty('1234567.89'))).toBe('1\u00a0234\u00a0567,89\u00a0zł');
    expect(formatMoney(zloty('-0.05'))).toBe('\u22120,05\u00a0zł');
    expect(moneyToJson(zloty('-1234.5'))).toBe('-1234.50');
    expect(moneyToJson(ZERO_MONEY)).toBe('0.00');
  });

  test('every amount survives both texts', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        const amount = grosze(n);
        return moneyFromJson(moneyToJson(amount)) === amount && moneyFromJson(formatMoney(amount)) === amount;
      }),
    );
  });

  test('every amount up to ten milliards survives as a JSON number', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => moneyFromJson(n / 100) === n));
  });
});

/** The same rounding written a second time, independently, on whole numbers without limit. */
function shareByBigint(amount: number, numerator: number, denominator: number, rounding: Rounding): number {
  const product = big(amount) * big(numerator);
  const magnitude = product < 0n ? -product : product;
  const d = big(denominator);
  const nearest = (2n * magnitude + d) / (2n * d);
  const tieTakenUpToOdd = (2n * magnitude) % (2n * d) === d && nearest % 2n === 1n;
  const rounded = {
    down: () => magnitude / d,
    up: () => (magnitude + d - 1n) / d,
    halfUp: () => nearest,
    halfEven: () => (tieTakenUpToOdd ? nearest - 1n : nearest),
  }[rounding]();
  return number(product < 0n ? -rounded : rounded);
}
