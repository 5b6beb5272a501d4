/** What the statement between counties refuses, which county pays, and that its sums agree with each other. */
import fc from 'fast-check';
import { calculate, type CalculationResult } from '../../../core/calculations/calculate.ts';
import { countySettlement } from '../../../core/calculations/county-settlement.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { rulesWith } from '../../support/calculation-result.ts';

function run(input: unknown, settings: Readonly<Record<string, string>> = {}): CalculationResult {
  return calculate(countySettlement, input, rulesWith(settings));
}

const child = { id: 'D-1', placedOn: '2023-01-10', granted: [{ amount: 1517 }] };
const base = { payer: 'powiat A', from: '2024-09', children: [child] };
const pay = { title: 'pay', month: '2024-09', amount: 5000, children: ['D-1'] };
const correction = { child: 'D-1', month: '2024-08', amount: -100, reason: 'nadpłata' };

describe('what is refused', () => {
  test.each([
    ['no child', { ...base, children: [] }, 'input-invalid', 'Dzieci'],
    ['months reversed', { ...base, to: '2024-08' }, 'input-contradiction', 'wcześniej'],
    ['two children of one id', { ...base, children: [child, child] }, 'input-contradiction', 'oznaczenie'],
    [
      'a child out of care in the period',
      { ...base, children: [{ ...child, leftOn: '2024-08-31' }] },
      'input-contradiction',
      'children.0',
    ],
    [
      'a shared cost of an unknown child',
      { ...base, shared: [{ ...pay, children: ['D-2'] }] },
      'input-contradiction',
      'shared.0.children',
    ],
    [
      'a shared cost that names a child twice',
      { ...base, shared: [{ ...pay, children: ['D-1', 'D-1'] }] },
      'input-contradiction',
      'dwa razy',
    ],
    [
      'a shared cost outside the period',
      { ...base, shared: [{ ...pay, month: '2024-08' }] },
      'input-contradiction',
      'korekt',
    ],
    [
      'a correction within the period',
      { ...base, corrections: [{ ...correction, month: '2024-09' }] },
      'input-contradiction',
      'sprzed',
    ],
    [
      'a correction of an unknown child',
      { ...base, corrections: [{ ...correction, child: 'D-5' }] },
      'input-contradiction',
      'corrections.0.child',
    ],
    [
      'a correction of a month before the placement',
      { ...base, corrections: [{ ...correction, month: '2022-12' }] },
      'input-contradiction',
      '2022-12',
    ],
    [
      'nothing that tells which county pays',
      { ...base, children: [{ ...child, origin: {} }] },
      'input-incomplete',
      'art. 191 ust. 1-4',
    ],
    [
      'a foundling without the place where it was left',
      { ...base, children: [{ ...child, origin: { situation: 'leftAfterBirth', residence: 'powiat A' } }] },
      'input-incomplete',
      'foundIn',
    ],
  ])('%s', (_, input, code, words) => {
    const error = refusedWith(() => run(input));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.place.field}`).toContain(words);
  });
});

describe('which county pays', () => {
  const all = { residence: 'R', registration: 'Z', court: 'S', foundIn: 'P', carers: 'O' };
  test.each([
    ['residence before the first placement', all, 'R', 'art. 191 ust. 1 uwrspz'],
    ['the last registration', { ...all, residence: undefined }, 'Z', 'art. 191 ust. 2 uwrspz'],
    ['the court that ordered it', { court: 'S' }, 'S', 'art. 191 ust. 3 uwrspz'],
    ['residence before the new placement', { ...all, situation: 'again' }, 'R', 'art. 191 ust. 4 uwrspz'],
    ['where the child was left', { ...all, situation: 'leftAfterBirth' }, 'P', 'art. 191 ust. 13 uwrspz'],
    ['where the carers live', { ...all, situation: 'foreign' }, 'O', 'art. 191 ust. 4a i 4b uwrspz'],
  ])('%s', (_, origin, payer, basis) => {
    const { findings, steps } = run({ ...base, children: [{ ...child, origin }] });
    expect(findings?.['payingCounty.D-1']).toEqual({ kind: 'text', text: payer });
    expect(steps.map((step) => step.basis)).toContain(basis);
  });
});

test('no gmina shares in the cost of a foreign child or a foundling', () => {
  const gmina = (origin: unknown) => run({ ...base, children: [{ ...child, origin }] }).amounts.gmina;
  expect(gmina({ residence: 'powiat A' })).toBe(45_510);
  expect(gmina({ situation: 'foreign', carers: 'powiat A' })).toBe(0);
  expect(gmina({ situation: 'leftAfterBirth', foundIn: 'powiat A' })).toBe(0);
});

test('aid for a leaver is charged to the paying county, not to the gmina', () => {
  // art. 191 ust. 1 pkt 3 uwrspz; the gmina's share in it is open and off by default
  const left = { ...child, leftOn: '2024-06-30', leaverAid: [{ month: '2024-09', amount: 682 }] };
  const { amounts } = run({ ...base, children: [left] });
  expect(amounts).toMatchObject({ total: 68_200, gmina: 0, 'title.leaverAid': 68_200 });
});

test('the shares of all payers of a family make its pay (art. 191 ust. 7 uwrspz)', () => {
  const payers = [
    ['powiat A', 2],
    ['powiat B', 1],
    ['powiat C', 4],
  ] as const;
  const parts = payers.map(([payer, children], index) => {
    const ids = Array.from({ length: children }, (_, at) => `${payer.at(-1)}-${at}`);
    const others = payers.filter((_, at) => at !== index);
    return run({
      ...{ payer, from: '2024-09' },
      children: ids.map((id) => ({ id, placedOn: '2023-01-10' })),
      shared: [
        {
          ...{ title: 'pay', month: '2024-09', amount: '5481.01', children: ids },
          otherPayers: others.map(([other, number]) => ({ payer: other, children: number })),
        },
      ],
    }).amounts.total;
  });
  // 5481.01 by 2 : 1 : 4 is 1566.0029, 783.0014, 3132.0057: the last grosz goes to the four children
  expect(parts).toEqual([156_600, 78_300, 313_201]);
});

test('the county of a child placed before the act is not found by its rules (art. 238 ust. 2)', () => {
  const placed = (placedOn: string) =>
    run({ ...base, children: [{ ...child, placedOn, origin: { residence: 'powiat A' } }] });
  expect(placed('2012-01-01').findings?.['payingCounty.D-1']).toEqual({ kind: 'text', text: 'powiat A' });
  expect(refusedWith(() => placed('2011-12-31')).code).toBe('period-not-covered');
});

test('of equal remainders one payer bears the grosz, in whichever statement', () => {
  const total = (payer: string, other: string) =>
    run({
      ...{ payer, from: '2024-09', children: [{ id: 'D-1', placedOn: '2023-01-10' }] },
      shared: [{ ...pay, amount: '100.01', otherPayers: [{ payer: other, children: 1 }] }],
    }).amounts.total;
  expect([total('powiat A', 'powiat B'), total('powiat B', 'powiat A')]).toEqual([5001, 5000]);
});

test('corrections and aid for leavers are single sums, not monthly ones', () => {
  const { schedule } = run({
    ...base,
    children: [{ ...child, leaverAid: [{ month: '2024-09', amount: 759 }] }],
    corrections: [correction, { ...correction, month: '2024-07' }],
  });
  expect(schedule.map(({ title, kind, amount }) => [title, kind, amount])).toEqual([
    ['benefit.D-1', 'month', 151_700],
    ['leaverAid.D-1', 'once', 75_900],
    ['correction.D-1', 'once', -10_000],
    ['correction.D-1', 'once', -10_000],
  ]);
});

test('an emergency placement is charged by days of the stay whatever the setting (art. 191 ust. 12 uwrspz)', () => {
  const institution = { costs: [{ amount: 9300, publishedOn: '2024-02-15' }] };
  const total = (emergency: boolean) =>
    run(
      {
        ...{ payer: 'powiat A', from: '2024-10' },
        children: [{ id: 'D-1', placedOn: '2024-10-22', institution, emergency }],
      },
      { 'fees.partMonth': 'thirty' },
    ).amounts.total;
  expect(total(true)).toBe(300_000);
  expect(total(false)).toBe(310_000);
});

test('several months give one row for whole months of the same amount', () => {
  const { schedule } = run({ ...base, from: '2024-07', to: '2024-09' });
  expect(schedule).toHaveLength(1);
  expect(schedule[0]).toMatchObject({ kind: 'month', title: 'benefit.D-1', amount: 151_700 });
});

test('the sums by child, by title and by bearer are the total', () => {
  const amount = fc.integer({ min: 0, max: 900_000 }).map((grosze) => grosze / 100);
  const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      day,
      fc.integer({ min: 1, max: 3 }),
      (benefit, payAmount, back, on, others) => {
        const { amounts } = run({
          ...{ payer: 'powiat A', from: '2024-09' },
          children: [
            {
              ...child,
              granted: [
                { amount: benefit },
                { title: 'disabilityAddition', amount: 306, from: `2024-09-${on}` },
              ],
            },
            { ...child, id: 'D-2', placedOn: `2024-09-${on}` },
          ],
          shared: [
            {
              ...pay,
              amount: payAmount,
              children: ['D-1', 'D-2'],
              otherPayers: [{ payer: 'B', children: others }],
            },
          ],
          corrections: [{ ...correction, amount: -back }],
        });
        const under = (start: string) =>
          Object.entries(amounts).reduce(
            (sum, [name, value]) => (name.startsWith(start) ? sum + value : sum),
            0,
          );
        const { total = Number.NaN, gmina = Number.NaN, county = Number.NaN } = amounts;
        expect(under('child.')).toBe(total);
        expect(under('title.')).toBe(total);
        expect(gmina + county).toBe(total);
        expect(under('gmina.')).toBe(gmina);
      },
    ),
    { numRuns: 50 },
  );
});
