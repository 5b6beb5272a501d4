/** An amount chosen within bounds: the bounds themselves are allowed, a grosz beyond them is not. */
import fc from 'fast-check';
import { chooseWithin } from '../../../core/calculations/chosen-amount.ts';
import { Derivation } from '../../../core/calculations/derivation/derivation.ts';
import type { Bounds } from '../../../core/calculations/index.ts';
import { zChosenAmount } from '../../../core/calculations/inputs/chosen-amount.ts';
import { grosze, zloty } from '../../../core/values/money.ts';

const decided = { decidedBy: 'kierownik OPS', reason: 'trudna sytuacja rodziny' };

function choose(amount: number, bounds: Bounds) {
  const derivation = new Derivation();
  const chosen = chooseWithin({
    derivation,
    what: 'zasiłek',
    chosen: { amount: grosze(amount), ...decided },
    bounds,
    field: 'chosen',
    basis: 'art. 38 u.p.s.',
  });
  return { chosen, text: derivation.steps[0]?.text.replaceAll('\u00a0', ' ') };
}

const refusal = (code: string) =>
  expect.objectContaining({ code, place: { field: 'chosen.amount' } }) as Error;

test.each([
  [{ atLeast: zloty(505), atMost: zloty(823) }, ' (w granicach od 505,00 zł do 823,00 zł)'],
  [{ atLeast: zloty(505) }, ' (nie mniej niż 505,00 zł)'],
  [{ atMost: zloty(823) }, ' (nie więcej niż 823,00 zł)'],
  [{ atLeast: zloty(600), atMost: zloty(600) }, ''],
  [{}, ''],
])('the derivation says how much, within what, who and why: %j', (bounds, within) => {
  expect(choose(60_000, bounds)).toEqual({
    chosen: zloty(600),
    text: `Ustalono zasiłek w wysokości 600,00 zł${within}. Ustala: kierownik OPS. Powód: trudna sytuacja rodziny.`,
  });
});

test('a reason typed with its full stop ends with one', () => {
  const derivation = new Derivation();
  const chosen = { amount: zloty(600), decidedBy: 'kierownik OPS.', reason: 'choroba. ' };
  chooseWithin({ derivation, what: 'zasiłek', chosen, bounds: {}, field: 'chosen', basis: 'art. 38 u.p.s.' });
  expect(derivation.steps[0]?.text).toMatch(/Ustala: kierownik OPS\. Powód: choroba\.$/);
});

test('takes the bounds themselves and refuses a grosz beyond, for any bounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (low, width) => {
      const bounds = { atLeast: grosze(low), atMost: grosze(low + width) };
      expect(choose(low, bounds).chosen).toBe(low);
      expect(choose(low + width, bounds).chosen).toBe(low + width);
      expect(() => choose(low - 1, bounds)).toThrow(refusal('amount-below-bound'));
      expect(() => choose(low + width + 1, bounds)).toThrow(refusal('amount-above-bound'));
    }),
  );
});

test('a choice without a person or a reason is no choice', () => {
  expect(zChosenAmount.safeParse({ amount: '600', ...decided }).success).toBe(true);
  expect(zChosenAmount.safeParse({ amount: '600', ...decided, reason: '  ' }).success).toBe(false);
  expect(zChosenAmount.safeParse({ amount: '600', reason: 'x' }).success).toBe(false);
  expect(zChosenAmount.safeParse({ amount: '-1', ...decided }).success).toBe(false);
});
