/** What the study aid refuses and denies, its days, and that its schedule holds together for any dates. */
import fc from 'fast-check';
import { studyAid } from '../../../core/calculations/study-aid.ts';
import { addDays, birthday, day, type Day, toIso } from '../../../core/values/day.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const base = {
  act: 'uwrspz',
  birthDate: '2004-02-29',
  applicationDate: '2023-09-04',
  decisionDate: '2023-09-20',
  learning: [{ from: '2023-09-01', to: '2024-08-31' }],
};
const ups = { ...base, act: 'ups', household: { kind: 'single', income: '500.00' } };
const run = (input: Record<string, unknown>, settings = {}) => resultOf(studyAid, input, settings);
const rows = (input: Record<string, unknown>, settings = {}) =>
  run(input, settings).schedule.map(({ from, to, amount }) => `${from}..${to} ${amount}`);

test.each([
  [
    'the act of social assistance without an income',
    { ...ups, household: undefined },
    'input-incomplete',
    'household',
  ],
  [
    'a form of the other act',
    { ...base, stay: { form: 'youthCentre', stays: [{ from: '2020-01-01', to: '2023-01-01' }] } },
    'input-contradiction',
    'stay.form',
  ],
  [
    'a year that ends before it starts',
    { ...base, learning: [{ from: '2023-09-01', to: '2023-08-31' }] },
    'input-contradiction',
    'learning.0.to',
  ],
  [
    'a ground that the act does not know',
    { ...base, interruptions: [{ ground: 'waste', from: '2024-01-01' }] },
    'input-contradiction',
    'interruptions.0.ground',
  ],
  [
    'an interruption that ends before it starts',
    { ...base, interruptions: [{ ground: 'prison', from: '2024-01-02', to: '2024-01-01' }] },
    'input-contradiction',
    'interruptions.0.to',
  ],
  [
    'a suspension at discretion for more than a year (§ 10 ust. 2)',
    { ...ups, interruptions: [{ ground: 'waste', from: '2024-01-01', to: '2025-01-01' }] },
    'input-contradiction',
    'interruptions.0.to',
  ],
  [
    'a stay in a care facility under u.p.s., which does not name it',
    { ...ups, excludedBy: 'careFacility' },
    'input-contradiction',
    'excludedBy',
  ],
  [
    'less than the rate of the act',
    { ...base, chosen: { amount: '680.99', decidedBy: 'rada powiatu', reason: 'uchwała' } },
    'amount-below-bound',
    'chosen.amount',
  ],
])('refuses %s', (_, input, code, field) => {
  const error = refusalOf(studyAid, input);
  expect([error.code, error.place.field]).toEqual([code, field]);
});

test('refuses learning after 1.06.2026, for which no rate is known, once that day has come', () => {
  const input = {
    ...base,
    applicationDate: '2026-06-01',
    decisionDate: '2026-06-15',
    learning: [{ from: '2026-06-01', to: '2026-08-31' }],
  };
  expect(refusalOf(studyAid, input).code).toBe('law-unknown-period');
});

test.each([
  ['in a care facility', { excludedBy: 'careFacility' }],
  ['with aid under the other act', { excludedBy: 'otherAct' }],
  ['after too short a stay', { stay: { form: 'kin', stays: [{ from: '2020-09-02', to: '2023-08-31' }] } }],
  ['without learning after the application', { learning: [{ from: '2022-09-01', to: '2023-06-23' }] }],
  ['after the 25th birthday', { birthDate: '1998-09-01' }],
])('is not due %s, with a reason instead of an amount', (_, more) => {
  const { amounts, findings, schedule, steps } = run({ ...base, ...more });
  expect([amounts, findings, schedule]).toEqual([{}, { entitled: false }, []]);
  expect(steps.length).toBeGreaterThan(0);
});

test('three whole years in a related family are enough (art. 141 ust. 1 pkt 1)', () => {
  const { findings, warnings } = run({
    ...base,
    stay: { form: 'kin', stays: [{ from: '2020-09-01', to: '2023-08-31' }] },
  });
  expect(findings.entitled).toBe(true);
  expect(warnings.map(({ code }) => code)).not.toContain('stay-not-checked');
});

test('the aid starts on the day after leaving and never before majority', () => {
  const stay = { form: 'institution', stays: [{ from: '2020-01-01', to: '2023-09-10' }] };
  expect(rows({ ...base, stay })[0]).toBe('2023-09-11..2023-09-30 454.00');
  expect(rows({ ...base, birthDate: '2005-09-16' })[0]).toBe('2023-09-16..2023-09-30 340.50');
});

test('born on 29 February: 25 on 28 February of a common year, so 27 February is the last day', () => {
  const input = {
    ...base,
    applicationDate: '2025-01-08',
    decisionDate: '2025-01-10',
    birthDate: '2000-02-29',
    learning: [{ from: '2024-10-01', to: '2025-06-30' }],
  };
  expect(rows(input)).toEqual(['2025-01-01..2025-01-31 759.00', '2025-02-01..2025-02-27 731.89']);
  expect(rows(input, { 'leavers.ageLimitDay': 'birthday' })).toEqual(['2025-01-01..2025-02-28 759.00']);
});

test('after school and before studies: September alone, under u.p.s. all days to 30 September', () => {
  const learning = [{ from: '2023-09-01', to: '2024-04-26', admittedToStudies: true }];
  const late = { decisionDate: '2024-09-02', learning };
  expect(rows({ ...base, ...late }).slice(1)).toEqual([
    '2024-04-01..2024-04-26 590.20',
    '2024-09-01..2024-09-30 759.00',
  ]);
  expect(rows({ ...ups, ...late })).toEqual(['2023-09-01..2024-09-30 551.10']);
});

test('days in prison or of a suspension are taken out by days', () => {
  const interruptions = [
    { ground: 'studyLeave', from: '2023-10-16', to: '2023-11-15' },
    { ground: 'prison', from: '2024-01-01' },
  ];
  expect(rows({ ...base, interruptions })).toEqual([
    '2023-09-01..2023-09-30 681.00',
    '2023-10-01..2023-10-15 329.52',
    '2023-11-16..2023-11-30 340.50',
    '2023-12-01..2023-12-31 681.00',
  ]);
});

test('an amount raised by the county holds until the rate of the act passes it', () => {
  const chosen = { amount: '700.00', decidedBy: 'rada powiatu', reason: 'uchwała nr 5/2023' };
  expect(rows({ ...base, decisionDate: '2024-05-06', chosen })).toEqual([
    '2023-09-01..2024-05-31 700.00',
    '2024-06-01..2024-08-31 759.00',
  ]);
});

test('income of exactly 200% of the criterion is within ("nie przekracza"), a family counts per person', () => {
  const at = (household: Record<string, unknown>) => run({ ...ups, household }).findings.entitled;
  expect(at({ kind: 'single', income: '1552.00' })).toBe(true);
  expect(at({ kind: 'single', income: '1552.01' })).toBe(false);
  expect(at({ kind: 'family', persons: 3, income: '3600.00' })).toBe(true);
  expect(at({ kind: 'family', persons: 3, income: '3600.01' })).toBe(false);
});

test('holidays left out between two years of learning are told, holidays within a year are not', () => {
  const codes = (learning: readonly object[]) =>
    run({ ...base, decisionDate: '2024-10-10', learning }).warnings.map(({ code }) => code);
  const next = { from: '2024-09-02', to: '2025-01-31' };
  expect(codes([{ from: '2023-09-04', to: '2024-06-21' }, next])).toContain('summer-not-learning');
  expect(
    codes([
      { from: '2023-09-04', to: '2024-08-31' },
      { ...next, from: '2024-09-01' },
    ]),
  ).not.toContain('summer-not-learning');
  expect(codes([{ from: '2023-09-04', to: '2024-01-15' }, next])).not.toContain('summer-not-learning');
});

test('the rows follow each other without overlap, within learning and before the 25th birthday', () => {
  const between = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) });
  fc.assert(
    fc.property(
      between('1990-01-01', '2006-12-31'),
      between('2014-10-01', '2025-12-31'),
      fc.integer({ min: 0, max: 700 }),
      (born, application, days) => {
        const from = application as Day;
        const to = addDays(from, days);
        const { schedule } = run({
          ...base,
          birthDate: toIso(born as Day),
          applicationDate: toIso(from),
          decisionDate: toIso(from),
          learning: [{ from: toIso(from), to: toIso(to) }],
        });
        const eve = toIso(addDays(birthday(born as Day, 25), -1));
        schedule.forEach((row, index) => {
          expect(row.from <= row.to && row.to <= eve && row.to <= toIso(to) && row.from >= toIso(from)).toBe(
            true,
          );
          const next = schedule[index + 1];
          if (next !== undefined) expect(toIso(addDays(day(row.to), 1))).toBe(next.from);
        });
      },
    ),
    { numRuns: 60 },
  );
});
