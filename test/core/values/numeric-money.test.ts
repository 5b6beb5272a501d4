import fc from 'fast-check';
import { readNumericMoney } from '../../../core/values/numeric-money.ts';

test('reads every amount of whole grosze', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (amount) => {
      expect(readNumericMoney(amount / 100)).toEqual({ kind: 'certain', value: amount });
    }),
  );
});

test.each([
  [1001.9999999998, 100_200],
  [0.1 + 0.2, 30],
  [-0.1 - 0.2, -30],
  [1.1 * 3, 330],
])('forgives the noise of a formula in %p', (zloty, amount) => {
  expect(readNumericMoney(zloty)).toEqual({ kind: 'certain', value: amount });
});

test.each([
  [12.345, 1235],
  [0.004, 0],
  [-7.555, -755],
])('asks about %p instead of rounding it', (zloty, amount) => {
  expect(readNumericMoney(zloty)).toMatchObject({
    kind: 'ambiguous',
    cause: 'below-grosz',
    values: [amount],
  });
});

test.each([1e13, -1e13, Infinity, NaN])('refuses %p, which a double cannot tell to the grosz', (zloty) => {
  expect(readNumericMoney(zloty)).toMatchObject({ kind: 'unreadable', cause: 'too-large' });
});
