/** Repayments reach the oldest debt first, and nothing is lost or counted twice, in either order. */
import fc from 'fast-check';
import { type InterestTerms, settleDebts } from '../../../../core/calculations/interest/debts.ts';
import { isDatedNumber, statutoryLaw } from '../../../../core/law/index.ts';
import { addDays, day } from '../../../../core/values/day.ts';
import { grosze, sum, zloty } from '../../../../core/values/money.ts';

const until = day('2025-12-10');
const from = day('2024-01-01');
const rates = statutoryLaw
  .segments('kc.odsetki_opoznienie', { from, to: until }, { announcedBy: until })
  .flatMap(({ dated, ...days }) =>
    isDatedNumber(dated) ? [{ from: days.from, to: days.to ?? until, rate: dated }] : [],
  );
const terms: InterestTerms = { divisor: '365', paymentDay: 'counted', order: 'principalFirst', rates, until };

const debt = (amount: number, owed: string, interest: string | null) => ({
  principal: zloty(amount),
  owedFrom: day(owed),
  interestFrom: interest === null ? null : day(interest),
});

test('a payment goes to the oldest debt first', () => {
  const { debts, covers } = settleDebts(
    [debt(300, '2025-01-10', null), debt(300, '2025-02-10', null)],
    [{ on: day('2025-03-01'), amount: zloty(400) }],
    terms,
  );
  expect(debts.map(({ principalPaid }) => principalPaid)).toEqual([zloty(300), zloty(100)]);
  expect(covers[0]?.covers).toHaveLength(2);
});

test('a payment before a debt arose is not counted towards it', () => {
  const { overpaid } = settleDebts(
    [debt(300, '2025-02-10', null)],
    [{ on: day('2025-02-09'), amount: zloty(100) }],
    terms,
  );
  expect(overpaid).toBe(zloty(100));
});

test('the day of payment bears interest on the old debt, or does not', () => {
  const paid = [{ on: day('2025-09-01'), amount: zloty(1000) }];
  const days = (paymentDay: InterestTerms['paymentDay']) =>
    settleDebts([debt(1000, '2025-08-10', '2025-09-01')], paid, { ...terms, paymentDay }).debts[0]?.segments
      .length;
  expect(days('counted')).toBe(1);
  expect(days('notCounted')).toBe(0);
});

const amounts = fc.integer({ min: 1, max: 500_000 }).map(grosze);
const days = fc.nat(until - from).map((after) => addDays(from, after));

test('what is paid is what is covered and what is over; nobody pays more than is owed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ principal: amounts, owedFrom: days }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.record({ on: days, amount: amounts }), { maxLength: 5 }),
      fc.constantFrom('principalFirst' as const, 'interestFirst' as const),
      (given, repayments, order) => {
        const owed = [...given]
          .sort((a, b) => a.owedFrom - b.owedFrom)
          .map((one) => ({ ...one, interestFrom: one.owedFrom }));
        const { debts, overpaid, covers } = settleDebts(owed, repayments, { ...terms, order });
        const covered = sum(
          covers.flatMap((one) => one.covers.flatMap(({ principal, interest }) => [principal, interest])),
        );
        expect(covered + overpaid).toBe(sum(repayments.map(({ amount }) => amount)));
        for (const { debt: one, principalPaid, interestPaid, interest } of debts) {
          expect(principalPaid).toBeLessThanOrEqual(one.principal);
          expect(interestPaid).toBeLessThanOrEqual(interest);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('paying later never costs less', () => {
  fc.assert(
    fc.property(days, fc.nat(60), amounts, (on, later, amount) => {
      fc.pre(addDays(on, later) <= until);
      const interest = (paidOn: typeof on) =>
        settleDebts(
          [{ principal: grosze(500_000), owedFrom: from, interestFrom: from }],
          [{ on: paidOn, amount }],
          terms,
        ).debts[0]?.interest ?? -1;
      expect(interest(addDays(on, later))).toBeGreaterThanOrEqual(interest(on));
    }),
    { numRuns: 60 },
  );
});
