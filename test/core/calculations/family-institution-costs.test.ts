/** What the money of a family-type institution refuses, and that caps and shares hold (art. 114-121 uwrspz). */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { familyInstitutionCosts } from '../../../core/calculations/family-institution-costs.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { refusedWith } from '../../support/refused-with.ts';

const base = { month: '2024-03', children: 6, disabledChildren: 1, residents: 8 };

const run = (input: Record<string, unknown>) =>
  calculate(familyInstitutionCosts, { ...base, ...input }, statutoryRules);

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

test.each([
  ['fewer residents than children with the director', { residents: 6, homeCosts: '1.00' }, 'residents'],
  ['more disabled children than children', { disabledChildren: 7 }, 'disabledChildren'],
])('refuses %s', (_, input, field) => {
  const error = refusal(input);
  expect(error.code).toBe('input-contradiction');
  expect(error.place.field).toBe(field);
});

test.each([
  ['costs of the home without residents', { residents: undefined, homeCosts: '1.00' }, 'residents'],
])('refuses %s', (_, input, field) => {
  const error = refusal(input);
  expect([error.code, error.place.field]).toEqual(['input-incomplete', field]);
});

test('refuses days for which the amounts may have been valorised (art. 121)', () => {
  expect(run({ month: '2027-05' }).amounts.lump).toBe(416_000);
  expect(refusal({ month: '2027-06' }).code).toBe('law-unknown-period');
});

test('warns that the amounts are not confirmed', () => {
  expect(run({}).warnings.map(({ code }) => code)).toContain('law-unverified-value');
});

test.each([
  ['phone', 'phoneCalls', 34_600],
  ['equipment', 'equipment', 1_749_000],
  ['health', 'health', 1_611_000],
])('%s: up to the cap what was spent, above it the cap', (name, field, cap) => {
  const paid = (spent: number) => run({ [field]: (spent / 100).toFixed(2) }).amounts[name];
  expect(paid(cap - 1)).toBe(cap - 1);
  expect(paid(cap)).toBe(cap);
  expect(paid(cap + 1)).toBe(cap);
});

test('repairs are capped after they are shared among residents', () => {
  // 1581 × 6 = 9486 = 12 648 × 6 / 8 (art. 119 ust. 1)
  expect(run({ repairs: '12648.00' }).amounts.repairs).toBe(948_600);
  expect(run({ repairs: '12647.98' }).amounts.repairs).toBe(948_599);
  expect(run({ repairs: '20000.00' }).amounts.repairs).toBe(948_600);
});

test('a council cannot set a lump below the act, and a higher one holds', () => {
  const lump = (amount: string) =>
    run({ councilRates: { resolution: 'uchwała', lump: amount } }).amounts.lump;
  expect(lump('659.99')).toBe(416_000);
  expect(lump('660.01')).toBe(416_005);
});

test('the home’s share never exceeds its costs and falls with other residents', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 0, max: 10 }),
      (costs, children, others) => {
        const home = (residents: number) =>
          run({ children, disabledChildren: 0, residents, homeCosts: (costs / 100).toFixed(2) }).amounts
            .home ?? -1;
        const alone = home(children + 1);
        expect(alone).toBe(costs);
        expect(home(children + 1 + others)).toBeLessThanOrEqual(alone);
      },
    ),
  );
});
