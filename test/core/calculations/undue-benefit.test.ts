/** What undue sums refuse, when they bear interest, and their terms. */
import { calculate } from '../../../core/calculations/calculate.ts';
import { resultJson } from '../../../core/calculations/to-json.ts';
import { undueBenefit } from '../../../core/calculations/undue-benefit.ts';
import { statutoryLaw, statutoryRules } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { resultOf } from '../../support/calculation-result.ts';

const foster = {
  act: 'fosterCare',
  cause: 'lostRight',
  payments: [{ paidOn: '2025-08-12', amount: 1000 }],
  asOf: '2025-12-10',
};
const assistance = { act: 'socialAssistance', payments: foster.payments, asOf: foster.asOf };

function run(input: Record<string, unknown>, choices: Record<string, string> = {}) {
  return resultOf(undueBenefit, input, choices);
}

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

const payment = (more: Record<string, unknown>) => ({ payments: [{ ...foster.payments[0], ...more }] });

test.each([
  [foster, 't_overpaid_decision'],
  [assistance, 'uops.przedawnienie_lata'],
])('the term of the decision is told, as its parameter is listed', (input, id) => {
  const { parameters, steps } = run(input);
  expect(parameters.map((one) => one.id)).toContain(id);
  expect(steps.map(({ text }) => text).join(' ')).toMatch(/nie minęło ponad \d+\sl/);
});

test.each([
  ['social assistance with a cause', { ...assistance, cause: 'lostRight' }, 'cause'],
  ['set-off in foster care', { ...foster, currentBenefit: 500 }, 'currentBenefit'],
  ['a payment in the future', { ...foster, ...payment({ paidOn: '2025-12-11' }) }, 'payments.0.paidOn'],
  [
    'a repayment in the future',
    { ...foster, repayments: [{ on: '2025-12-11', amount: 5 }] },
    'repayments.0.on',
  ],
  ['a decision in the future', { ...foster, decisionDate: '2025-12-11' }, 'decisionDate'],
  [
    'a period over two months',
    { ...foster, ...payment({ undueFrom: '2025-08-20', undueTo: '2025-09-01' }) },
    'payments.0.undueTo',
  ],
  ['an interruption without a final decision', { ...foster, interruptedOn: '2025-10-01' }, 'interruptedOn'],
  [
    'more repaid than owed',
    { ...foster, repayments: [{ on: '2025-08-20', amount: '1000.01' }] },
    'repayments',
  ],
])('%s is refused', (_, input, field) => {
  const error = refusal(input);
  expect(error.code).toBe('input-contradiction');
  expect(error.place.field).toBe(field);
});

test.each([
  ['foster care without a cause', { ...foster, cause: undefined }, 'cause'],
  [
    'set-off from an unknown benefit',
    { ...assistance, setOff: { amount: 1, decidedBy: 'kierownik', reason: 'wniosek' } },
    'currentBenefit',
  ],
  ['half a period', { ...foster, ...payment({ undueFrom: '2025-08-20' }) }, 'payments.0.undueTo'],
])('%s is refused', (_, input, field) => {
  const error = refusal(input);
  expect([error.code, error.place.field]).toEqual(['input-incomplete', field]);
});

test.each([
  [{ repayments: [{ on: '2025-10-01', amount: 0 }] }, 'repayments.0.amount'],
  [payment({ amount: 0 }), 'payments.0.amount'],
])('an amount of nothing is refused: %j', (more, field) => {
  const error = refusal({ ...foster, ...more });
  expect([error.code, error.place.field]).toEqual(['input-invalid', field]);
});

test('interest of days before 2016 is refused: it was set in another way', () => {
  const error = refusal({ ...foster, payments: [{ paidOn: '2015-11-30', amount: 10 }], asOf: '2016-12-30' });
  expect(error.code).toBe('law-unknown-period');
  expect(
    run({ ...foster, payments: [{ paidOn: '2015-12-31', amount: 1000 }], asOf: '2016-12-30' }).amounts,
  ).toMatchObject(
    // 365 days of 2016 at 7%
    { interest: '70.00' },
  );
});

test('a set-off above half of the benefit is refused', () => {
  const setOff = { amount: '250.01', decidedBy: 'kierownik', reason: 'wniosek' };
  const input = { ...assistance, currentBenefit: 500, setOff };
  expect(refusal(input).code).toBe('amount-above-bound');
  expect(run({ ...input, setOff: { ...setOff, amount: '250.00' } }).amounts).toMatchObject({
    setOff: '250.00',
  });
});

test('no more is set off than is owed', () => {
  const { bounds } = run({ ...assistance, currentBenefit: 5000 });
  expect(bounds).toEqual({ setOff: { atLeast: null, atMost: '1000.00' } });
});

test('interest starts on the first day of the month after the payment (art. 92 ust. 6a and 9 uwrspz)', () => {
  const on = (asOf: string) => run({ ...foster, asOf }).amounts.interest;
  expect(on('2025-08-31')).toBe('0.00');
  // one day at 10.5%: 1000 zł × 10,5% / 365 = 0,2877 zł
  expect(on('2025-09-01')).toBe('0.29');
});

test('a payment without legal basis and all of social assistance bear no interest', () => {
  for (const input of [{ ...foster, cause: 'noLegalBasis' }, assistance]) {
    const { amounts, findings, parameters } = run(input);
    expect(amounts).toMatchObject({ interest: '0.00', total: '1000.00' });
    expect(findings.bearsInterest).toBe(false);
    expect(parameters.map(({ id }) => id)).not.toContain('kc.odsetki_opoznienie');
  }
});

test('rates that nobody confirmed warn; days after the last check are never computed', () => {
  const codes = (asOf: string) => run({ ...foster, asOf }).warnings.map(({ code }) => code);
  expect(codes('2025-12-10')).toEqual([]);
  expect(codes('2026-06-30')).toContain('law-unverified-value');
  expect(codes('2026-11-21')).toContain('law-unverified-value');
  for (const asOf of ['2026-11-22', '2027-09-30']) {
    const error = refusal({ ...foster, asOf });
    expect(error).toMatchObject({ code: 'law-unknown-period', place: { field: 'asOf' } });
    expect(error.message).toContain('podać wcześniejszy ostatni dzień odsetek (pole asOf)');
    expect(error.message).toContain('arkusz „Parametry”');
  }
});

test('a rate that the office entered bears interest after the last check', () => {
  const law = statutoryLaw.withOfficeValues([
    {
      id: 'kc.odsetki_opoznienie',
      from: day('2026-11-22'),
      to: day('2026-12-31'),
      value: 9,
      source: 'obwieszczenie (przykład)',
      place: {},
    },
  ]);
  const settle = (asOf: string) =>
    calculate(
      undueBenefit,
      { ...foster, payments: [{ paidOn: '2026-10-12', amount: 36_500 }], asOf },
      { ...statutoryRules, law },
    );
  // 36 500 zł: 9,25 zł a day at 9,25% for 21 days of November, then 9 zł a day for 40 days
  expect(resultJson(settle('2026-12-31')).amounts.interest).toBe('554.25');
  expect(refusedWith(() => settle('2027-01-01')).code).toBe('law-unknown-period');
});

test('interest of years before 2016 is refused, unless the case leaves it out', () => {
  const old = {
    ...foster,
    payments: [{ paidOn: '2015-03-10', amount: 660 }],
    repayments: [{ on: '2016-02-01', amount: 100 }],
    asOf: '2016-03-31',
  };
  expect(refusal(old).message).toContain('Odsetki sprzed 1.01.2016');
  expect(refusal(old).message).toContain('withoutInterest: true');
  const { amounts, findings, warnings, steps } = run({ ...old, withoutInterest: true });
  expect(amounts).toEqual({ undue: '660.00', repaid: '100.00' });
  expect(findings.bearsInterest).toBe(true);
  expect(warnings.map(({ code }) => code)).toContain('interest-left-out');
  expect(steps.map(({ text }) => text).join(' ')).toContain('nie policzono');
});

test('leaving interest out changes nothing where none is due', () => {
  expect(run({ ...assistance, withoutInterest: true })).toEqual(run(assistance));
});

test('the readings of the office change the interest', () => {
  const leap = { ...foster, payments: [{ paidOn: '2023-12-05', amount: 100_000 }], asOf: '2024-12-31' };
  // 366 days at 11.25%
  expect(run(leap).amounts.interest).toBe('11280.82');
  expect(run(leap, { 'interest.divisor': 'actual' }).amounts.interest).toBe('11250.00');
  const paid = { ...foster, repayments: [{ on: '2025-09-01', amount: 1000 }] };
  expect(run(paid, { 'interest.paymentDay': 'notCounted' }).amounts).toMatchObject({
    interest: '0.00',
    remaining: '0.00',
  });
  expect(run(paid).amounts).toMatchObject({ interest: '0.29', remaining: '0.29' });
});

test.each([
  // art. 92 ust. 4 uwrspz; art. 104 ust. 5-6 u.p.s.: three years from finality, anew from an interruption
  [{ ...foster, finalOn: '2024-02-29' }, '2027-02-28'],
  [{ ...foster, finalOn: '2024-02-29', interruptedOn: '2025-05-05' }, '2028-05-05'],
  [{ ...assistance, finalOn: '2025-07-15' }, '2028-07-15'],
])('prescription of %j ends after %s', (input, expected) => {
  expect(run(input).findings.prescribedAfter).toBe(expected);
});

test('several sums are numbered from the oldest, and make up the whole', () => {
  const { amounts, schedule } = run({
    ...foster,
    payments: [
      { paidOn: '2025-10-12', amount: 200 },
      { paidOn: '2025-08-12', amount: 1000, undueFrom: '2025-08-17', undueTo: '2025-08-31' },
    ],
  });
  // 1000 zł × 15 / 31
  expect(amounts).toMatchObject({ 'undue.1': '483.87', 'undue.2': '200.00', undue: '683.87' });
  expect(Number(amounts['interest.1']) + Number(amounts['interest.2'])).toBeCloseTo(
    Number(amounts.interest),
    6,
  );
  expect(schedule.map(({ from }) => from)).toEqual(['2025-08-17', '2025-10-12']);
});
