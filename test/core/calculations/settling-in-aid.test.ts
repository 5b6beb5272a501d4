/** What the settling-in aid refuses and denies, and its amounts by date, degree and act. */
import { settlingInAid } from '../../../core/calculations/settling-in-aid.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const base = { act: 'uwrspz', birthDate: '2004-02-29', decisionDate: '2025-03-03' };
const chosen = (amount: string) => ({ amount, decidedBy: 'starosta', reason: 'wyposażenie mieszkania' });
const run = (input: Record<string, unknown>, settings = {}) => resultOf(settlingInAid, input, settings);

test.each([
  ['less than the sum of the act', { chosen: chosen('2271.99') }, 'amount-below-bound'],
  ['more than 300% of the base', { act: 'ups', chosen: chosen('6198.01') }, 'amount-above-bound'],
  [
    'less than 300% for a disabled person (§ 6 ust. 2)',
    { act: 'ups', disability: 'moderate', chosen: chosen('6197.99') },
    'amount-below-bound',
  ],
  [
    'a form of the other act',
    { act: 'ups', stay: { form: 'kin', stays: [{ from: '2010-01-01', to: '2020-01-01' }] } },
    'input-contradiction',
  ],
  ['a day without a known amount', { decisionDate: '2026-06-01' }, 'law-unknown-period'],
])('refuses %s', (_, more, code) => {
  expect(refusalOf(settlingInAid, { ...base, ...more }).code).toBe(code);
});

test.each([
  ['granted before', { alreadyGranted: true }],
  ['in a care facility', { excludedBy: 'careFacility' }],
  [
    'after too short a stay',
    { stay: { form: 'institution', stays: [{ from: '2021-03-01', to: '2022-02-27' }] } },
  ],
  ['after the 26th birthday', { birthDate: '1999-03-03' }],
])('is not due %s, with a reason', (_, more) => {
  const { amounts, bounds, findings, steps } = run({ ...base, ...more });
  expect([amounts, bounds, findings]).toEqual([{}, {}, { entitled: false }]);
  expect(steps.at(-1)?.text).toMatch(/nie przysługuje|przysługuje ona raz/);
});

test.each([
  ['2018-05-31', '1500.00', '3000.00'],
  ['2018-06-01', '1577.00', '3154.00'],
  ['2021-06-01', '1695.00', '3390.00'],
  ['2023-06-01', '2039.00', '4077.00'],
  ['2024-06-01', '2272.00', '4542.00'],
])(
  'on %s: %s zł, or %s zł for a moderate or significant degree (notices in Monitor Polski)',
  (on, sum, disabled) => {
    const at = (disability: string) => run({ ...base, decisionDate: on, disability }).amounts.settlingInAid;
    expect([at('none'), at('light'), at('moderate'), at('significant')]).toEqual([
      sum,
      sum,
      disabled,
      disabled,
    ]);
  },
);

test('the last day is the eve of the 26th birthday; born on 29 February, 27 February of a common year', () => {
  expect(run(base).findings.latestPayment).toBe('2030-02-27');
  const eve = { ...base, birthDate: '1999-03-04' };
  expect(run(eve).findings).toEqual({ entitled: true, latestPayment: '2025-03-03' });
  const onBirthday = { ...base, birthDate: '1999-03-03' };
  expect(run(onBirthday, { 'leavers.ageLimitDay': 'birthday' }).findings.entitled).toBe(true);
});

test('under u.p.s. the value is chosen up to the ceiling, and is no amount until then', () => {
  expect(run({ ...base, act: 'ups' }).amounts).toEqual({});
  const result = run({ ...base, act: 'ups', chosen: chosen('6198.00') });
  expect([result.amounts, result.bounds]).toEqual([
    { settlingInAid: '6198.00' },
    { settlingInAid: { atLeast: null, atMost: '6198.00' } },
  ]);
});

test('u.p.s. asks for a year of stay only after a home for mothers (art. 88 ust. 3 and 5)', () => {
  const left = (form: string) =>
    run({ ...base, act: 'ups', stay: { form, stays: [{ from: '2024-06-01', to: '2025-01-31' }] } }).findings
      .entitled;
  expect([left('youthCentre'), left('mothersHome')]).toEqual([true, false]);
});
