/** A formula computes what it prints: checked by reading the print again, for any formula. */
import fc from 'fast-check';
import {
  count,
  greatest,
  least,
  minus,
  number,
  type Expression,
  money,
  over,
  percent,
  plus,
  times,
} from '../../../../core/calculations/derivation/expression.ts';
import { fraction } from '../../../../core/values/fraction.ts';
import { formatMoney, grosze, zloty } from '../../../../core/values/money.ts';
import { rereadFormula } from '../../../support/formula.ts';

test('prints as an office writes it', () => {
  const part = over(times(money(zloty(1361)), count(21)), count(31));
  expect(part.text).toBe('1\u00a0361,00\u00a0zł × 21 / 31');
  expect(times(plus(money(zloty(1)), money(zloty(2))), percent(fraction(7, 10))).text).toBe(
    '(1,00\u00a0zł + 2,00\u00a0zł) × 70%',
  );
});

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((value) => money(grosze(value)));
const factor = fc.oneof(
  fc.integer({ min: 1, max: 31 }).map(count),
  fc.integer({ min: 1, max: 200 }).map((value) => percent(fraction(value, 100))),
);
const term: fc.Arbitrary<Expression> = fc.oneof(
  amount,
  fc.tuple(amount, factor).map(([a, f]) => times(a, f)),
  fc.tuple(amount, factor, factor).map(([a, f, d]) => over(times(a, f), d)),
);
const formula: fc.Arbitrary<Expression> = fc.oneof(
  term,
  fc.array(term, { minLength: 2, maxLength: 4 }).map((terms) => plus(...terms)),
  fc
    .tuple(fc.array(amount, { minLength: 2, maxLength: 3 }), factor)
    .map(([terms, f]) => times(plus(...terms), f)),
  fc.tuple(term, term, term).map(([a, b, c]) => minus(a, plus(b, c))),
  fc.tuple(term, amount, amount, factor).map(([a, b, c, f]) => least(a, times(minus(b, c), f))),
  fc.tuple(amount, factor, factor).map(([a, f, d]) => over(a, times(f, d))),
  fc
    .tuple(term, fc.integer({ min: 1, max: 9999 }))
    .map(([a, hundredths]) => greatest(a, times(a, number(fraction(hundredths, 100))))),
);

test('reading a printed formula again gives the same value', () => {
  fc.assert(
    fc.property(formula, (expression) => {
      const { left } = rereadFormula(`${expression.text} = ${formatMoney(zloty(0))}`);
      expect(left.equals(expression.value)).toBe(true);
    }),
  );
});
