/** Exemptions of art. 64, 64a and 64b and their effect on what others pay, by date; minors; the resident's base. */
import { addDays, day, toIso } from '../../../../core/values/day.ts';
import { alone, fee } from '../../../support/dps-fee.ts';
import { refusedWith } from '../../../support/refused-with.ts';

const base = { from: '2025-01-01', to: '2025-12-31', cost: 6000, resident: { income: 2000 } };
const decided = (amount: number) => ({ amount, decidedBy: 'kierownik OPS', reason: 'długotrwała choroba' });
const byTitle = (result: ReturnType<typeof fee>, title: string) =>
  result.schedule.filter((row) => row.title === title).map(({ from, amount }) => [from, amount]);

describe('an exemption granted after the fee was fixed', () => {
  const exempted = (from: string, to: string, on: string, more = {}) =>
    fee({
      ...base,
      from,
      to,
      relatives: [
        alone('corka', 9000),
        { ...alone('syn', 9000), exemptions: [{ article: '64', remaining: decided(0), from: on, ...more }] },
      ],
    });

  test('does not raise the fees of others: the municipality bears it (art. 103 ust. 3 since 30.05.2021)', () => {
    const result = exempted('2025-01-01', '2025-06-30', '2025-04-01');
    expect(byTitle(result, 'relatives.corka').map(([, amount]) => amount)).toEqual(['2300.00']);
    expect(byTitle(result, 'municipality')).toEqual([
      ['2025-01-01', '0.00'],
      ['2025-04-01', '2300.00'],
    ]);
    expect(result.steps.some(({ basis }) => basis.includes('art. 103 ust. 3'))).toBe(true);
  });

  test('should not raise them from 3.05.2011 on, in the words of then', () => {
    const result = exempted('2018-01-01', '2018-06-30', '2018-04-01');
    expect(byTitle(result, 'relatives.corka').map(([, amount]) => amount)).toEqual(['2300.00']);
    expect(result.steps.map(({ text }) => text).join()).toContain('nie powinno powodować');
    expect(result.steps.some(({ basis }) => basis.includes('art. 103 ust. 2'))).toBe(true);
  });

  test('raised them before', () => {
    const result = exempted('2010-01-01', '2010-06-30', '2010-04-01');
    expect(byTitle(result, 'relatives.corka')).toEqual([
      ['2010-01-01', '2300.00'],
      ['2010-04-01', '4600.00'],
    ]);
  });

  test('protects others also where it starts with the period, if the clerk says that the fee was fixed', () => {
    const first = exempted('2025-01-01', '2025-06-30', '2025-01-01');
    expect(first.amounts).toMatchObject({ 'relatives.corka': '4600.00', municipality: '0.00' });
    const later = exempted('2025-01-01', '2025-06-30', '2025-01-01', { feeWasFixed: true });
    expect(later.amounts).toMatchObject({ 'relatives.corka': '2300.00', municipality: '2300.00' });
  });
});

test('a partial exemption that stands at the first division lowers what the person can be asked for', () => {
  const relatives = [
    alone('corka', 9000),
    { ...alone('syn', 9000), exemptions: [{ article: '64', point: 2, remaining: decided(500) }] },
  ];
  expect(fee({ ...base, relatives }).amounts).toMatchObject({
    'relatives.syn': '500.00',
    'relatives.corka': '4100.00',
  });
});

test.each([
  [{ article: '64a', ground: 'parentalAuthority' }, '2015-10-05'],
  [{ article: '64a', ground: 'offence' }, '2019-10-04'],
  [{ article: '64', point: 5, remaining: decided(0) }, '2019-10-04'],
  [{ article: '64', point: 6, remaining: decided(0) }, '2019-10-04'],
  [{ article: '64', point: 7, remaining: decided(0) }, '2022-01-27'],
])('%j is known from %s on, and not on the eve', (exemption, since) => {
  const on = (from: string) =>
    fee({ ...base, from, to: since, relatives: [{ ...alone('syn', 9000), exemptions: [exemption] }] });
  expect(on(since).amounts['relatives.syn']).toBe('0.00');
  const eve = toIso(addDays(day(since), -1));
  expect(refusedWith(() => on(eve)).code).toBe('rule-not-yet-in-force');
});

test('two exemptions of one person on one day are refused', () => {
  const exemptions = [
    { article: '64a', ground: 'offence' },
    { article: '64', remaining: decided(0), from: '2025-03-01' },
  ];
  const error = refusedWith(() => fee({ ...base, relatives: [{ ...alone('syn', 9000), exemptions }] }));
  expect(error.place.field).toBe('relatives.0.exemptions.1');
});

test('an exemption of art. 64 needs the interview that the person refused', () => {
  const relatives = [
    {
      id: 'syn',
      relation: 'descendant',
      refused: 'agreementAndInterview',
      exemptions: [{ article: '64', remaining: decided(0), feeWasFixed: true }],
    },
  ];
  expect(refusedWith(() => fee({ ...base, relatives })).message).toContain('wymaga wywiadu');
});

describe('an exemption of the resident (art. 64b)', () => {
  const exempted = (from: string) =>
    fee({
      ...base,
      resident: { income: 2000, exemptions: [{ remaining: decided(400), from }] },
      relatives: [alone('syn', 12_000)],
    });

  test('is borne by the municipality when it comes later', () => {
    const result = exempted('2025-07-01');
    expect(byTitle(result, 'resident').map(([, amount]) => amount)).toEqual(['1400.00', '400.00']);
    expect(byTitle(result, 'relatives.syn').map(([, amount]) => amount)).toEqual(['4600.00']);
    expect(byTitle(result, 'municipality').map(([, amount]) => amount)).toEqual(['0.00', '1000.00']);
  });

  test('leaves more to relatives when their fees are first fixed', () => {
    expect(exempted('2025-01-01').amounts).toMatchObject({ resident: '400.00', 'relatives.syn': '5600.00' });
  });

  test('of the whole cost is not said to free the others, when it asks them for the rest', () => {
    const sentences = (more: object) =>
      fee({ ...base, cost: 1000, resident: { income: 2000, ...more }, relatives: [alone('syn', 12_000)] })
        .steps.map(({ text }) => text)
        .join();
    expect(sentences({})).toContain('a nikt inny opłaty nie wnosi');
    expect(sentences({ exemptions: [{ remaining: decided(400) }] })).not.toContain('a nikt inny');
  });
});

describe('the resident’s base', () => {
  const resident = (more: object, choices = {}) => fee({ ...base, resident: more }, choices);

  test.each([
    [{ income: 1900, therapeuticWage: 400 }, '1190.00'],
    [{ income: 1900, workshopMoney: 400 }, '1050.00'],
    [{ income: 0 }, '0.00'],
  ])('%j gives %s', (given, amount) => {
    expect(resident(given).amounts.resident).toBe(amount);
  });

  test.each([
    ['halfUp', '1824.70', true],
    ['floor', '1824.69', false],
  ])('a broken grosz is rounded as the office chose (%s: %s)', (rounding, amount, above) => {
    const result = resident({ income: '2606.71' }, { 'dps.residentRounding': rounding });
    expect(result.amounts.resident).toBe(amount);
    expect(result.warnings.some(({ code }) => code === 'above-the-percent')).toBe(above);
  });

  test.each([
    [{ income: 1000, therapeuticWage: 1001 }, 'resident.therapeuticWage'],
    [{ income: 1000, therapeuticWage: 10, workshopMoney: 10 }, 'resident.workshopMoney'],
  ])('%j is refused', (given, field) => {
    expect(refusedWith(() => resident(given)).place.field).toBe(field);
  });
});

describe('a change of the resident’s income (art. 106 ust. 3b u.p.s.)', () => {
  // from 2025 on 10% of 1010 zł
  const changed = (...incomes: readonly string[]) =>
    byTitle(
      fee({
        ...base,
        resident: {
          income: 2000,
          changes: incomes.map((income, index) => ({ from: `2025-0${index + 2}-01`, income })),
        },
      }),
      'resident',
    ).map(([, amount]) => amount);

  test.each([
    [['2101.00'], ['1400.00']],
    [['2101.01'], ['1400.00', '1470.71']],
    [['1899.00'], ['1400.00']],
    [['1898.99'], ['1400.00', '1329.29']],
    // measured against the income in force, not the one declared last
    [
      ['2060.00', '2120.00'],
      ['1400.00', '1484.00'],
    ],
  ])('%j gives %j', (incomes, amounts) => {
    expect(changed(...incomes)).toEqual(amounts);
  });

  test('is measured against the decision in force from the first day, where it is given', () => {
    const at = (previousIncome: number) =>
      fee({ ...base, resident: { income: 2000, previousIncome } }).amounts.resident;
    expect([at(1900), at(1898)]).toEqual(['1330.00', '1400.00']);
  });
});

test('a minor is left out with a warning, and charged only where the clerk says so', () => {
  const minor = { ...alone('wnuk', 9000), minor: true };
  const left = fee({ ...base, relatives: [minor] });
  expect(left.amounts['relatives.wnuk']).toBe('0.00');
  expect(left.warnings.map(({ code }) => code)).toContain('minor-left-out');
  const charged = fee({ ...base, relatives: [{ ...minor, chargeMinor: true }] });
  expect(charged.amounts['relatives.wnuk']).toBe('4600.00');
});
