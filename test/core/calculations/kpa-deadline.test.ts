/** Deadlines on the Polish calendar: what is refused, every unit, and that no term ends on a day off. */
import fc from 'fast-check';
import { kpaDeadline } from '../../../core/calculations/kpa-deadline.ts';
import { KINDS } from '../../../core/calculations/kpa-deadline/kinds.ts';
import { UNITS } from '../../../core/calculations/kpa-deadline/units.ts';
import { isWorkingDay } from '../../../core/polish/working-days.ts';
import { addDays, calendar, day, daysInMonth, toIso } from '../../../core/values/day.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { resultOf } from '../../support/calculation-result.ts';

function run(input: Record<string, unknown>, storage = 'unmoved') {
  return resultOf(kpaDeadline, input, { 'kpa.storageEnd': storage });
}

const lastDay = (input: Record<string, unknown>, storage?: string) => run(input, storage).findings.lastDay;

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

test.each([
  ['neither event nor storage', { kind: 'appeal' }, 'from'],
  ['both event and storage', { kind: 'appeal', from: '2025-01-02', storedFrom: '2025-01-02' }, 'from'],
  ['storage before an act of the office', { kind: 'settlement', storedFrom: '2025-01-02' }, 'storedFrom'],
  ['a unit for a statutory term', { kind: 'appeal', from: '2025-01-02', unit: 'days' }, 'unit'],
  ['a length for a statutory term', { kind: 'appeal', from: '2025-01-02', length: 30 }, 'length'],
  ['less than seven days for gaps', { kind: 'fillingGaps', from: '2025-01-02', length: 6 }, 'length'],
  ['left-out days of an appeal', { kind: 'appeal', from: '2025-01-02', notCountedDays: 3 }, 'notCountedDays'],
  [
    'left-out days of a free term',
    { kind: 'term', from: '2025-01-02', length: 1, unit: 'days', notCountedDays: 3 },
    'notCountedDays',
  ],
  ['an act before its event', { kind: 'appeal', from: '2025-01-02', actedOn: '2025-01-01' }, 'actedOn'],
])('%s is refused', (_, input, field) => {
  const error = refusal(input);
  expect(error.code).toBe('input-contradiction');
  expect(error.place.field).toBe(field);
});

test.each([
  ['a free term without a length', { kind: 'term', from: '2025-01-02', unit: 'days' }, 'length'],
  ['a free term without a unit', { kind: 'term', from: '2025-01-02', length: 3 }, 'unit'],
])('%s is refused', (_, input, field) => {
  const error = refusal(input);
  expect([error.code, error.place.field]).toEqual(['input-incomplete', field]);
});

test('days before what is known are refused', () => {
  expect(refusal({ kind: 'interview', from: '2021-11-14' }).code).toBe('law-unknown-period');
  expect(refusal({ kind: 'appeal', from: '1990-12-01' }).code).toBe('holidays-unknown');
});

// KPA: art. 129 § 2, 141 § 2, 64 § 2, 111 § 1, 58 § 2, 133, 35 § 3, 37 § 4-5, 44; u.p.s. art. 50a; Dz.U. 2021 poz. 893
test.each([
  ['appeal', '2025-09-15'],
  ['complaint', '2025-09-08'],
  ['fillingGaps', '2025-09-08'],
  ['completion', '2025-09-15'],
  ['restoring', '2025-09-08'],
  ['forwarding', '2025-09-08'],
  ['settlement', '2025-10-01'],
  ['complexSettlement', '2025-11-03'],
  ['appealSettlement', '2025-10-01'],
  ['ponaglenieForwarding', '2025-09-08'],
  ['ponaglenieDecision', '2025-09-08'],
  ['substituteDelivery', '2025-09-15'],
  ['interview', '2025-09-19'],
  ['urgentInterview', '2025-09-03'],
  ['urgentServices', '2025-09-11'],
])('%s from 1 September 2025 ends on %s', (kind, expected) => {
  expect(lastDay({ kind, from: '2025-09-01' })).toBe(expected);
});

test('every kind of term is among those tested and has a basis', () => {
  expect(Object.keys(KINDS)).toHaveLength(15);
  for (const { basis } of Object.values(KINDS)) expect(basis).toMatch(/art\.|§/);
});

test.each([
  ['a month without the day ends on its last', 'months', 1, '2025-05-31', '2025-06-30'],
  ['February of a leap year', 'months', 1, '2024-01-30', '2024-02-29'],
  ['a year without 29 February ends on the day before', 'years', 1, '2024-02-29', '2025-02-28'],
  ['four years later the day is there again', 'years', 4, '2024-02-29', '2028-02-29'],
  ['a week ends on the like-named day', 'weeks', 1, '2025-09-03', '2025-09-10'],
  ['working days jump over a week-end', 'workingDays', 1, '2025-09-05', '2025-09-08'],
])('%s', (_, unit, length, from, expected) => {
  expect(lastDay({ kind: 'term', unit, length, from })).toBe(expected);
});

test('a Saturday before June 2017 moves by the resolution of the court, later by the article', () => {
  const bases = (from: string) =>
    run({ kind: 'term', unit: 'days', length: 1, from })
      .steps.map(({ basis }) => basis)
      .join('; ');
  expect(bases('2017-05-26')).toContain('I OPS 1/11');
  expect(bases('2017-06-02')).toContain('art. 57 § 4 KPA');
  expect(bases('2017-06-02')).not.toContain('I OPS 1/11');
});

test('a letter stored to a Saturday is delivered that day, or on Monday where the office reads so', () => {
  // 14 days after Saturday 4.10.2025 is Saturday 18.10.2025
  const stored = { kind: 'substituteDelivery', from: '2025-10-04' };
  expect(lastDay(stored)).toBe('2025-10-18');
  expect(lastDay(stored, 'moved')).toBe('2025-10-20');
  expect(lastDay({ kind: 'appeal', storedFrom: '2025-10-04' })).toBe('2025-11-03');
  expect(run({ kind: 'substituteDelivery', from: '2025-10-06' }).settings).toEqual({});
});

test.each([
  ['2025-12-29', true],
  ['2025-12-30', false],
])('an appeal posted on %s is in time: %s', (actedOn, expected) => {
  expect(run({ kind: 'appeal', from: '2025-12-10', actedOn }).findings.inTime).toBe(expected);
});

const someDay = fc
  .integer({ min: day('1995-01-01'), max: day('2060-12-31') })
  .map((at) => addDays(day('1970-01-01'), at));
const units = fc.constantFrom(...Object.keys(UNITS));

test('no term ends on a Saturday, a Sunday or a holiday, nor before its count, nor a week after it', () => {
  fc.assert(
    fc.property(someDay, units, fc.integer({ min: 1, max: 60 }), (from, unit, length) => {
      const { findings } = run({ kind: 'term', from: toIso(from), unit, length });
      const last = day(String(findings.lastDay));
      const nominal = day(String(findings.nominalEnd));
      expect(isWorkingDay(last)).toBe(true);
      expect(last).toBeGreaterThanOrEqual(nominal);
      expect(last - nominal).toBeLessThan(7);
      for (let at = nominal; at < last; at = addDays(at, 1)) expect(isWorkingDay(at)).toBe(false);
      expect(findings.moved).toBe(last !== nominal);
    }),
  );
});

test('months and years end on the like-named day or the last of the month', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 30 }), (from, length) => {
      const end = calendar(UNITS.months.end(from, length));
      const start = calendar(from);
      expect(end.day).toBe(Math.min(start.day, daysInMonth(end.year, end.month)));
      expect(end.year * 12 + end.month).toBe(start.year * 12 + start.month + length);
      expect(calendar(UNITS.years.end(from, length)).year).toBe(start.year + length);
    }),
  );
});

test('a longer term never ends earlier', () => {
  fc.assert(
    fc.property(someDay, units, fc.integer({ min: 1, max: 59 }), (from, unit, length) => {
      const end = (size: number) => String(lastDay({ kind: 'term', from: toIso(from), unit, length: size }));
      expect(end(length + 1) >= end(length)).toBe(true);
    }),
  );
});
