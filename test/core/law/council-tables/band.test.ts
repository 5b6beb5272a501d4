/** Bands of council tables: every edge to the grosz, gaps refused by their rows, fees rounded as the table says. */
import fc from 'fast-check';
import {
  bandFor,
  type CouncilTable,
  feeOf,
  findBand,
  type HouseholdKind,
} from '../../../../core/law/index.ts';
import { TeczkaError } from '../../../../core/values/errors.ts';
import { fraction } from '../../../../core/values/fraction.ts';
import { type Grosze, grosze, share, zloty } from '../../../../core/values/money.ts';
import { KETY, KETY_IN_ZLOTE, LIDZBARK, PRZEWORSK, tableOf, WIDAWA } from './real-tables.ts';

const CRITERIA = { single: zloty(776), family: zloty(600) };

const rate = (table: CouncilTable, kind: HouseholdKind, income: string, criterion = CRITERIA[kind]): number =>
  bandFor(table, kind, fraction(income).mul(100), criterion).rate.valueOf();

function refusal(work: () => unknown): TeczkaError {
  try {
    work();
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('Not refused');
}

describe('(lower, upper]: a grosz below the edge, the edge, a grosz above it', () => {
  const edges = [150, 170, 190, 250, 330, 450, 550, 650];
  const table = tableOf(KETY);
  const cases = (['single', 'family'] as const).flatMap((kind) =>
    edges.map((edge, index) => [kind, edge, index + 1] as const),
  );

  test.each(cases)('Kęty, %s, %d per cent', (kind, edge, row) => {
    const limit = share(CRITERIA[kind], edge, 100, 'halfUp');
    const at = (income: Grosze) =>
      table.bands.indexOf(bandFor(table, kind, fraction(income), CRITERIA[kind]).band);
    expect([at(grosze(limit - 1)), at(limit), at(grosze(limit + 1))]).toEqual([row, row, row + 1]);
  });

  test('an income per person between two grosze is above the edge', () => {
    const income = fraction(2 * 90_000 + 1).div(2);
    expect(bandFor(table, 'family', income, CRITERIA.family).rate.valueOf()).toBe(10);
  });

  test('no income at all falls into the first band, even one that begins "above 0"', () => {
    const fromZero = tableOf([['0', '100', '0', '0'], ...KETY.slice(1)]);
    expect(rate(fromZero, 'single', '0')).toBe(0);
  });
});

describe('printed steps of 0,01 are joined', () => {
  test('GOPS Kęty, in per cents: 150,005 per cent has a fee', () => {
    expect(rate(tableOf(KETY), 'single', '1164.04')).toBe(5);
  });

  test('GOPS Kęty, in złote: 1164,04 zł lies between the printed 1164,00 and 1164,08', () => {
    const table = tableOf(KETY_IN_ZLOTE, { edges: 'money', fee: 'money' });
    expect(rate(table, 'single', '1164')).toBe(0);
    expect(rate(table, 'single', '1164.04')).toBe(150);
  });

  test('GOPS Kęty, family: exactly 600 zł pays, since the page frees only those below', () => {
    const table = tableOf(KETY_IN_ZLOTE, { edges: 'money', fee: 'money' });
    expect(rate(table, 'family', '599.99')).toBe(0);
    expect(rate(table, 'family', '600')).toBe(150);
    expect(rate(table, 'family', '900')).toBe(150);
    expect(rate(table, 'family', '900.01')).toBe(300);
  });

  test('"poniżej 600" and then "od 600,06" leave 600 itself to the upper band', () => {
    const table = tableOf(
      [
        ['', '<600', '0', '0'],
        ['≥600,06', '', '5', '5'],
      ],
      { edges: 'money', fee: 'money' },
    );
    expect([rate(table, 'family', '599.99'), rate(table, 'family', '600')]).toEqual([0, 500]);
  });

  test('a step of a whole per cent is no way of printing', () => {
    const table = tableOf([
      ['', '100', '0', '0'],
      ['101', '', '5', '5'],
    ]);
    expect(refusal(() => rate(table, 'single', '780')).code).toBe('council-table-gap');
  });
});

describe('an income without a band', () => {
  test('between bands: the rows on both sides are named, the income is not', () => {
    const table = tableOf([
      ['', '100', '0', '0'],
      ['110', '200', '5', '10'],
    ]);
    const error = refusal(() => rate(table, 'single', '800'));
    expect(error.code).toBe('council-table-gap');
    expect(error.message).toContain('do 100% (arkusz „Tabele opłat”, komórka C2)');
    expect(error.message).toContain('powyżej 110% do 200% (arkusz „Tabele opłat”, komórka C3)');
    expect(error.message).not.toContain('800');
  });

  test('above the last band, as the page of Widawa was cut', () => {
    const error = refusal(() => rate(tableOf(WIDAWA), 'single', '1746.01'));
    expect(error.place).toEqual({ sheet: 'Tabele opłat', cell: 'C5' });
    expect(findBand(tableOf(WIDAWA), 'single', fraction(174_601), CRITERIA.single)).toBeUndefined();
  });

  test('a household that the table does not know', () => {
    const table = tableOf([['', '', '5', '']]);
    expect(refusal(() => rate(table, 'family', '100'))).toMatchObject({
      code: 'council-table-column',
      message: expect.stringContaining('osoby w rodzinie'),
    });
  });
});

describe('fees of a band', () => {
  const perUnit = { fee: 'percentOfPrice', rounding: 'perUnit' } as const;
  const total = { fee: 'percentOfPrice', rounding: 'total' } as const;

  test.each([
    ['MOPS Przeworsk, 841,20 zł', 'single', '841.20', zloty(701), '0.66'],
    ['MOPS Przeworsk, 981,40 zł', 'single', '981.40', zloty(701), '1.10'],
    ['MOPS Przeworsk, 633,60 zł per person', 'family', '633.60', zloty(528), '2.20'],
    ['MOPS Przeworsk, 739,20 zł per person', 'family', '739.20', zloty(528), '3.30'],
  ] as const)('%s', (_, kind, income, criterion, expected) => {
    const { rate: found } = bandFor(tableOf(PRZEWORSK), kind, fraction(income).mul(100), criterion);
    expect(feeOf(perUnit, found, zloty(22), 1)).toBe(zloty(expected));
  });

  test('Gmina Lidzbark Warmiński, shelter: 180 per cent of the criterion, cost 900 zł', () => {
    const { rate: found } = bandFor(tableOf(LIDZBARK), 'single', fraction(126_180), zloty(701));
    expect(feeOf(total, found, zloty(900), 1)).toBe(zloty(630));
  });

  test('rounding an hour first differs from rounding the sum', () => {
    expect(feeOf(perUnit, fraction(15), zloty('23.50'), 20)).toBe(zloty('70.60'));
    expect(feeOf(total, fraction(15), zloty('23.50'), 20)).toBe(zloty('70.50'));
  });

  test('part hours are exact and the sum is whole grosze', () => {
    expect(feeOf(perUnit, fraction(15), zloty('23.50'), fraction('2.5'))).toBe(zloty('8.83'));
    expect(feeOf(total, fraction(15), zloty('23.50'), fraction('2.5'))).toBe(zloty('8.81'));
    expect(feeOf({ fee: 'money', rounding: 'perUnit' }, fraction(150), zloty(0), fraction('2.5'))).toBe(
      zloty('3.75'),
    );
  });

  test('the fast way agrees with exact rational arithmetic', () => {
    const rates = fc.integer({ min: 0, max: 1000 }).map((tenths) => fraction(tenths, 10));
    const fees = fc.constantFrom('percentOfPrice', 'percentOfIncome', 'money');
    fc.assert(
      fc.property(
        fees,
        fc.constantFrom('perUnit', 'total'),
        rates,
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 744 }),
        (fee, rounding, of, price, units) => {
          const table = { fee, rounding } as const;
          expect(feeOf(table, of, grosze(price), units)).toBe(
            feeOf(table, of, grosze(price), fraction(units)),
          );
        },
      ),
    );
  });

  test('a higher income never pays less by a table that rises', () => {
    const table = tableOf(KETY);
    const incomes = fc.integer({ min: 0, max: 700_000 });
    fc.assert(
      fc.property(
        incomes,
        incomes,
        fc.constantFrom<HouseholdKind>('single', 'family'),
        (one, other, kind) => {
          const fee = (income: number) =>
            feeOf(
              perUnit,
              bandFor(table, kind, fraction(income), CRITERIA[kind]).rate,
              table.price ?? zloty(0),
              20,
            );
          expect(fee(Math.min(one, other))).toBeLessThanOrEqual(fee(Math.max(one, other)));
        },
      ),
    );
  });
});
