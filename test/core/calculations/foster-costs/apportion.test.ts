/** Dividing a sum into grosze that make it again. */
import fc from 'fast-check';
import { apportion } from '../../../../core/calculations/foster-costs/apportion.ts';
import { grosze } from '../../../../core/values/money.ts';

test('grosze left over go to the largest remainders, among equal ones to the first', () => {
  expect(apportion(grosze(100), [1, 1, 1])).toEqual([34, 33, 33]);
  // 10.00 by 1 : 2 : 4 is 142.86, 285.71, 571.43: the largest remainder is that of the first
  expect(apportion(grosze(1000), [1, 2, 4])).toEqual([143, 286, 571]);
});

test('the parts make the whole, and none is a grosz or more away from its exact part', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), weights, (amount, given) => {
      const total = given.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 0);
      const parts = apportion(grosze(amount), given);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (amount * (given[index] ?? 0)) / total)).toBeLessThan(1.000001);
      });
    }),
  );
});

test('equal weights differ by at most a grosz', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 12 }),
      (amount, children) => {
        const parts = apportion(grosze(amount), Array<number>(children).fill(1));
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
