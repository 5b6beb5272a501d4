/** Bands of council tables: every edge to the grosz, gaps refused by their rows, figures of real tables. */
import fc from 'fast-check';
import { bandFor, type CouncilTable, findBand, type HouseholdKind } from '../../../../core/law/index.ts';
import { fraction } from '../../../../core/values/fraction.ts';
import { type Grosze, grosze, share, zloty } from '../../../../core/values/money.ts';
import { refusedWith } from '../../../support/refused-with.ts';
import { KETY, KETY_IN_ZLOTE, LIDZBARK, PRZEWORSK, tableOf, WIDAWA } from './real-tables.ts';

const CRITERIA = { single: zloty(776), family: zloty(600) };

const rate = (table: CouncilTable, kind: HouseholdKind, income: string, criterion = CRITERIA[kind]): number =>
  bandFor(table, kind, fraction(income).mul(100), criterion).rate.valueOf();

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
    expect(refusedWith(() => rate(table, 'single', '780')).code).toBe('council-table-gap');
  });
});

describe('an income without a band', () => {
  test('between bands: the rows on both sides are named, the income is not', () => {
    const table = tableOf([
      ['', '100', '0', '0'],
      ['110', '200', '5', '10'],
    ]);
    const error = refusedWith(() => rate(table, 'single', '800'));
    expect(error.code).toBe('council-table-gap');
    expect(error.message).toContain('do 100% (arkusz „Tabele opłat”, komórka C2)');
    expect(error.message).toContain('powyżej 110% do 200% (arkusz „Tabele opłat”, komórka C3)');
    expect(error.message).not.toContain('800');
  });

  test('above the last band, as the page of Widawa was cut', () => {
    const error = refusedWith(() => rate(tableOf(WIDAWA), 'single', '1746.01'));
    expect(error.place).toEqual({ sheet: 'Tabele opłat', cell: 'C5' });
    expect(findBand(tableOf(WIDAWA), 'single', fraction(174_601), CRITERIA.single)).toBeUndefined();
  });

  test('a household that the table does not know', () => {
    const table = tableOf([['', '', '5', '']]);
    expect(refusedWith(() => rate(table, 'family', '100'))).toMatchObject({
      code: 'council-table-column',
      message: expect.stringContaining('osoby w rodzinie'),
    });
  });
});

describe('figures of a band', () => {
  test.each([
    ['MOPS Przeworsk, 841,20 zł: 0,66 zł of 22 zł', 'single', '841.20', zloty(701), 3],
    ['MOPS Przeworsk, 981,40 zł: 1,10 zł of 22 zł', 'single', '981.40', zloty(701), 5],
    ['MOPS Przeworsk, 633,60 zł per person: 2,20 zł of 22 zł', 'family', '633.60', zloty(528), 10],
    ['MOPS Przeworsk, 739,20 zł per person: 3,30 zł of 22 zł', 'family', '739.20', zloty(528), 15],
  ] as const)('%s', (_, kind, income, criterion, expected) => {
    expect(rate(tableOf(PRZEWORSK), kind, income, criterion)).toBe(expected);
  });

  test('Gmina Lidzbark Warmiński, shelter: 180 per cent of the criterion pays 630 zł of 900 zł', () => {
    expect(rate(tableOf(LIDZBARK), 'single', '1261.80', zloty(701))).toBe(70);
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
            bandFor(table, kind, fraction(income), CRITERIA[kind]).rate.valueOf();
          expect(fee(Math.min(one, other))).toBeLessThanOrEqual(fee(Math.max(one, other)));
        },
      ),
    );
  });
});
