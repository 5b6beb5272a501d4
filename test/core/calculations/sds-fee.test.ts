/** Fees of a support centre for people with mental disorders: thresholds by date, ceilings, stays, refusals. */
import fc from 'fast-check';
import { sdsFee } from '../../../core/calculations/sds-fee.ts';
import { addDays, day, toIso } from '../../../core/values/day.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const codes = (warnings: readonly { readonly code: string }[]) => warnings.map(({ code }) => code);

describe('day services', () => {
  const on = (date: string, income: string, persons?: number) =>
    resultOf(sdsFee, {
      service: { kind: 'day', date },
      household: persons === undefined ? { kind: 'single', income } : { kind: 'family', persons, income },
      meanSubsidy: '5000.00',
    }).amounts.fee;

  test.each([
    ['2014-05-01', undefined, ['1354.99', '1355.00', '1355.01'], ['0.00', '0.00', '67.75']],
    ['2015-10-04', undefined, ['1585.00', '1585.01'], ['0.00', '79.25']],
    ['2015-10-05', undefined, ['1902.00', '1902.01'], ['0.00', '95.10']],
    ['2021-05-29', undefined, ['2103.00', '2103.01'], ['0.00', '105.15']],
    ['2021-05-29', 2, ['3168.00', '3168.01'], ['0.00', '79.20']],
    ['2021-05-30', undefined, ['2103.01', '99999.00'], ['0.00', '0.00']],
  ])('on %s the fee starts above 250 or 300 %% of the criterion (%s)', (date, persons, incomes, fees) => {
    expect(incomes.map((income) => on(date, income, persons))).toEqual(fees);
  });

  test('are refused before the rule of 31.03.2010, which is not known', () => {
    const input = {
      service: { kind: 'day', date: '2010-03-30' },
      household: { kind: 'single', income: '1400.00' },
    };
    expect(refusalOf(sdsFee, input).code).toBe('law-unknown-period');
  });

  test('cost at most the mean subsidy, and without it the clerk is warned', () => {
    const input = {
      service: { kind: 'day', date: '2021-05-01' },
      household: { kind: 'single', income: '5000.00' },
    };
    expect(resultOf(sdsFee, { ...input, meanSubsidy: '200.00' }).amounts.fee).toBe('200.00');
    expect(codes(resultOf(sdsFee, input).warnings)).toEqual(['mean-subsidy-missing', 'fee-ends-in-month']);
  });

  test('that are free leave nothing to waive', () => {
    const input = {
      service: { kind: 'day', date: '2026-03-01' },
      household: { kind: 'single', income: '5000.00' },
      waiver: { amount: '10.00', decidedBy: 'kierownik OPS', reason: 'choroba' },
    };
    expect(refusalOf(sdsFee, input).code).toBe('input-contradiction');
  });

  test('in a self-help club cost nothing', () => {
    const service = { kind: 'selfHelpClub', date: '2014-05-01' };
    expect(resultOf(sdsFee, { service, household: { kind: 'single', income: '9000.00' } }).amounts.fee).toBe(
      '0.00',
    );
  });
});

describe('round-the-clock stays', () => {
  const stay = (from: string, to: string, more: Record<string, unknown> = {}) => ({
    service: { kind: 'roundTheClock', from, to },
    household: { kind: 'single', income: '2100.00' },
    meanSubsidy: '3000.00',
    ...more,
  });

  test.each([
    ['2024-02-01', '2024-02-29', '1470.00'],
    ['2024-02-01', '2024-02-28', '1419.31'],
    ['2023-02-01', '2023-02-28', '1470.00'],
    ['2024-01-01', '2024-01-30', '1422.58'],
  ])('from %s to %s by calendar days', (from, to, fee) => {
    expect(resultOf(sdsFee, stay(from, to)).amounts.fee).toBe(fee);
  });

  test('are rounded once, at the end: 70 % of 2100,03 zł is 1470,021 zł, for 17 of 31 days 806,1405… zł', () => {
    const household = { kind: 'single', income: '2100.03' };
    expect(resultOf(sdsFee, stay('2024-01-01', '2024-01-17', { household })).steps.at(-1)?.formula).toBe(
      '2\u00a0100,03\u00a0zł × 70% × 17 / 31 = 806,14\u00a0zł',
    );
  });

  test('may be divided by thirty days, which never makes a part month dearer than a whole one', () => {
    const thirty = { 'fees.partMonth': 'thirty' };
    expect(resultOf(sdsFee, stay('2024-01-01', '2024-01-30'), thirty).amounts.fee).toBe('1470.00');
    expect(resultOf(sdsFee, stay('2024-02-01', '2024-02-28'), thirty).amounts.fee).toBe('1372.00');
  });

  test('cost at most the mean subsidy of a whole month, or its share, as the office reads the act', () => {
    const input = stay('2024-04-01', '2024-04-15', { meanSubsidy: '1000.00' });
    expect(resultOf(sdsFee, input).amounts).toEqual({ fee: '735.00', 'fee.monthly': '1000.00' });
    expect(resultOf(sdsFee, input, { 'supportCentres.subsidyCap': 'proportional' }).amounts.fee).toBe(
      '500.00',
    );
  });

  test('of a person in a family are paid from the own income, or per person by the office’s reading', () => {
    const input = stay('2024-04-01', '2024-04-30', {
      household: { kind: 'family', persons: 4, income: '8000.00' },
    });
    expect(refusalOf(sdsFee, input).code).toBe('input-incomplete');
    expect(resultOf(sdsFee, { ...input, userIncome: '1000.00' }).amounts.fee).toBe('700.00');
    const perPerson = { 'supportCentres.userIncome': 'perPerson' };
    expect(resultOf(sdsFee, input, perPerson).amounts.fee).toBe('1400.00');
  });

  test.each([
    ['2024-01-01', '2024-03-31', {}, []],
    ['2024-01-01', '2024-04-01', {}, ['stay-needs-extension']],
    ['2024-01-01', '2024-06-30', {}, ['stay-needs-extension']],
    ['2024-01-01', '2024-07-01', {}, ['stay-too-long']],
    ['2024-12-01', '2024-12-31', { earlierDaysThisYear: 209 }, []],
    ['2024-12-01', '2024-12-31', { earlierDaysThisYear: 210 }, ['stay-too-long-in-year']],
    ['2011-01-01', '2011-02-01', {}, ['stay-needs-extension']],
  ])('from %s to %s %j may last as art. 51a ust. 3 allows', (from, to, more, expected) => {
    const input = stay(from, to);
    const { warnings } = resultOf(sdsFee, { ...input, service: { ...input.service, ...more } });
    expect(codes(warnings).filter((code) => code.startsWith('stay'))).toEqual(expected);
  });

  test('warn of a subsidy below 250 %% of the criterion (art. 51c ust. 3: 2525,00 zł in 2025)', () => {
    const of = (meanSubsidy: string) =>
      codes(resultOf(sdsFee, stay('2025-03-01', '2025-03-31', { meanSubsidy })).warnings);
    expect(of('2524.99')).toContain('mean-subsidy-low');
    expect(of('2525.00')).not.toContain('mean-subsidy-low');
  });

  test('that end before they start, and two different incomes of one person, are refused', () => {
    expect(refusalOf(sdsFee, stay('2024-04-02', '2024-04-01')).code).toBe('input-contradiction');
    expect(refusalOf(sdsFee, stay('2024-04-01', '2024-04-02', { userIncome: '1.00' })).code).toBe(
      'input-contradiction',
    );
  });

  test('their segments follow each other and sum up to the fee, part months to the month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2011-05-03'), max: day('2026-06-01') }),
        fc.integer({ min: 0, max: 240 }),
        fc.integer({ min: 0, max: 999_999 }),
        (start, length, income) => {
          const from = addDays(start as ReturnType<typeof day>, 0);
          const to = addDays(from, length);
          const household = { kind: 'single', income: (income / 100).toFixed(2) };
          const { schedule, amounts } = resultOf(sdsFee, stay(toIso(from), toIso(to), { household }));
          expect(schedule[0]?.from).toBe(toIso(from));
          expect(schedule.at(-1)?.to).toBe(toIso(to));
          schedule.slice(1).forEach((segment, index) => {
            expect(segment.from).toBe(toIso(addDays(day(schedule[index]?.to ?? ''), 1)));
          });
          const grosze = (text: string | undefined) => Number(text?.replace('.', ''));
          const monthsOf = (from: string, to: string) =>
            (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
            Number(to.slice(5, 7)) -
            Number(from.slice(5, 7)) +
            1;
          const sum = schedule.reduce(
            (so, segment) =>
              so +
              grosze(segment.amount) * (segment.kind === 'month' ? monthsOf(segment.from, segment.to) : 1),
            0,
          );
          expect(grosze(amounts.fee)).toBe(sum);
          for (const { amount } of schedule) {
            expect(grosze(amount)).toBeLessThanOrEqual(grosze(amounts['fee.monthly']));
          }
        },
      ),
    );
  });

  test('under the ceiling, cut in two cost together what the whole costs, give or take a grosz of rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 428_571 }), (cut, income) => {
        const household = { kind: 'single', income: (income / 100).toFixed(2) };
        const fee = (from: number, to: number) =>
          Number(
            resultOf(
              sdsFee,
              stay(toIso(addDays(day('2024-01-01'), from - 1)), toIso(addDays(day('2024-01-01'), to - 1)), {
                household,
              }),
            ).amounts.fee?.replace('.', ''),
          );
        expect(Math.abs(fee(1, cut) + fee(cut + 1, 31) - fee(1, 31))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
