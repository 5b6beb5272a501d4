/** The clock of the gmina's share, its open readings, what is refused, and that both parts always make the whole. */
import fc from 'fast-check';
import { calculate, type CalculationResult } from '../../../core/calculations/calculate.ts';
import { gminaShare } from '../../../core/calculations/gmina-share.ts';
import { yearsOfStay } from '../../../core/calculations/gmina-share/clock.ts';
import { addDays, day, type Day, toIso } from '../../../core/values/day.ts';
import { mergePeriods, monthPeriod, yearMonth } from '../../../core/values/period.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { rulesWith } from '../../support/calculation-result.ts';

function run(input: unknown, settings: Readonly<Record<string, string>> = {}): CalculationResult {
  return calculate(gminaShare, input, rulesWith(settings));
}

const base = { placedOn: '2022-03-10', costs: [{ month: '2024-03', amount: 1361 }] };

describe('what is refused', () => {
  test.each([
    ['no spending', { placedOn: '2022-03-10' }, 'input-incomplete', 'wydatków'],
    ['leaving before placement', { ...base, leftOn: '2022-03-09' }, 'input-contradiction', 'umieszczenie'],
    [
      'stays that overlap',
      { ...base, earlierStays: [{ from: '2020-01-01', to: '2022-03-10' }] },
      'input-contradiction',
      'zachodzą',
    ],
    [
      'a month before the placement',
      { ...base, costs: [{ month: '2022-02', amount: 5 }] },
      'input-contradiction',
      '2022-02',
    ],
    [
      'granted benefits without a period',
      { placedOn: '2022-03-10', granted: [{ amount: 1000 }] },
      'input-incomplete',
      'months',
    ],
    [
      'an institution without its cost',
      { placedOn: '2022-03-10', institution: {}, months: { from: '2024-01', to: '2024-01' } },
      'input-incomplete',
      'office.xlsx',
    ],
    [
      'an institution before its first published cost',
      {
        placedOn: '2022-03-10',
        institution: { costs: [{ amount: 8000, publishedOn: '2024-02-01' }] },
        months: { from: '2024-02', to: '2024-02' },
      },
      'cost-unknown',
      '1.02.2024',
    ],
    [
      'the same benefit granted twice for the same days',
      {
        placedOn: '2022-03-10',
        granted: [{ amount: 1000 }, { amount: 1002, from: '2024-01-15' }],
        months: { from: '2024-01', to: '2024-02' },
      },
      'input-contradiction',
      'dwa razy',
    ],
    [
      'a child in care before 2012 and placed again, until the office has chosen',
      { ...base, earlierStays: [{ from: '2010-01-01', to: '2013-01-01' }] },
      'setting-open',
      'art. 238 ust. 1',
    ],
  ])('%s', (_, input, code, words) => {
    const error = refusedWith(() => run(input));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

test('after a stay before 2012 the clock of a new placement starts with it, where the office chose so', () => {
  const again = { ...base, earlierStays: [{ from: '2010-01-01', to: '2013-01-01' }] };
  const shared = run(again, { 'gminaShare.placedBefore2012': 'newPlacement' });
  expect(shared.amounts.gmina).toBe(60_147);
  const never = run(again, { 'gminaShare.placedBefore2012': 'never' });
  expect(never.amounts.gmina).toBe(0);
  expect(never.steps.at(-2)?.basis).toBe('art. 238 ust. 1 uwrspz');
});

test('aid for a leaver is shared only where the office chose so, by the last year of the stay', () => {
  const left = {
    placedOn: '2022-03-10',
    leftOn: '2023-08-31',
    costs: [{ month: '2024-03', amount: 682, leaverAid: true }],
  };
  expect(run(left).amounts.gmina).toBe(0);
  expect(run(left, { 'gminaShare.leaversAid': 'included' }).amounts.gmina).toBe(20_460);
});

test('in the month of leaving the days of care are weighed, not the days of the month', () => {
  // 9 days of the second year, 11 of the third: 1000 × (9 × 30% + 11 × 50%) / 20 = 410,00
  const left = { placedOn: '2022-03-10', leftOn: '2024-03-20', costs: [{ month: '2024-03', amount: 1000 }] };
  expect(run(left).amounts.gmina).toBe(41_000);
});

test('months before art. 191 ust. 10a of a child left after birth are to be checked', () => {
  const left = (month: string) =>
    run({ placedOn: '2013-05-02', exemption: 'leftAfterBirth', costs: [{ month, amount: 1000 }] }).warnings;
  expect(left('2014-08').map(({ code }) => code)).toContain('former-law');
  expect(left('2014-10')).toEqual([]);
});

test('siblings placed on different days have their own years', () => {
  const of = (placedOn: string) =>
    run({ placedOn, costs: [{ month: '2024-02', amount: 1000 }] }).amounts.gmina;
  expect([of('2023-06-01'), of('2022-06-01'), of('2021-06-01')]).toEqual([10_000, 30_000, 50_000]);
});

test('a stay begun on 29 February has its anniversaries on 28 February of common years (art. 112 k.c.)', () => {
  const stays = [{ from: day('2024-02-29'), to: null }];
  const february = monthPeriod(yearMonth('2025-02'));
  expect(yearsOfStay(stays, february, 'sum').map(({ from, year }) => [toIso(from), year])).toEqual([
    ['2025-02-01', 1],
    ['2025-02-28', 2],
  ]);
});

const someDay = (from: string, to: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(from), max: day(to) }).map((value) => value as Day);

test('both parts make the whole, and the gmina never bears more than half', () => {
  fc.assert(
    fc.property(
      someDay('2012-01-01', '2020-01-01'),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      (placedOn, later, amount) => {
        const month = toIso(addDays(placedOn, later)).slice(0, 7);
        const costs = [{ month, amount: amount / 100 }];
        const { amounts } = run({ placedOn: toIso(placedOn), costs });
        const { gmina = 0, county = 0 } = amounts;
        expect(gmina + county).toBe(amount);
        expect(gmina * 2).toBeLessThanOrEqual(amount + 1);
        expect(gmina * 10).toBeGreaterThanOrEqual(amount - 5);
      },
    ),
    { numRuns: 60 },
  );
});

test('years of stay follow each other day by day and never fall while the stay lasts', () => {
  fc.assert(
    fc.property(
      someDay('2012-01-01', '2022-01-01'),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 2, max: 400 }),
      fc.integer({ min: 1, max: 900 }),
      (first, length, gap, again) => {
        const end = addDays(first, length);
        const start = addDays(end, gap);
        const stays = mergePeriods([
          { from: first, to: end },
          { from: start, to: addDays(start, again) },
        ]);
        const within = { from: first, to: addDays(start, again) };
        const years = yearsOfStay(stays, within, 'sum');
        const days = years.reduce((sum, { from, to }) => sum + to - from + 1, 0);
        expect(days).toBe(length + again + 2);
        years.slice(1).forEach((later, index) => {
          expect(later.year - (years[index]?.year ?? 0)).toBeGreaterThanOrEqual(0);
          expect(later.year - (years[index]?.year ?? 0)).toBeLessThanOrEqual(1);
        });
      },
    ),
  );
});
