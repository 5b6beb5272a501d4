/** What the parents' fee refuses, whom and which days it leaves out, its open reading, and that its sums hold. */
import fc from 'fast-check';
import { calculate, type CalculationResult } from '../../../core/calculations/calculate.ts';
import { parentsFee } from '../../../core/calculations/parents-fee.ts';
import { publishedCosts, statutoryRules } from '../../../core/law/index.ts';
import { addDays, day, type Day, lastOfMonth, toIso } from '../../../core/values/day.ts';
import { grosze, zloty } from '../../../core/values/money.ts';
import { calendarMonths } from '../../../core/values/period.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { rulesWith } from '../../support/calculation-result.ts';

function run(input: unknown, settings: Readonly<Record<string, string>> = {}): CalculationResult {
  return calculate(parentsFee, input, rulesWith(settings));
}

const family = { form: 'family', from: '2024-01-01', to: '2024-12-31', granted: [{ amount: 1002 }] };
const institution = {
  form: 'institution',
  from: '2024-01-01',
  to: '2024-12-31',
  costs: [{ amount: 9000, publishedOn: '2023-03-10' }],
};
const of = (stay: unknown, child: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  decisionDate: '2025-01-15',
  children: [{ stays: [stay], ...child }],
  ...more,
});
const relief = (given: Record<string, unknown>) => of(family, {}, { relief: given });

describe('what is refused', () => {
  test.each([
    ['no child', { decisionDate: '2025-01-15', children: [] }, 'input-invalid', 'Dzieci'],
    [
      'a stay that goes on without a birth date',
      of({ ...family, to: undefined }),
      'input-incomplete',
      'datę urodzenia',
    ],
    [
      'a stay that ends before it starts',
      of({ ...family, to: '2023-12-31' }),
      'input-contradiction',
      'kończy się',
    ],
    [
      'a stay before the birth',
      of(family, { birthDate: '2024-01-02' }),
      'input-contradiction',
      'przed dniem urodzenia',
    ],
    [
      'stays that overlap by more than the day of the move',
      of(family, { stays: [family, { ...institution, from: '2024-12-30', to: '2025-01-31' }] }),
      'input-contradiction',
      'zachodzą',
    ],
    [
      'a ruling outside the stay',
      of(family, {}, { from: '2025-01-01' }),
      'input-contradiction',
      'nie przebywało',
    ],
    [
      'a ruling that ends before it starts',
      of(family, {}, { from: '2024-05-01', to: '2024-04-30' }),
      'input-contradiction',
      'Okres opłaty',
    ],
    [
      'the time before the act',
      of({ ...family, from: '2011-12-01', to: '2012-01-31' }),
      'period-not-covered',
      '1.01.2012',
    ],
    [
      'an institution before the rule of published costs',
      of({ ...institution, from: '2014-09-18', to: '2014-10-31' }),
      'period-not-covered',
      '19.09.2014',
    ],
    [
      'an institution without a cost in force',
      of({ ...institution, from: '2023-03-31' }),
      'cost-unknown',
      '31.03.2023',
    ],
    [
      'an institution without any cost',
      of({ ...institution, costs: undefined }),
      'input-incomplete',
      'office.xlsx',
    ],
    ['both a home and costs', of({ ...institution, home: 'dom' }), 'input-contradiction', 'Zostaw jedno'],
    [
      'a home that the office does not know',
      of({ ...institution, costs: undefined, home: 'dom' }),
      'home-unknown',
      'Koszty',
    ],
    [
      'a stay beyond majority until the office has read the provision',
      of(family, { birthDate: '2006-06-30' }),
      'setting-open',
      'parentsFee.adultWard',
    ],
    [
      'days at the parents before they freed from the fee (Dz.U. 2014 poz. 1188)',
      of(
        { ...family, from: '2014-09-01', to: '2014-10-31' },
        { absences: [{ kind: 'withParents', from: '2014-09-18', to: '2014-09-20' }] },
      ),
      'period-not-covered',
      'art. 193 ust. 6a',
    ],
    [
      'pay among the benefits of the fee',
      of({ ...family, granted: [{ title: 'pay', amount: 4567.4 }] }),
      'input-invalid',
      'title',
    ],
    [
      'two children of one name',
      {
        decisionDate: '2025-01-15',
        children: [
          { id: 'A', stays: [family] },
          { id: 'A', stays: [family] },
        ],
      },
      'input-contradiction',
      'oznaczenie',
    ],
    [
      'relief above the fee',
      relief({ kind: 'remission', chosen: { amount: 12_024.01, decidedBy: 'starosta', reason: 'x' } }),
      'amount-above-bound',
      '12\u00a0024,00',
    ],
    [
      'relief by a table without an income',
      relief({ kind: 'refrain', table: 'ulgi' }),
      'input-incomplete',
      'household',
    ],
    [
      'a chosen amount with a deferral',
      relief({ kind: 'deferral', chosen: { amount: 1, decidedBy: 'a', reason: 'b' } }),
      'input-contradiction',
      'odroczenie',
    ],
    ['a deferral without a day', relief({ kind: 'deferral' }), 'input-incomplete', 'odracza'],
    ['instalments without their number', relief({ kind: 'instalments' }), 'input-incomplete', 'rat'],
    [
      'interest that ends before it starts',
      of(family, {}, { interest: { finalOn: '2025-02-03', until: '2025-02-28' } }),
      'input-contradiction',
      'wcześniej',
    ],
    [
      'payments above the debt',
      of(
        family,
        {},
        {
          interest: {
            finalOn: '2025-02-03',
            until: '2025-03-31',
            payments: [{ on: '2025-03-10', amount: 20_000 }],
          },
        },
      ),
      'input-contradiction',
      'przewyższają',
    ],
  ])('%s', (_, input, code, words) => {
    const error = refusedWith(() => run(input));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.place.field}`).toContain(words);
  });
});

test('an adult ward is charged or not as the office reads art. 193 ust. 1', () => {
  const input = of(family, { birthDate: '2006-07-01' });
  expect(run(input, { 'parentsFee.adultWard': 'untilMajority' }).amounts.total).toBe(601_200);
  expect(run(input, { 'parentsFee.adultWard': 'wholeStay' }).amounts.total).toBe(1_202_400);
});

test('a stay that goes on runs to the eve of majority, its last part month not yet computed', () => {
  const { schedule, amounts } = run(of({ ...family, to: undefined }, { birthDate: '2012-06-15' }));
  expect(schedule.at(-1)).toMatchObject({ to: day('2030-06-14'), kind: 'month', untilChanged: true });
  expect(amounts).not.toHaveProperty('total');
});

test('running away leaves the fee as it is, days at the parents free of it (art. 193 ust. 6a uwrspz)', () => {
  const total = (kind: string) =>
    run(of(institution, { absences: [{ kind, from: '2024-06-01', to: '2024-06-10' }] })).amounts.total;
  expect(total('runaway')).toBe(10_800_000);
  expect(total('other')).toBe(10_800_000);
  expect(total('withParents')).toBe(10_500_000);
});

test('part months of an institution are divided as the office chose for fees', () => {
  const part = of({ ...institution, from: '2024-01-16', to: '2024-01-31' });
  expect(run(part).amounts.total).toBe(464_516);
  expect(run(part, { 'fees.partMonth': 'thirty' }).amounts.total).toBe(480_000);
});

test('a part month of an institution cites its own act, and where the way of dividing comes from', () => {
  const { steps } = run(of({ ...institution, from: '2024-01-16', to: '2024-01-31' }));
  const divided = steps.find(({ formula }) => formula?.includes('/ 31'));
  expect(divided?.basis).toBe(
    'art. 193 ust. 1 pkt 2 i art. 196 ust. 4 uwrspz; sposób podziału: art. 106 ust. 3 u.p.s. przez analogię',
  );
});

test('a whole month divided by thirty is never more than a month', () => {
  const input = of(
    { ...institution, from: '2024-01-01', to: '2024-01-31' },
    {
      absences: [{ kind: 'withParents', from: '2024-01-31', to: '2024-01-31' }],
    },
  );
  expect(run(input, { 'fees.partMonth': 'thirty' }).amounts.total).toBe(900_000);
});

test('the cost of a home is taken from the office', () => {
  const costs = publishedCosts([
    {
      ...{ home: 'POW-1', name: 'Placówka', amount: grosze(900_000), publishedOn: day('2023-03-10') },
      ...{ source: 'Dz. Urz. Woj. 2023 poz. 1', place: {} },
    },
  ]);
  const result = calculate(parentsFee, of({ ...institution, costs: undefined, home: 'POW-1' }), {
    ...statutoryRules,
    costs,
  });
  expect(result.amounts.total).toBe(10_800_000);
  expect(result.steps.map(({ text }) => text).join(' ')).toContain('Dz. Urz. Woj. 2023 poz. 1');
});

test('days without a granted benefit are told, not guessed', () => {
  const { warnings } = run(of({ ...family, granted: [{ amount: 1002, to: '2024-11-30' }] }));
  expect(warnings.map(({ text }) => text).join(' ')).toContain('2024-12');
});

test('before 19.09.2014 the former paragraphs are named', () => {
  const { warnings } = run(of({ ...family, from: '2013-04-01', to: '2013-06-30' }));
  expect(warnings.map(({ code }) => code)).toContain('former-law');
});

test('instalments sum to the fee, the last takes the rest of the grosze', () => {
  const { schedule } = run(
    relief({ kind: 'instalments', instalments: { count: 7, firstDueOn: '2025-01-31' } }),
  );
  const rates = schedule.filter(({ title }) => title === 'instalment');
  expect(rates.reduce((sum, { amount }) => sum + amount, 0)).toBe(1_202_400);
  expect(rates.map(({ from }) => toIso(from)).slice(0, 3)).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
  ]);
});

describe('relief by a resolution with the threshold of 200 % of the criterion', () => {
  const bands = [{ upTo: 200, single: 100, family: 100 }];
  const asked = (more: Record<string, unknown>) =>
    run(
      relief({
        kind: 'refrain',
        // 200 % of 1010,00 zł (Dz.U. 2024 poz. 1044)
        household: { kind: 'single', income: '2020.01' },
        table: { resolution: 'uchwała nr 2', fee: 'percentOfFee', bands },
        ...more,
      }),
    );

  test('a grosz above it leaves no room, and the reasons do not print 200%', () => {
    const { bounds, steps } = asked({});
    expect(bounds?.relief).toEqual({ atLeast: 0, atMost: 0 });
    expect(steps.flatMap(({ formula }) => formula ?? []).join()).toContain('200,001%');
  });

  test('another ground of the resolution gives it back, whatever the income', () => {
    const { bounds, steps } = asked({ otherGround: '§ 4 pkt 2 (zdarzenie losowe)' });
    expect(bounds?.relief).toEqual({ atLeast: 0, atMost: zloty(12_024) });
    expect(steps.map(({ text }) => text).join()).toContain('niezależnie od dochodu: § 4 pkt 2');
  });
});

test('after relief of some months both what they leave and the whole claim are given', () => {
  const chosen = { amount: 1006, decidedBy: 'starosta', reason: 'choroba' };
  const { amounts, steps } = run(relief({ kind: 'remission', from: '2024-10', to: '2024-12', chosen }));
  // 3 × 1002 zł − 1006 zł; 12 × 1002 zł − 1006 zł
  expect(amounts).toMatchObject({ afterRelief: zloty(2000), totalAfterRelief: zloty(11_018) });
  expect(steps.map(({ formula = '' }) => formula.replaceAll('\u00a0', ' '))).toContain(
    '12 024,00 zł − 1 006,00 zł = 11 018,00 zł',
  );
});

test('what is due before the decision is told to the end of the stay', () => {
  const { steps } = run(of({ ...family, to: '2024-06-10' }));
  expect(steps.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ')).toContain(
    'od 1 stycznia 2024 r. do 10 czerwca 2024 r. należy się razem',
  );
});

test('the sum of a child, what is due before the decision and what relief is for are added up', () => {
  const children = [
    { id: 'A', stays: [institution] },
    { id: 'B', stays: [{ ...family, to: '2024-06-10' }] },
  ];
  const chosen = { amount: 1, decidedBy: 'starosta', reason: 'choroba' };
  const { steps } = run({
    decisionDate: '2024-08-15',
    children,
    relief: { kind: 'remission', from: '2024-02', to: '2024-06', chosen },
  });
  const formulas = steps.map(({ formula = '' }) => formula.replaceAll('\u00a0', ' '));
  for (const expected of [
    '12 × 9 000,00 zł = 108 000,00 zł',
    '5 × 1 002,00 zł + 334,00 zł = 5 344,00 zł',
    '5 × 10 002,00 zł + 9 334,00 zł + 9 000,00 zł = 68 344,00 zł',
    '4 × 10 002,00 zł + 9 334,00 zł = 49 342,00 zł',
  ]) {
    expect(formulas).toContain(expected);
  }
});

test('relief may be limited to some months of the fee', () => {
  const { bounds } = run(relief({ kind: 'refrain', from: '2024-10', to: '2024-12' }));
  expect(bounds?.relief).toEqual({ atLeast: 0, atMost: zloty(3006) });
});

test('interest after the last checked day is refused, with what to do (art. 481 § 2 k.c.: the rate may change)', () => {
  const interest = { finalOn: '2025-08-12', until: '2029-08-31' };
  const { code, place, message } = refusedWith(() =>
    run(
      of({ ...family, from: '2025-06-01', to: '2025-06-30' }, {}, { interest, decisionDate: '2025-07-10' }),
    ),
  );
  expect({ code, field: place.field }).toEqual({ code: 'law-unknown-period', field: 'interest.until' });
  expect(message).toContain('podać wcześniejszy ostatni dzień odsetek (pole interest.until)');
});

test('a part payment goes to the oldest dues and lowers interest (art. 195 ust. 2 uwrspz)', () => {
  const interest = {
    finalOn: '2025-08-12',
    until: '2025-12-10',
    payments: [{ on: '2025-09-30', amount: 500 }],
  };
  const { amounts } = run(
    of(
      { ...family, from: '2025-06-01', to: '2025-06-30', granted: [{ amount: 1000 }] },
      {},
      { interest, decisionDate: '2025-07-10' },
    ),
  );
  expect(amounts.principalLeft).toBe(50_000);
  // 1000.00: 3 d × 10.5% + 27 d × 10.25%; 500.00: 8 d × 10.25% + 28 d × 10% + 28 d × 9.75% + 7 d × 9.5%
  expect(amounts.interest).toBe(1805);
});

const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: day('2015-01-01'), max: day('2024-01-01') })
  .map((value) => value as Day);

test('two halves of any month make the whole month to within a grosz, and rows follow each other', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 1, max: 300_000 }),
      (from, length, amount) => {
        const to = addDays(from, length);
        const { schedule, amounts } = run(
          of({ form: 'family', from: toIso(from), to: toIso(to), granted: [{ amount: amount / 100 }] }),
        );
        const months = calendarMonths({ from, to });
        const exact = months.reduce((sum, { days, daysInMonth }) => sum + (amount * days) / daysInMonth, 0);
        expect(Math.abs((amounts.total ?? Number.NaN) - exact)).toBeLessThanOrEqual(1.01);
        expect(schedule[0]?.from).toBe(from);
        expect(schedule.at(-1)?.to).toBe(to);
        schedule.slice(1).forEach((row, index) => expect(row.from).toBe((schedule[index]?.to ?? 0) + 1));
      },
    ),
    { numRuns: 60 },
  );
});

test('more days in care never cost less', () => {
  const total = (from: Day, to: Day): number =>
    run(
      of({
        ...institution,
        from: toIso(from),
        to: toIso(to),
        costs: [{ amount: 9000, publishedOn: '2014-09-19' }],
      }),
    ).amounts.total ?? Number.NaN;
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 60 }), (from, length) => {
      const to = addDays(from, length);
      expect(total(from, addDays(to, 1))).toBeGreaterThan(total(from, to));
      expect(total(from, lastOfMonth(to))).toBeGreaterThanOrEqual(total(from, to));
    }),
    { numRuns: 30 },
  );
});

describe('a month made of parts', () => {
  const move = {
    decisionDate: '2024-08-24',
    children: [
      {
        stays: [
          { form: 'family', from: '2024-03-01', to: '2024-04-10', granted: [{ amount: 900 }] },
          { ...institution, from: '2024-04-10', to: '2024-04-30' },
        ],
      },
    ],
  };

  test('is no monthly fee, though all its days are due', () => {
    const { schedule, amounts } = run(move);
    // 9/30 of 900,00 zł and 21/30 of 9000,00 zł
    expect(schedule.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['month', 90_000],
      ['part-month', 657_000],
    ]);
    expect(amounts).toMatchObject({ monthly: 90_000, total: 747_000 });
  });

  test('a child that leaves in the middle leaves the monthly fee of the others', () => {
    const [one] = move.children;
    const both = { ...move, children: [{ stays: [{ ...family, to: '2024-04-30' }] }, one] };
    expect(run(both).amounts).toMatchObject({ monthly: 190_200 });
  });

  test('is added up in the reasons, and so is the whole stay', () => {
    const formulas = run(move).steps.flatMap(({ formula }) => formula ?? []);
    expect(formulas.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining([
        '270,00 zł + 6 300,00 zł = 6 570,00 zł',
        '900,00 zł + 6 570,00 zł = 7 470,00 zł',
      ]),
    );
  });
});
