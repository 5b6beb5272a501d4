/** What the average monthly cost refuses, and how publication decides from when it is the ground of fees. */
import fc from 'fast-check';
import { averageInstitutionCost } from '../../../core/calculations/average-institution-cost.ts';
import { calculate, type CalculationResult } from '../../../core/calculations/calculate.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { calendar, day, type Day, lastOfMonth, toIso } from '../../../core/values/day.ts';
import { refusedWith } from '../../support/refused-with.ts';

const whole = { kind: 'wholeYear', spending: 1_960_000, priceIndex: '103.9', personMonths: 168 };
const base = { facility: 'careInstitution', year: 2025, operation: whole };
const run = (input: unknown): CalculationResult => calculate(averageInstitutionCost, input, statutoryRules);

describe('what is refused', () => {
  test.each([
    [
      'no number of children',
      { ...base, operation: { ...whole, personMonths: undefined } },
      'input-incomplete',
      '12 liczb',
    ],
    [
      'a sum that is not the sum of the twelve numbers',
      { ...base, operation: { ...whole, personsByMonth: Array<number>(12).fill(15) } },
      'input-contradiction',
      '180',
    ],
    [
      'a rise in place of an index',
      { ...base, operation: { ...whole, priceIndex: '3.9' } },
      'input-invalid',
      '103,9',
    ],
    [
      'the formula before 2007',
      { ...base, facility: 'dps', year: 2006 },
      'period-not-covered',
      'liczbę miejsc',
    ],
    ['care institutions before 2012', { ...base, year: 2011 }, 'period-not-covered', '1.01.2012'],
    [
      'a new care institution before the rule of its cost (Dz.U. 2014 poz. 1188)',
      { ...base, year: 2014, operation: { kind: 'new', average: 5, area: 'country', source: 'x' } },
      'period-not-covered',
      'Art. 196 ust. 5',
    ],
    [
      'a lower announced cost of a care institution',
      { ...base, announced: { amount: 1, decidedBy: 'starosta', reason: 'x' } },
      'input-contradiction',
      'art. 60 ust. 3',
    ],
    [
      'publication in another year',
      { ...base, publishedOn: '2024-03-01' },
      'input-contradiction',
      'ogłoszenia',
    ],
    [
      'an announced cost above the computed one',
      { ...base, facility: 'dps', announced: { amount: 20_000, decidedBy: 'starosta', reason: 'x' } },
      'amount-above-bound',
      'wyższa',
    ],
    [
      'a home of which nobody lived in',
      {
        ...base,
        operation: { ...whole, personMonths: undefined, personsByMonth: Array<number>(12).fill(0) },
      },
      'input-contradiction',
      'nikogo',
    ],
    [
      'months of another year than the spending',
      {
        ...base,
        operation: {
          kind: 'partOfYearByDays',
          spending: 1,
          priceIndex: '105',
          personDays: 5,
          firstMonth: '2025-04',
          lastMonth: '2025-05',
        },
      },
      'input-contradiction',
      '2024',
    ],
    [
      'too few months after the permit',
      {
        facility: 'dps',
        year: 2025,
        operation: {
          kind: 'partOfYearByMonths',
          spending: 1,
          permitOn: '2024-09-10',
          personsByMonth: [20, 30],
        },
      },
      'input-contradiction',
      '3\u00a0miesiące',
    ],
    [
      'the average of all care homes for a care institution',
      { ...base, operation: { kind: 'new', average: 5, area: 'voivodeshipAllTypes', source: 'x' } },
      'input-contradiction',
      'art. 196 ust. 5',
    ],
  ])('%s', (_, input, code, words) => {
    const error = refusedWith(() => run(input));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

test('before 19.09.2014 the day from which fees rest on the cost is not claimed', () => {
  // art. 196 ust. 4 uwrspz came with Dz.U. 2014 poz. 1188
  const { findings, warnings } = run({ ...base, year: 2014, publishedOn: '2014-03-10' });
  expect(findings).not.toHaveProperty('effectiveFrom');
  expect(warnings.map(({ code }) => code)).toContain('effective-day-unknown');
});

test('publication on 31 March is in time, on 1 April it is late', () => {
  const inTime = (publishedOn: string) => run({ ...base, publishedOn }).findings?.publishedInTime;
  expect(inTime('2025-03-31')).toEqual({ kind: 'yes-no', yes: true });
  expect(inTime('2025-04-01')).toEqual({ kind: 'yes-no', yes: false });
});

test('a service unit of several institutions adds its part to the spending (art. 196 ust. 2 uwrspz)', () => {
  const { amounts } = run({ ...base, operation: { ...whole, spending: 1_900_000, serviceUnit: 60_000 } });
  expect(amounts.average).toBe(1_212_167);
});

test('fees rest on the cost from a first of a month later than the publication, at most 31 days later', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('2014-09-19'), max: day('2026-06-30') }), (value) => {
      const publishedOn = value as Day;
      const found = run({
        ...base,
        year: calendar(publishedOn).year,
        publishedOn: toIso(publishedOn),
      }).findings?.effectiveFrom;
      expect(found).toEqual({ kind: 'day', day: lastOfMonth(publishedOn) + 1 });
    }),
  );
});

test('more children never raise the cost, more spending never lowers it', () => {
  const average = (spending: number, personMonths: number): number =>
    run({ ...base, operation: { ...whole, spending, personMonths } }).amounts.average ?? Number.NaN;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_000_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 0, max: 100 }),
      (spending, more, children, others) => {
        expect(average(spending, children + others)).toBeLessThanOrEqual(average(spending, children));
        expect(average(spending + more, children)).toBeGreaterThanOrEqual(average(spending, children));
      },
    ),
    { numRuns: 50 },
  );
});
