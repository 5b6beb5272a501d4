/** Which announced cost is the ground of fees on a day (art. 60 ust. 4 u.p.s., art. 196 ust. 4 uwrspz). */
import fc from 'fast-check';
import { costOn, groundOfFeesFrom, type PublishedCost, publishedCosts } from '../../../core/law/index.ts';
import { addDays, calendar, day, toIso } from '../../../core/values/day.ts';
import { zloty } from '../../../core/values/money.ts';

const cost = (publishedOn: string, amount: number, home = 'dps-1'): PublishedCost => ({
  home,
  name: 'DPS „Próbny”',
  amount: zloty(amount),
  publishedOn: day(publishedOn),
  source: 'Dz. Urz. 2026 poz. 11',
  place: {},
});

const COSTS = publishedCosts([
  cost('2026-03-16', 7301),
  cost('2025-02-28', 6500),
  cost('2025-01-10', 5000, 'dps-2'),
]);

test('a cost is the ground from the month after its publication; until then the former one', () => {
  const on = (iso: string) => costOn(COSTS.of('dps-1'), day(iso)).amount;
  expect(on('2025-03-01')).toBe(zloty(6500));
  expect(on('2026-03-31')).toBe(zloty(6500));
  expect(on('2026-04-01')).toBe(zloty(7301));
});

test('a home’s costs come in order of their publication', () => {
  expect(COSTS.of('dps-1').map(({ publishedOn }) => toIso(publishedOn))).toEqual([
    '2025-02-28',
    '2026-03-16',
  ]);
});

test('before the first cost it refuses, naming the day', () => {
  expect(() => costOn(COSTS.of('dps-1'), day('2025-02-28'))).toThrow(
    expect.objectContaining({ code: 'cost-unknown' }) as Error,
  );
  expect(() => costOn(COSTS.of('dps-1'), day('2025-02-28'))).toThrow(/28\.02\.2025/);
});

test('an unknown home is answered with those there are', () => {
  expect(() => COSTS.of('dps-3')).toThrow(/Są: dps-1, dps-2\./);
  expect(() => publishedCosts([]).of('dps-3')).toThrow(/Urząd nie podał żadnego\./);
});

test('the first day is always the first of the next month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 30_000 }), (offset) => {
      const published = addDays(day('1970-01-01'), offset);
      const from = groundOfFeesFrom(published);
      expect(calendar(from).day).toBe(1);
      expect(from - published).toBeGreaterThanOrEqual(1);
      expect(from - published).toBeLessThanOrEqual(31);
    }),
  );
});
