/** The office's values beside the statutory ones: what a decision knows, ends, minima, warnings. */
import { statutoryLaw } from '../../../core/law/index.ts';
import type { LawBook } from '../../../core/law/index.ts';
import { day, toIso } from '../../../core/values/day.ts';
import { period } from '../../../core/values/period.ts';

interface Given {
  readonly id?: string;
  readonly from: string;
  readonly to?: string;
  readonly value: string | number;
  readonly announced?: string;
}

function bookWith(...given: readonly Given[]): LawBook {
  return statutoryLaw.withOfficeValues(
    given.map(({ id = 'fc_benefit_kin', from, to, value, announced }) => ({
      id,
      from: day(from),
      to: to === undefined ? null : day(to),
      value,
      ...(announced === undefined ? {} : { announced: day(announced) }),
      source: 'uchwała Rady Powiatu Zmyślińskiego nr 1',
      place: { file: 'office.xlsx', sheet: 'Parametry', cell: 'E2' },
    })),
  );
}

/** "from–to value origin", for a decision about an open period. */
function segments(book: LawBook, from: string, decidedOn: string, id = 'fc_benefit_kin'): readonly string[] {
  return book
    .moneySegments(id, period(day(from), null), { announcedBy: day(decidedOn) })
    .map(
      (part) =>
        `${toIso(part.from)}–${part.to === null ? '' : toIso(part.to)} ${part.dated.value} ${part.dated.origin}`,
    );
}

const warnings = (book: LawBook, on: string, id = 'fc_benefit_kin') =>
  book
    .valueOn(id, day(on))
    .warnings.map(({ code, text }) => `${code}: ${text.replaceAll('\u00a0', ' ').split(': ')[1]}`);

describe('what a decision knows', () => {
  test('an office value that it could not know does not hide an announced statutory rate', () => {
    // 1002 zł was announced on 24.03.2024 (M.P. 2024 poz. 230); the resolution counts from its first day.
    const book = bookWith({ from: '2024-06-01', value: 1100 });
    expect(segments(book, '2024-05-01', '2024-05-20')).toEqual([
      '2024-05-01–2024-05-31 899.00 statute',
      '2024-06-01– 1002.00 statute',
    ]);
    expect(book.valueOn('fc_benefit_kin', day('2024-06-01'), { announcedBy: day('2024-05-20') }).value).toBe(
      '1002.00',
    );
  });

  test('the end of an office value is known during it, and the statutory value follows', () => {
    const book = bookWith({ from: '2024-06-01', to: '2024-12-31', value: 1100 });
    expect(segments(book, '2024-06-01', '2024-07-01')).toEqual([
      '2024-06-01–2024-12-31 1100.00 office',
      '2025-01-01– 1002.00 statute',
    ]);
  });

  test('an end after which nothing is known lets the office value run on until changed', () => {
    const book = bookWith({ from: '2026-06-01', to: '2027-05-31', value: 1076 });
    expect(segments(book, '2026-06-01', '2026-07-01')).toEqual(['2026-06-01– 1076.00 office']);
  });

  test('an announced office value stands although the statutory rate of its days is not announced yet', () => {
    const book = bookWith({ from: '2023-06-01', to: '2024-12-31', value: 1100 });
    expect(segments(book, '2024-02-01', '2024-03-01')).toEqual([
      '2024-02-01–2024-12-31 1100.00 office',
      '2025-01-01– 899.00 statute',
    ]);
  });
});

describe('a statutory minimum', () => {
  test('gives way to a higher office value and holds above a lower one, day by day', () => {
    // Art. 80 ust. 1 pkt 1 uwrspz: not less than 899 zł (M.P. 2023), from 1.06.2024 not less than 1002 zł.
    const book = bookWith({ from: '2024-01-01', to: '2024-12-31', value: 950 });
    expect(segments(book, '2024-01-01', '2025-01-10')).toEqual([
      '2024-01-01–2024-05-31 950.00 office',
      '2024-06-01–2024-12-31 1002.00 statute',
      '2025-01-01– 1002.00 statute',
    ]);
    expect(warnings(book, '2024-06-01')).toEqual([
      'law-below-minimum: wartość wpisana przez urząd, 950,00 zł, jest niższa od minimum ustawowego, 1 002,00 zł. Stosuje się minimum ustawowe.',
    ]);
    expect(warnings(book, '2025-01-01')).toEqual([]);
  });

  test('that rests on a weak source holds with both warnings', () => {
    const book = bookWith({ id: 'fam_home_lump', from: '2025-01-01', value: 600 });
    expect(book.valueOn('fam_home_lump', day('2025-02-01')).value).toBe('660.00');
    expect(book.valueOn('fam_home_lump', day('2025-02-01')).warnings.map(({ code }) => code)).toEqual([
      'law-unverified-value',
      'law-below-minimum',
    ]);
  });

  test('is no matter of other parameters', () => {
    // Art. 85 ust. 5 uwrspz: a fixed addition of 20%.
    const book = bookWith({ id: 'fc_salary_emergency_supplement', from: '2025-01-01', value: 10 });
    expect(book.numberOn('fc_salary_emergency_supplement', day('2025-02-01')).value).toBe(10);
  });

  test('is marked where the act says "not less than"', () => {
    const minima = statutoryLaw.parameters.filter(
      (parameter) => parameter.valueType === 'number' && parameter.minimum === true,
    );
    expect(minima.map(({ id }) => id).sort()).toEqual([
      'fam_home_lump',
      'fam_home_lump_disabled',
      'fc_addition_disability',
      'fc_addition_juvenile',
      'fc_benefit_kin',
      'fc_benefit_nonkin',
      'fc_salary_min',
      'fc_salary_min_emergency',
      'leaver_independence_1to2',
      'leaver_independence_2to3',
      'leaver_independence_kin',
      'leaver_independence_over3',
      'leaver_setup',
      'leaver_setup_disabled',
      'leaver_study',
    ]);
  });
});

test('the warning of an office value names the statutory figure of the same days', () => {
  const book = bookWith({ from: '2024-01-01', to: '2024-12-31', value: 1100 });
  const replaced = (amount: string, days: string) => [
    `law-office-override: wartość wpisana przez urząd, 1 100,00 zł, zastępuje ${days} ustawową, ${amount} zł.`,
  ];
  expect(warnings(book, '2024-05-31')).toEqual(replaced('899,00', 'od 1.01.2024 do 31.05.2024'));
  expect(warnings(book, '2024-06-01')).toEqual(replaced('1 002,00', 'od 1.06.2024 do 31.12.2024'));
});

test('an office value equal to the statutory one replaces nothing', () => {
  expect(warnings(bookWith({ from: '2024-06-01', value: 1002 }), '2024-07-01')).toEqual([]);
});
