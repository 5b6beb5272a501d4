/** What the foster child benefit refuses, and that its schedules hold together for any dates. */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { fosterChildBenefit } from '../../../core/calculations/foster-child-benefit.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { addDays, birthday, day, type Day, toIso } from '../../../core/values/day.ts';
import { refusedWith } from '../../support/refused-with.ts';

const base = { birthDate: '2012-09-30', placedOn: '2024-05-11', careForm: 'kin', decisionDate: '2024-05-20' };

const refusal = (input: Record<string, unknown>) =>
  refusedWith(() => calculate(fosterChildBenefit, input, statutoryRules));

describe('what is refused', () => {
  test.each([
    [
      'a missing field, by its Polish label',
      { ...base, placedOn: undefined },
      'input-invalid',
      'Data faktycznego umieszczenia',
    ],
    ['an unknown field', { ...base, income: 5 }, 'input-invalid', 'income'],
    ['a day that does not exist', { ...base, placedOn: '2024-02-30' }, 'input-invalid', 'placedOn'],
    [
      'an unknown form of care, naming the known ones',
      { ...base, careForm: 'ciocia' },
      'input-invalid',
      'kin, nonProfessional',
    ],
    ['placement before birth', { ...base, placedOn: '2012-01-01' }, 'input-contradiction', 'urodzenia'],
    ['leaving before placement', { ...base, leftOn: '2024-05-10' }, 'input-contradiction', 'opuszczenia'],
    [
      'a decision before placement',
      { ...base, decisionDate: '2024-05-10' },
      'input-contradiction',
      'decyzji',
    ],
    [
      'placement of an adult',
      { ...base, placedOn: '2030-09-30', decisionDate: '2030-10-01' },
      'input-contradiction',
      '18 lat',
    ],
    [
      'the time of the reduction by income without the income',
      { ...base, placedOn: '2014-09-18' },
      'input-incomplete',
      '18.09.2014',
    ],
    [
      'a period without a known rate',
      { ...base, placedOn: '2026-06-10', decisionDate: '2026-06-15' },
      'law-unknown-period',
      '1\u00a0002,00',
    ],
    [
      'a certificate that ends before it starts',
      { ...base, disabilityCertificate: { kind: 'child', from: '2024-05-01', to: '2024-04-01' } },
      'input-contradiction',
      'Orzeczenie',
    ],
  ])('%s', (_, input, code, words) => {
    const error = refusal(input);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

test('a light degree gives no addition and the derivation says why', () => {
  const result = calculate(
    fosterChildBenefit,
    { ...base, disabilityCertificate: { kind: 'light', from: '2024-01-01' } },
    statutoryRules,
  );
  expect(result.schedule.map(({ title }) => title)).not.toContain('disabilityAddition');
  expect(result.steps.map(({ text }) => text).join(' ')).toContain('lekki stopień');
});

test('the derivation says that the daily rate is not rounded', () => {
  const result = calculate(fosterChildBenefit, { ...base, careForm: 'nonProfessional' }, statutoryRules);
  const step = result.steps.find(({ formula }) => formula !== undefined);
  expect(step?.text).toContain('Stawki dziennej nie zaokrągla się');
  expect(step?.text).toContain('zaokrąglono do pełnego grosza (od połowy w górę)');
  expect(step?.formula).toBe('1\u00a0361,00\u00a0zł × 21 / 31 = 921,97\u00a0zł');
});

const certificate = (kind: string, from: string, to?: string) =>
  calculate(fosterChildBenefit, { ...base, disabilityCertificate: { kind, from, to } }, statutoryRules);

test('a certificate for persons under 16 carries the addition to the eve of the 16th birthday at most', () => {
  // born 30.09.2012: 16 on 30.09.2028 (art. 4a of the act of 27.08.1997; art. 81 ust. 1 uwrspz)
  const { schedule, warnings, steps } = certificate('child', '2024-01-01');
  expect(toIso(schedule.filter(({ title }) => title === 'disabilityAddition').at(-1)?.to ?? (0 as Day))).toBe(
    '2028-09-29',
  );
  expect(warnings.map(({ code }) => code)).toContain('certificate-ends');
  expect(steps.map(({ text }) => text).join(' ')).toContain('do 16 lat');
  expect(toIso(certificate('child', '2024-01-01', '2027-01-31').schedule.at(-1)?.to ?? (0 as Day))).toBe(
    '2027-01-31',
  );
  expect(toIso(certificate('moderate', '2024-01-01').schedule.at(-1)?.to ?? (0 as Day))).toBe('2030-09-29');
});

test('a part month after the settled days says that its amount may change', () => {
  // decided 20.05.2024: the rate is settled to 31.05.2025 (valorisation on 1 June, art. 86 ust. 2 uwrspz)
  const { schedule, steps } = certificate('moderate', '2025-07-15');
  const first = schedule.find(({ title }) => title === 'disabilityAddition');
  expect(first).toMatchObject({ kind: 'part-month', untilChanged: true });
  expect(steps.find(({ formula }) => formula?.startsWith('306,00'))?.text).toContain('zmieni się');
});

test('the notice cited is the one that set the rate, not the one in force when the addition starts', () => {
  const { steps } = calculate(
    fosterChildBenefit,
    {
      ...base,
      placedOn: '2023-09-01',
      decisionDate: '2024-03-01',
      disabilityCertificate: { kind: 'moderate', from: '2024-07-01' },
    },
    statutoryRules,
  );
  expect(steps.map(({ text }) => text).join(' ')).toContain('274,00\u00a0zł (M.P. z 2023 r. poz. 296)');
});

test('an open last month is said to be proportional', () => {
  const { steps } = calculate(fosterChildBenefit, base, statutoryRules);
  expect(steps.at(-1)?.text).toContain('za ostatni, niepełny miesiąc proporcjonalnie do liczby dni');
});

test('a stay beyond majority is cut, with a warning', () => {
  const { schedule, warnings } = calculate(
    fosterChildBenefit,
    { ...base, birthDate: '2006-09-30', leftOn: '2024-12-31' },
    statutoryRules,
  );
  expect(toIso(schedule.at(-1)?.to ?? (0 as Day))).toBe('2024-09-29');
  expect(warnings.map(({ code }) => code)).toContain('stay-after-majority');
});

const between = (from: string, to: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(from), max: day(to) }).map((value) => value as Day);

test('segments follow each other without gap or overlap from placement to the end of entitlement', () => {
  fc.assert(
    fc.property(
      between('2000-01-01', '2024-01-01'),
      between('2015-01-01', '2026-05-01'),
      fc.integer({ min: 0, max: 400 }),
      fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined }),
      (birthDate, placedOn, wait, stay) => {
        const eve = addDays(birthday(birthDate, 18), -1);
        const decisionDate = addDays(placedOn, wait);
        fc.pre(placedOn >= birthDate && placedOn <= eve && decisionDate <= day('2026-05-31'));
        const leftOn = stay === undefined ? undefined : addDays(placedOn, stay);
        const { schedule } = calculate(
          fosterChildBenefit,
          {
            birthDate: toIso(birthDate),
            placedOn: toIso(placedOn),
            decisionDate: toIso(decisionDate),
            careForm: 'kin',
            ...(leftOn === undefined ? {} : { leftOn: toIso(leftOn) }),
          },
          statutoryRules,
        );
        expect(schedule[0]?.from).toBe(placedOn);
        expect(schedule.at(-1)?.to).toBe(leftOn === undefined || leftOn > eve ? eve : leftOn);
        schedule.slice(1).forEach((segment, index) => {
          expect(segment.from).toBe(addDays(schedule[index]?.to ?? segment.from, 1));
        });
      },
    ),
  );
});
