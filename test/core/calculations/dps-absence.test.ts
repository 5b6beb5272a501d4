/** Absences from a care home: the yearly limit at its edges, leap years, who is free of the fee, what is refused. */
import fc from 'fast-check';
import { dpsAbsence } from '../../../core/calculations/dps-absence.ts';
import { addDays, day, toIso } from '../../../core/values/day.ts';
import { moneyToJson, zloty, type Grosze } from '../../../core/values/money.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const resident = { monthlyFee: 3100 };
const settle = (input: object, choices = {}) => resultOf(dpsAbsence, { resident, ...input }, choices);
const absence = (from: string, to: string, more = {}) => ({ from, to, ...more });

describe('the yearly limit (art. 63 ust. 1 u.p.s.)', () => {
  test.each([
    ['2025-03-20', '2000.00', '1'],
    ['2025-03-21', '2100.00', '0'],
    ['2025-03-22', '2100.00', '0'],
  ])('absence from 1 March to %s: %s is not collected, %s days are left', (to, refund, left) => {
    const result = settle({ absences: [absence('2025-03-01', to)] });
    expect(result.amounts['refund.resident']).toBe(refund);
    expect(result.findings['daysLeft.2025']).toBe(left);
  });

  test('asks for the reading of a longer absence only where a day is over it', () => {
    const used = (to: string) => Object.keys(settle({ absences: [absence('2025-03-01', to)] }).settings);
    expect(used('2025-03-21')).not.toContain('dps.longAbsence');
    expect(used('2025-03-22')).toContain('dps.longAbsence');
    const none = settle({ absences: [absence('2025-03-01', '2025-03-22')] }, { 'dps.longAbsence': 'none' });
    expect(none.amounts['refund.resident']).toBe('0.00');
    expect(none.schedule).toEqual([]);
  });

  test('runs anew in each calendar year', () => {
    const result = settle({ absences: [absence('2024-12-11', '2025-01-31')] });
    expect(result.findings).toEqual({ 'daysLeft.2024': '0', 'daysLeft.2025': '0' });
    expect(result.amounts['refund.resident']).toBe('4200.00');
    expect(result.steps.filter(({ text }) => text.startsWith('Mieszkaniec nie wnosi'))).toHaveLength(1);
  });

  test('knows the days used before', () => {
    const result = settle({ daysUsedBefore: 20, absences: [absence('2025-03-01', '2025-03-05')] });
    expect(result.amounts['refund.resident']).toBe('100.00');
  });

  test.each([
    ['calendar', '2024-02-29', '310.00'],
    ['calendar', '2025-02-28', '321.43'],
    ['thirty', '2024-02-29', '300.00'],
  ])('three days of February divided by %s, to %s: %s', (way, to, refund) => {
    const from = toIso(addDays(day(to), -2));
    const fees = { resident: { monthlyFee: way === 'calendar' && to < '2025' ? '2996.67' : 3000 } };
    expect(settle({ ...fees, absences: [absence(from, to)] }, { 'fees.partMonth': way }).amounts).toEqual({
      'refund.resident': refund,
    });
  });
});

describe('other payers', () => {
  const relatives = [
    { id: 'syn', monthlyFee: 620 },
    { id: 'corka', monthlyFee: 310 },
  ];

  test('are free only of days on which the resident stays with them', () => {
    const result = settle({
      relatives,
      absences: [absence('2025-01-01', '2025-01-10', { staysWith: 'syn' })],
    });
    expect(result.amounts).toMatchObject({
      'refund.relatives.syn': '200.00',
      'refund.relatives.corka': '0.00',
    });
    expect(result.steps.map(({ text }) => text).join()).toContain('bez zmian płaci: corka');
  });

  test('of a minor are all free while the child is at the family home, up to 70 days (art. 63 ust. 2 u.p.s.)', () => {
    const at = (to: string) =>
      settle({ minor: true, relatives, absences: [absence('2025-06-01', to, { familyHome: true })] });
    expect(at('2025-08-09').findings['familyHomeDaysLeft.2025']).toBe('0');
    expect(at('2025-08-10').amounts).toEqual(at('2025-08-09').amounts);
    expect(at('2025-08-09').amounts['refund.relatives.corka']).toBe('710.00');
    // a whole month divided by 30 never gives back more than the fee
    const thirty = settle(
      { minor: true, absences: [absence('2025-07-01', '2025-07-31', { familyHome: true })] },
      { 'fees.partMonth': 'thirty' },
    );
    expect(thirty.amounts['refund.resident']).toBe('3100.00');
    // nor less than the fee, in a month of 28 days
    const february = settle(
      { minor: true, absences: [absence('2025-02-01', '2025-02-28', { familyHome: true })] },
      { 'fees.partMonth': 'thirty' },
    );
    expect(february.amounts['refund.resident']).toBe('3100.00');
  });
});

test('the fee of a month is that of its first day', () => {
  const fees = { monthlyFee: 3100, changes: [{ from: '2025-02-01', monthlyFee: 2800 }] };
  const result = settle({ resident: fees, absences: [absence('2025-01-31', '2025-02-01')] });
  expect(
    result.schedule.filter(({ title }) => title === 'refund.resident').map(({ amount }) => amount),
  ).toEqual(['100.00', '100.00']);
});

test.each([
  [{ absences: [absence('2025-01-02', '2025-01-01')] }, 'absences.0.to'],
  [
    { absences: [absence('2025-01-01', '2025-01-05'), absence('2025-01-05', '2025-01-06')] },
    'absences.1.from',
  ],
  [{ absences: [absence('2025-01-01', '2025-01-05', { staysWith: 'syn' })] }, 'absences.0.staysWith'],
  [{ absences: [absence('2025-01-01', '2025-01-05', { familyHome: true })] }, 'absences.0.familyHome'],
  [
    {
      absences: [absence('2025-01-01', '2025-01-05')],
      resident: { monthlyFee: 1, changes: [{ from: '2025-01-15', monthlyFee: 2 }] },
    },
    'resident.changes.0.from',
  ],
])('%j is refused', (input, field) => {
  const error = refusalOf(dpsAbsence, { resident, ...input });
  expect([error.code, error.place.field]).toEqual(['input-contradiction', field]);
});

test('what is not collected and what is due sum to the fee, whatever the days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500_000 }),
      fc.integer({ min: day('2012-01-01'), max: day('2026-06-01') }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('calendar', 'thirty'),
      (monthlyFee, from, length, way) => {
        const start = addDays(day('1970-01-01'), from);
        const { schedule, amounts } = settle(
          {
            resident: { monthlyFee: moneyToJson(monthlyFee as Grosze) },
            absences: [absence(toIso(start), toIso(addDays(start, length)))],
          },
          { 'fees.partMonth': way },
        );
        for (const month of new Set(schedule.map((row) => row.from))) {
          const ofMonth = schedule.filter((row) => row.from === month).map(({ amount }) => zloty(amount));
          expect(ofMonth.reduce((sum, amount) => sum + amount, 0)).toBe(monthlyFee);
          expect(ofMonth.every((amount) => amount >= 0)).toBe(true);
        }
        // 21 days of a year and 21 of the next, each at most a twenty-eighth of the fee
        expect(zloty(amounts['refund.resident'] ?? '')).toBeLessThanOrEqual(monthlyFee * 1.5 + 3);
      },
    ),
  );
});
