/** What the upkeep of a home refuses, where the duty begins, and that its shares behave (art. 83 ust. 2, 84 uwrspz). */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { homeUpkeep } from '../../../core/calculations/home-upkeep.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { refusedWith } from '../../support/refused-with.ts';

const base = {
  careForm: 'professional',
  month: '2025-01',
  totalCosts: '2400.00',
  residents: 6,
  children: 3,
  carers: 2,
};

const run = (input: Record<string, unknown>) => calculate(homeUpkeep, { ...base, ...input }, statutoryRules);

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

test.each([
  ['no costs at all', { totalCosts: undefined }, 'input-contradiction', 'totalCosts'],
  ['costs given twice', { costs: { rent: '10.00' } }, 'input-contradiction', 'totalCosts'],
  ['more persons that count than residents', { residents: 4 }, 'input-contradiction', 'residents'],
  [
    'fuel before 19.09.2014 (Dz.U. 2014 poz. 1188)',
    { month: '2014-08', totalCosts: undefined, costs: { fuel: '10.00' } },
    'input-contradiction',
    'costs.fuel',
  ],
  ['a related family, which has no such right', { careForm: 'kin' }, 'input-invalid', undefined],
  [
    'more than the formula gives',
    { granted: { amount: '2000.01', decidedBy: 'starosta', reason: 'potrzeba' } },
    'amount-above-bound',
    'granted.amount',
  ],
])('refuses %s', (_, input, code, field) => {
  const error = refusal(input);
  expect(error.code).toBe(code);
  if (field !== undefined) expect(error.place.field).toBe(field);
});

test.each([
  ['three children with the opinion: may', { children: 3, organiserConfirmsNeed: true }, false],
  ['four children without the opinion: may', { children: 4 }, false],
  ['four children with the opinion: must', { children: 4, organiserConfirmsNeed: true }, true],
  [
    'three children and a grown-up ward with the opinion: must',
    { residents: 7, adultWards: 1, organiserConfirmsNeed: true },
    true,
  ],
  [
    'a non-professional family with four and the opinion: may',
    { careForm: 'nonProfessional', children: 4, organiserConfirmsNeed: true },
    false,
  ],
  ['a family children’s home: must', { careForm: 'familyHome' }, true],
])('duty (art. 83 ust. 3a, 84 pkt 1): %s', (_, input, duty) => {
  const { findings, amounts, bounds } = run(input);
  expect(findings).toMatchObject({ duty: { yes: duty } });
  expect(amounts.upkeep !== undefined).toBe(duty);
  expect(bounds?.upkeep?.atMost).toBe(amounts.byFormula);
});

test('a mandatory sum cannot be granted lower', () => {
  const granted = { amount: '1999.99', decidedBy: 'starosta', reason: 'oszczędności' };
  expect(refusal({ careForm: 'familyHome', residents: 6, carers: 1, children: 5, granted }).code).toBe(
    'amount-below-bound',
  );
});

test('the duty is cited by the paragraph of its time: ust. 3 to 7.06.2012, ust. 3a since', () => {
  const bases = (month: string) => run({ month }).steps.map(({ basis }) => basis);
  expect(bases('2012-05')).toContain('art. 83 ust. 3 uwrspz');
  expect(bases('2012-06')).toContain('art. 83 ust. 3a uwrspz');
});

test('the share grows with those who count, falls with other residents and never exceeds the costs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 0, max: 6 }),
      (total, children, adultWards, carers, others) => {
        const residents = children + adultWards + carers + others + 1;
        const amount = (change: Record<string, unknown>) =>
          run({
            totalCosts: (total / 100).toFixed(2),
            residents,
            children,
            adultWards,
            carers,
            ...change,
          }).amounts.byFormula ?? -1;
        const own = amount({});
        expect(own).toBeLessThanOrEqual(total);
        expect(amount({ children: children + 1 })).toBeGreaterThanOrEqual(own);
        expect(amount({ residents: residents + 1 })).toBeLessThanOrEqual(own);
        expect(amount({ residents: children + adultWards + carers })).toBe(total);
      },
    ),
  );
});
