/** The integration benefit: terms, ranges by persons and months, agreed amounts, suspended months, refusals. */
import fc from 'fast-check';
import { refugeeIntegration } from '../../../core/calculations/refugee-integration.ts';
import { addDays, day, type Day, toIso } from '../../../core/values/day.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const base = {
  statusDate: '2025-01-02',
  applicationDate: '2025-01-15',
  decisionDate: '2025-02-10',
  persons: 1,
};
const run = (input: Record<string, unknown> = {}, choices: Record<string, string> = {}) =>
  resultOf(refugeeIntegration, { ...base, ...input }, choices);
const refused = (input: Record<string, unknown>, choices: Record<string, string> = {}) =>
  refusalOf(refugeeIntegration, { ...base, ...input }, choices);

describe('the range in 2025 with the base of 1679 zł, which is not confirmed (art. 92 ust. 1, § 3 ust. 1)', () => {
  test.each([
    [1, '1679.00', '1511.10'],
    [2, '1175.30', '1057.77'],
    [3, '1007.40', '950.00'],
    [4, '950.00', '950.00'],
    [7, '950.00', '950.00'],
  ])('%i persons', (persons, first, later) => {
    const { bounds, warnings } = run({ persons });
    expect(bounds).toMatchObject({
      'perPerson.1-6': { atLeast: '950.00', atMost: first },
      'perPerson.7-12': { atLeast: '950.00', atMost: later },
    });
    expect(warnings.map(({ code }) => code)).toContain('law-unverified-value');
  });
});

test('an amount above the lower ceiling is refused with the months of that ceiling and what to do', () => {
  const agreed = [{ fromMonth: 1, amount: '1007.40', decidedBy: 'PCPR', reason: 'uzgodnienie' }];
  const { message, code } = refused({ persons: 3, agreed });
  expect(code).toBe('amount-above-bound');
  expect(message).toContain('To granica miesięcy programu 7–12');
  expect(message).toContain('„fromMonth” równym 7');
  const later = { ...agreed[0], fromMonth: 7, amount: '950.00' };
  expect(run({ persons: 3, agreed: [...agreed, later] }).amounts).toMatchObject({
    'perPerson.1-6': '1007.40',
    'perPerson.7-12': '950.00',
  });
});

describe('the application within sixty days of the status (art. 91 ust. 3)', () => {
  test('the sixtieth day is in time, the next one is refused', () => {
    // 60 days after 2.01.2025 is Monday, 3.03.2025.
    const decisionDate = '2025-04-01';
    expect(run({ applicationDate: '2025-03-03', decisionDate }).findings.applicationDeadline).toBe(
      '2025-03-03',
    );
    expect(refused({ applicationDate: '2025-03-04', decisionDate }).code).toBe('application-late');
  });

  test('a term that would end on a Sunday ends on Monday (art. 57 § 4 KPA)', () => {
    // 60 days after 1.01.2025 is Sunday, 2.03.2025.
    expect(run({ statusDate: '2025-01-01' }).findings.applicationDeadline).toBe('2025-03-03');
  });

  test.each([
    [{ applicationDate: '2025-01-01' }, 'input-contradiction'],
    [{ decisionDate: '2025-01-14' }, 'input-contradiction'],
    [{ persons: 3, householdPersons: 2 }, 'input-contradiction'],
    [{ suspendedMonths: ['2026-05'] }, 'input-contradiction'],
    [{ months: 13 }, 'input-contradiction'],
    [{ leftCentreOn: '2025-01-01' }, 'input-contradiction'],
    [
      { statusDate: '2015-01-10', applicationDate: '2015-02-01', decisionDate: '2015-03-01' },
      'law-unknown-period',
    ],
  ])('%j is refused', (input, code) => expect(refused(input).code).toBe(code));
});

test('a programme over the New Year takes the new amounts from January', () => {
  const { bounds } = run({
    statusDate: '2024-09-02',
    applicationDate: '2024-10-01',
    decisionDate: '2025-01-20',
  });
  expect(bounds).toMatchObject({
    'perPerson.1-3': { atLeast: '721.00', atMost: '1450.00' },
    'perPerson.4-6': { atLeast: '950.00', atMost: '1679.00' },
    'perPerson.7-12': { atLeast: '950.00', atMost: '1511.10' },
  });
});

test('amounts of a later year that the decision cannot know hold until they are changed', () => {
  const agreed = [{ amount: '1000.00', decidedBy: 'PCPR i cudzoziemiec', reason: 'potrzeby osoby' }];
  const { schedule } = run({
    statusDate: '2026-09-02',
    applicationDate: '2026-10-01',
    decisionDate: '2026-10-20',
    agreed,
  });
  expect(schedule.map(({ to, untilChanged }) => [to, untilChanged])).toEqual([
    ['2027-03-31', true],
    ['2027-09-30', true],
  ]);
});

describe('an agreed amount (art. 93 ust. 1)', () => {
  const agreed = (amount: string) => [{ amount, decidedBy: 'PCPR i cudzoziemiec', reason: 'potrzeby osoby' }];

  test('may lie on the edges and not a grosz beyond them, in every month it covers', () => {
    expect(run({ agreed: agreed('950.00') }).amounts['perPerson.7-12']).toBe('950.00');
    expect(refused({ agreed: agreed('949.99') }).code).toBe('amount-below-bound');
    expect(run({ agreed: agreed('1511.10') }).amounts['perPerson.1-6']).toBe('1511.10');
    expect(refused({ agreed: agreed('1511.11') }).code).toBe('amount-above-bound');
    expect(run({ agreed: agreed('1679.00'), months: 6 }).amounts['perPerson.1-6']).toBe('1679.00');
  });
});

describe('suspended months (open reading)', () => {
  const suspendedMonths = ['2025-03', '2025-04'];
  const agreed = [{ amount: '1000.00', decidedBy: 'PCPR i cudzoziemiec', reason: 'potrzeby osoby' }];
  const rows = (choices: Record<string, string>) =>
    run({ suspendedMonths, agreed }, choices).schedule.map(({ from, to }) => `${from} ${to}`);

  test('use up the twelve and the six months by default', () => {
    expect(rows({})).toEqual(['2025-01-01 2025-02-28', '2025-05-01 2025-06-30', '2025-07-01 2025-12-31']);
  });

  test('or make the programme end later', () => {
    expect(rows({ 'integration.suspendedMonths': 'notCounted' })).toEqual([
      '2025-01-01 2025-02-28',
      '2025-05-01 2025-08-31',
      '2025-09-01 2026-02-28',
    ]);
  });
});

test('by the office’s reading the whole household lowers the ceiling', () => {
  const household = { 'integration.persons': 'household' };
  expect(run({ householdPersons: 2 }).bounds['perPerson.1-6']?.atMost).toBe('1679.00');
  expect(run({ householdPersons: 2 }, household).bounds['perPerson.1-6']?.atMost).toBe('1175.30');
  expect(refused({}, household).code).toBe('input-incomplete');
});

test.each([
  ['duties', { 'suspension.lastDay': '2025-06-03' }],
  ['misuse', { 'suspension.lastDay': '2025-06-03' }],
  ['untrueStatements', { 'suspension.until': 'do czasu wyjaśnienia okoliczności' }],
  ['healthFacility', { 'suspension.firstDay': '2025-06-04' }],
  ['criminalProceedings', { 'suspension.until': 'do prawomocnego zakończenia postępowania karnego' }],
])('a suspension because of %s ends as art. 95 ust. 1 says', (cause, expected) => {
  expect(run({ suspension: { cause, from: '2025-05-05' } }).findings).toMatchObject(expected);
});

test('the programme has as many whole months as asked for, one after another, and no ceiling below the floor', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2018-10-01'), max: day('2025-06-01') }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 8 }),
      (applied, months, persons) => {
        const applicationDate = toIso(applied as Day);
        const decisionDate = toIso(addDays(applied as Day, 40));
        const { bounds, findings } = run({
          statusDate: applicationDate,
          applicationDate,
          decisionDate,
          months,
          persons,
        });
        const ranges = Object.entries(bounds).filter(([name]) => name.startsWith('perPerson'));
        const numbers = ranges.flatMap(([name]) => {
          const [first = 0, last = 0] = name.replace('perPerson.', '').split('-').map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
        expect(numbers).toEqual(Array.from({ length: months }, (_, index) => index + 1));
        for (const [, { atLeast, atMost }] of ranges)
          expect(Number(atLeast)).toBeLessThanOrEqual(Number(atMost));
        expect(String(findings.firstDay).slice(0, 7)).toBe(applicationDate.slice(0, 7));
        expect(addDays(day(String(findings.lastDay)), 1)).toBeGreaterThan(applied);
      },
    ),
  );
});
