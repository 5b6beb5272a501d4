/** The fee for specialist care services: every edge of the regulation's table, rounding, the open base, refusals. */
import fc from 'fast-check';
import { specialistCareServicesFee } from '../../../core/calculations/specialist-care-services-fee.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const base = {
  month: '2025-03',
  household: { kind: 'single', income: '2000.00' },
  hours: 20,
  pricePerHour: '60.00',
};

const zl = (grosze: number): string => `${Math.floor(grosze / 100)}.${String(grosze % 100).padStart(2, '0')}`;

/** Per cent of the price for an income (per person) in grosze. */
function percentFor(
  kind: 'single' | 'family',
  grosze: number,
  choices: Record<string, string> = {},
): unknown {
  const household =
    kind === 'single' ? { kind, income: zl(grosze) } : { kind, persons: 2, income: zl(grosze * 2) };
  return resultOf(specialistCareServicesFee, { ...base, household }, choices).findings.percentOfPrice;
}

describe('edges of the table in the wording of Dz.U. 2023 poz. 395, one grosz to either side', () => {
  const K = 101_000;
  test.each([
    [100, ['0', '1.5'], ['0', '3.5']],
    [220, ['1.5', '10'], ['3.5', '15']],
    [250, ['10', '15'], ['15', '25']],
    [300, ['15', '30'], ['25', '45']],
    [400, ['30', '50'], ['45', '65']],
    [500, ['50', '75'], ['65', '85']],
    [600, ['75', '100'], ['85', '100']],
  ])('%i%% of the criterion', (edge, single, family) => {
    const at = (K * edge) / 100;
    expect([at - 1, at, at + 1].map((income) => percentFor('single', income))).toEqual([
      single[0],
      single[0],
      single[1],
    ]);
    expect([at - 1, at, at + 1].map((income) => percentFor('family', income))).toEqual([
      family[0],
      family[0],
      family[1],
    ]);
  });

  test('no income is no fee', () => expect(percentFor('single', 0)).toBe('0'));
});

test('by the other reading a family is measured against its own criterion (823 zł)', () => {
  expect(percentFor('family', 82_301)).toBe('0');
  expect(percentFor('family', 82_301, { 'specialistCare.criterion': 'matching' })).toBe('3.5');
});

describe('the old table, of which four rows are known (to 30.04.2023, criterion 776 zł)', () => {
  const old = (percentOfCriterion: number) => ({
    ...base,
    month: '2023-04',
    household: { kind: 'single', income: zl((77_600 * percentOfCriterion) / 100) },
  });

  test.each([
    [132.5, '1.5'],
    [237.75, '15'],
    [255, '15'],
    [275, '30'],
    [331, '100'],
  ])('%d%% of the criterion lies in a known row', (percentOfCriterion, expected) => {
    const { findings, warnings } = resultOf(specialistCareServicesFee, old(percentOfCriterion));
    expect(findings).toMatchObject({ percentOfPrice: expected });
    expect(findings).not.toHaveProperty('dueDate');
    expect(warnings.map(({ code }) => code)).toContain('law-unverified-value');
  });

  test.each([100, 133, 237.5, 260, 265, 330])('%d%% of the criterion is refused', (percentOfCriterion) => {
    const error = refusalOf(specialistCareServicesFee, old(percentOfCriterion));
    expect(error.code).toBe('fee-band-unknown');
    expect(error.message).toContain('powyżej 100% do 132,5%');
  });
});

test('the office may round the sum instead of the hour', () => {
  const input = { ...base, pricePerHour: '59.99', hours: 100 };
  // 1,5 % of 59.99 zł is 0.89985 zł.
  expect(resultOf(specialistCareServicesFee, input).amounts.fee).toBe('90.00');
  expect(resultOf(specialistCareServicesFee, input, { 'specialistCare.rounding': 'total' }).amounts.fee).toBe(
    '89.99',
  );
});

test('a waiver above the fee of the table is refused', () => {
  const waiver = { amount: '18.01', decidedBy: 'kierownik OPS', reason: 'leki' };
  expect(refusalOf(specialistCareServicesFee, { ...base, waiver }).code).toBe('amount-above-bound');
});

test.each([{ hours: '1h' }, { hours: -1 }, { hours: 745 }, { month: '2025-13' }, { pricePerHour: '-1' }])(
  'an impossible input is refused: %j',
  (fault) => {
    expect(refusalOf(specialistCareServicesFee, { ...base, ...fault }).code).toBe('input-invalid');
  },
);

test('the fee never falls when the income rises, and never exceeds the price', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900_000 }),
      fc.integer({ min: 0, max: 50_000 }),
      fc.integer({ min: 0, max: 744 }),
      fc.integer({ min: 0, max: 20_000 }),
      (income, more, hours, price) => {
        const feeOf = (of: number): number =>
          Number(
            resultOf(specialistCareServicesFee, {
              ...base,
              hours,
              pricePerHour: zl(price),
              household: { kind: 'single', income: zl(of) },
            }).amounts.fee?.replace('.', ''),
          );
        const [less, greater] = [feeOf(income), feeOf(income + more)];
        expect(less).toBeLessThanOrEqual(greater);
        expect(greater).toBeLessThanOrEqual(price * hours);
      },
    ),
  );
});
