/** What the independence aid refuses and denies, its bands to the day by both acts, and its instalments. */
import fc from 'fast-check';
import { independenceAid } from '../../../core/calculations/independence-aid.ts';
import { addDays, addYears, day, type Day, toIso } from '../../../core/values/day.ts';
import { moneyFromJson } from '../../../core/values/money.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const base = {
  form: 'nonProfessional',
  birthDate: '2006-05-15',
  decisionDate: '2025-06-16',
  stays: [{ from: '2020-01-01', to: '2025-05-31' }],
};
const run = (input: Record<string, unknown>, settings = {}) => resultOf(independenceAid, input, settings);
const amountOf = (form: string, from: Day, to: Day) =>
  run({
    ...base,
    form,
    household: { kind: 'single', income: '0.00' },
    stays: [{ from: toIso(from), to: toIso(to) }],
  }).amounts.independenceAid;

test.each([
  [
    'a stay that ends before it starts',
    { stays: [{ from: '2020-01-02', to: '2020-01-01' }] },
    'input-contradiction',
    'stays.0.to',
  ],
  [
    'less than the amount of the act',
    { chosen: { amount: '9990.99', decidedBy: 'powiat', reason: 'uchwała' } },
    'amount-below-bound',
    'chosen.amount',
  ],
  ['u.p.s. without an income', { form: 'youthCentre' }, 'input-incomplete', 'household'],
  ['a payment after the 26th birthday', { payments: ['2032-05-15'] }, 'input-contradiction', 'payments.0'],
  ['payments out of order', { payments: ['2025-08-01', '2025-08-01'] }, 'input-contradiction', 'payments.1'],
  [
    'a payment during the study aid without a reason',
    { studyAid: { until: '2025-08-31' }, payments: ['2025-08-31'] },
    'input-contradiction',
    'payments.0',
  ],
  [
    'a decision on a day without a known amount',
    { decisionDate: '2026-06-01' },
    'law-unknown-period',
    undefined,
  ],
  [
    'a form that the regulation does not name',
    { form: 'districtCentre', household: { kind: 'single', income: '0.00' } },
    'amount-not-known',
    'form',
  ],
])('refuses %s', (_, more, code, field) => {
  const error = refusalOf(independenceAid, { ...base, ...more });
  expect(error.code).toBe(code);
  if (field !== undefined) expect(error.place.field).toBe(field);
});

/** For a stay of exactly so many years, a day less and a day more. */
function around(form: string, years: number): readonly (string | undefined)[] {
  const from = day('2019-03-01');
  const last = addDays(addYears(from, years), -1);
  return [addDays(last, -1), last, addDays(last, 1)].map((to) => amountOf(form, from, to));
}

test('bands of art. 149 ust. 1 uwrspz: exactly two and three years are "od 2 do 3 lat"', () => {
  expect(around('familyHome', 1)).toEqual([undefined, '2500.00', '2500.00']);
  expect(around('familyHome', 2)).toEqual(['2500.00', '4998.00', '4998.00']);
  expect(around('familyHome', 3)).toEqual(['4998.00', '4998.00', '9991.00']);
  expect(around('kin', 3)).toEqual([undefined, '4998.00', '4998.00']);
});

test('bands of § 5 of the regulation to u.p.s.: exactly two years are still "od roku do dwóch lat"', () => {
  expect(around('youthCentre', 1)).toEqual([undefined, '2066.00', '2066.00']);
  expect(around('youthCentre', 2)).toEqual(['2066.00', '2066.00', '4132.00']);
  expect(around('youthCentre', 3)).toEqual(['4132.00', '4132.00', '6198.00']);
  expect(around('youthCareHome', 3)).toEqual(['4132.00', '4132.00', '8264.00']);
  expect(around('mothersHome', 1)).toEqual([undefined, '8264.00', '8264.00']);
});

test('stays before a return home are added up, or left out by the choice of the office', () => {
  const stays = [
    { from: '2019-01-01', to: '2020-12-31' },
    { from: '2023-06-01', to: '2025-05-31' },
  ];
  expect(run({ ...base, stays }).amounts.independenceAid).toBe('9991.00');
  const last = run({ ...base, stays }, { 'leavers.earlierStays': 'last' });
  expect(last.amounts.independenceAid).toBe('4998.00');
  expect(last.findings.stayLength).toBe('2\u00a0lata');
});

test('the regulation to u.p.s. counts all stays, so nothing is asked', () => {
  const stays = [
    { from: '2019-01-01', to: '2020-12-31' },
    { from: '2023-06-01', to: '2025-05-31' },
  ];
  const result = run(
    { ...base, form: 'youthCentre', household: { kind: 'single', income: '0.00' }, stays },
    { 'leavers.earlierStays': 'last' },
  );
  expect([result.amounts.independenceAid, result.settings]).toEqual(['6198.00', {}]);
});

test('the amount is that of the day of the decision (M.P. 2023 poz. 296, M.P. 2024 poz. 230)', () => {
  const on = (decisionDate: string) =>
    run({ ...base, birthDate: '2004-05-15', decisionDate }).amounts.independenceAid;
  expect([on('2024-05-31'), on('2024-06-01')]).toEqual(['8968.00', '9991.00']);
});

test('the last day of payment is the eve of the 26th birthday, also of one born on 29 February', () => {
  expect(run(base).findings.latestPayment).toBe('2032-05-14');
  expect(run({ ...base, birthDate: '2004-02-29' }).findings.latestPayment).toBe('2030-02-27');
  expect(run(base, { 'leavers.ageLimitDay': 'birthday' }).findings.latestPayment).toBe('2032-05-15');
  expect(run({ ...base, birthDate: '1999-06-16' }).findings.entitled).toBe(false);
});

test('a reason lets the aid be paid during the study aid (art. 149 ust. 3), and stands in the derivation', () => {
  const studyAid = { until: '2027-09-30', earlierReason: 'zakup wyposażenia mieszkania' };
  const { schedule, steps } = run({ ...base, studyAid, payments: ['2025-07-10'] });
  expect(schedule).toEqual([
    expect.objectContaining({ from: '2025-07-10', kind: 'once', amount: '9991.00' }),
  ]);
  expect(steps.at(-1)?.text).toContain('zakup wyposażenia mieszkania');
});

test('an older decision warns of the income limit that once was (art. 142 uwrspz)', () => {
  const codes = run({
    ...base,
    birthDate: '1996-05-15',
    decisionDate: '2016-06-16',
    stays: [{ from: '2010-01-01', to: '2015-05-31' }],
  }).warnings;
  expect(codes.map(({ code }) => code)).toContain('former-income-limit');
  expect(run(base).warnings).toEqual([]);
});

test('income above 200% of the criterion leaves nothing under u.p.s.', () => {
  const { amounts, findings, steps } = run({
    ...base,
    form: 'youthCentre',
    household: { kind: 'family', persons: 2, income: '3292.01' },
  });
  expect([amounts, findings.entitled]).toEqual([{}, false]);
  expect(steps.at(-1)?.text).toContain('przekracza 200% kryterium');
});

test('instalments add up to the aid, and differ by less than a złoty', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 999_100, max: 3_000_000 }),
      (parts, total) => {
        const chosen = { amount: total / 100, decidedBy: 'powiat', reason: 'uchwała' };
        const payments = Array.from({ length: parts }, (_, index) =>
          toIso(addDays(day('2025-07-10'), index * 31)),
        );
        const { schedule } = run({ ...base, chosen, payments });
        const amounts = schedule.map(({ amount }) => moneyFromJson(amount));
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThan(100);
      },
    ),
    { numRuns: 60 },
  );
});
