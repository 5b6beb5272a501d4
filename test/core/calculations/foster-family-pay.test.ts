/** What the pay of foster families refuses, and that days, supplements and valorised contracts behave (art. 85, 86 uwrspz). */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { fosterFamilyPay } from '../../../core/calculations/foster-family-pay.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { addDays, calendar, day, type Day, daysInMonth, toIso } from '../../../core/values/day.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { rulesWith } from '../../support/calculation-result.ts';

const chosen = { decidedBy: 'umowa ze starostą', reason: 'doświadczenie' };

const run = (input: Record<string, unknown>, rules = statutoryRules) =>
  calculate(fosterFamilyPay, input, rules);

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

test.each([
  [
    'a contract below the minimum',
    { carer: 'professional', from: '2024-06-01', contractPay: { ...chosen, amount: '4567.39' } },
    'amount-below-bound',
  ],
  [
    'a contract of before 1.02.2023 after 31.05.2023 (art. 26 ust. 2 of Dz.U. 2022 poz. 2140)',
    {
      carer: 'professional',
      from: '2023-05-01',
      to: '2023-06-01',
      contractPay: { ...chosen, amount: '2500.00', agreedOn: '2020-01-01' },
    },
    'input-contradiction',
  ],
  [
    'children of a family that is no emergency family',
    { carer: 'professional', from: '2024-06-01', children: [{ from: '2024-06-01' }] },
    'input-contradiction',
  ],
  [
    'a non-professional family that helps nobody',
    { carer: 'nonProfessional', from: '2024-06-01' },
    'input-incomplete',
  ],
  [
    'a contract of one that is only a helper',
    { carer: 'trained', from: '2024-06-01', contractPay: { ...chosen, amount: '5000.00' } },
    'input-contradiction',
  ],
  [
    'helper pay below 20 %',
    {
      carer: 'nonProfessional',
      from: '2024-06-01',
      helperStays: [{ from: '2024-06-01', to: '2024-06-02' }],
      helperPay: { ...chosen, amount: '819.99' },
    },
    'amount-below-bound',
  ],
  [
    'helper days outside the period',
    { carer: 'nonProfessional', from: '2024-06-01', helperStays: [{ from: '2024-06-29', to: '2024-07-02' }] },
    'input-contradiction',
  ],
  [
    'no child left, yet another at home',
    {
      carer: 'professional',
      from: '2024-06-01',
      standby: [{ from: '2024-06-01', cause: 'noChild', otherChildAtHome: true }],
    },
    'input-contradiction',
  ],
  [
    'pay after 31.05.2026, which nobody has announced',
    { carer: 'professional', from: '2026-06-01', decisionDate: '2026-06-15' },
    'law-unknown-period',
  ],
])('refuses %s', (_, input, code) => {
  expect(refusal(input).code).toBe(code);
});

test('an old contract goes on to 31.05.2023 at the old minimum, the new minimum holds otherwise', () => {
  const old = { ...chosen, amount: '2300.00', agreedOn: '2021-01-01' };
  const { schedule } = run({ carer: 'professional', from: '2023-01-01', to: '2023-05-31', contractPay: old });
  expect(schedule.map(({ amount }) => amount)).toEqual([230_000, 230_000]);
  expect(
    run({ carer: 'professional', from: '2023-01-01', to: '2023-02-28' }).schedule.map(({ amount }) => amount),
  ).toEqual([200_000, 410_000]);
});

test.each([
  ['full', 456_740, 'pay'],
  ['standby', 365_392, 'standby'],
])('one child in a unit, another at home (art. 85 ust. 4): %s', (choice, amount, title) => {
  const { schedule } = run(
    {
      carer: 'professional',
      from: '2024-07-01',
      standby: [{ from: '2024-07-01', cause: 'inInstitution', otherChildAtHome: true }],
    },
    rulesWith({ ['foster.standbyWithOtherChild']: choice }),
  );
  expect(schedule).toMatchObject([{ amount, title }]);
});

test('stand-by that follows on stand-by leaves no empty row between', () => {
  const { schedule } = run({
    carer: 'professional',
    from: '2024-07-01',
    standby: [
      { from: '2024-07-05', to: '2024-07-10', cause: 'inInstitution' },
      { from: '2024-07-11', cause: 'noChild' },
    ],
  });
  expect(schedule.map(({ title, from, to }) => [title, toIso(from), toIso(to)])).toEqual([
    ['pay', '2024-07-01', '2024-07-04'],
    ['standby', '2024-07-05', '2024-07-10'],
    ['standby', '2024-07-11', '2024-07-31'],
  ]);
});

test.each([
  [
    '10 days with a child of art. 81: none',
    [{ from: '2024-03-01', to: '2024-03-10', art81: true }],
    undefined,
  ],
  ['11 days with a child of art. 81', [{ from: '2024-03-01', to: '2024-03-11', art81: true }], 101_680],
  [
    '11 days that do not follow each other',
    [
      { from: '2024-03-01', to: '2024-03-06', art81: true },
      { from: '2024-03-20', to: '2024-03-24', art81: true },
    ],
    101_680,
  ],
  [
    'three children all the month: none',
    [{ from: '2024-01-01' }, { from: '2024-01-01' }, { from: '2024-01-01' }],
    undefined,
  ],
])('emergency supplement (art. 85 ust. 5): %s', (_, children, amount) => {
  const { amounts } = run({ carer: 'emergency', from: '2024-03-01', children });
  expect(amounts['emergencySupplement.2024-03']).toBe(amount);
});

test('days counted only in a row give no supplement for 6 and 5', () => {
  const children = [
    { from: '2024-03-01', to: '2024-03-06', art81: true },
    { from: '2024-03-20', to: '2024-03-24', art81: true },
  ];
  const { amounts } = run(
    { carer: 'emergency', from: '2024-03-01', children },
    rulesWith({ ['foster.emergencyDays']: 'consecutive' }),
  );
  expect(amounts['emergencySupplement.2024-03']).toBeUndefined();
});

test('the supplement of a month with stand-by is a share of what was received', () => {
  const { amounts, schedule } = run({
    carer: 'emergency',
    from: '2024-03-01',
    standby: [{ from: '2024-03-21', cause: 'noChild' }],
    children: [{ from: '2024-03-01', to: '2024-03-20', art81: true }],
  });
  // 5084 × 20/31 = 3280,00; 80 % of 5084 = 4067,20 × 11/31 = 1443,20; 20 % of 4723,20 = 944,64
  expect(schedule.map(({ amount }) => amount)).toEqual([328_000, 144_320, 94_464]);
  expect(amounts['emergencySupplement.2024-03']).toBe(94_464);
});

test('an emergency contract above the minimum grows by exactly 111,4 %', () => {
  const contractPay = { ...chosen, amount: '9999.95', agreedOn: '2023-03-01' };
  const { amounts } = run({ carer: 'emergency', from: '2024-06-01', contractPay });
  expect(amounts['pay.monthly']).toBe(1_113_994); // 9999,95 × 1,114 = 11 139,9443
});

test('a helper stay over two months is warned of (art. 75 ust. 6)', () => {
  const codes = (to: string) =>
    run({
      carer: 'nonProfessional',
      from: '2024-03-01',
      to: '2024-05-31',
      helperStays: [{ from: '2024-03-01', to }],
    }).warnings.map(({ code }) => code);
  expect(codes('2024-04-30')).not.toContain('helper-stay-too-long');
  expect(codes('2024-05-01')).toContain('helper-stay-too-long');
});

const from = day('2023-02-01');
const to = day('2026-05-31');

test('for any period the segments follow each other, and no month gives more than its monthly pay', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: to - from }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 90 }),
      (start, length, idleStart, idleLength) => {
        const first = addDays(from, start);
        const last = Math.min(addDays(first, length), to) as Day;
        const idle = addDays(first, idleStart);
        const { schedule } = run({
          carer: 'professional',
          from: toIso(first),
          to: toIso(last),
          standby: [{ from: toIso(idle), to: toIso(addDays(idle, idleLength)), cause: 'noChild' }],
        });
        expect(schedule[0]?.from).toBe(first);
        expect(schedule.at(-1)?.to).toBe(last);
        schedule.slice(1).forEach((segment, index) => {
          expect(segment.from).toBe(addDays(schedule[index]?.to ?? segment.from, 1));
        });
        for (const segment of schedule.filter(({ kind }) => kind === 'part-month')) {
          const { year, month } = calendar(segment.from);
          const days = segment.to - segment.from + 1;
          expect(days).toBeLessThan(daysInMonth(year, month));
          expect(segment.amount).toBeLessThan(456_740);
        }
      },
    ),
  );
});
