import { parameterJson, statutoryLaw } from '../../../core/law/index.ts';
import type { LawBook, OfficeValue } from '../../../core/law/index.ts';
import { day, toIso } from '../../../core/values/day.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { period } from '../../../core/values/period.ts';

const KIN = 'fc_benefit_kin';

interface Given {
  readonly id?: string;
  readonly from: string;
  readonly to?: string;
  readonly value: string | number;
  readonly announced?: string;
  readonly source?: string;
  readonly cell?: string;
}

function office({
  id = KIN,
  from,
  to,
  value,
  announced,
  source = 'M.P. z 2026 r. poz. 1',
  cell = 'D5',
}: Given): OfficeValue {
  return {
    id,
    from: day(from),
    to: to === undefined ? null : day(to),
    value,
    ...(announced === undefined ? {} : { announced: day(announced) }),
    source,
    place: { file: 'office.xlsx', sheet: 'Parametry', cell },
  };
}

function bookWith(...given: readonly Given[]): LawBook {
  return statutoryLaw.withOfficeValues(given.map(office));
}

function fault(...given: readonly Given[]): TeczkaError {
  return faultOf(given.map(office));
}

function faultOf(values: readonly OfficeValue[]): TeczkaError {
  try {
    statutoryLaw.withOfficeValues(values);
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('values of the office', () => {
  test('extend the law where it is unknown, visibly and without a warning', () => {
    const dated = bookWith({ from: '2026-06-01', value: '1076.00' }).moneyOn(KIN, day('2026-07-01'));
    expect(dated).toMatchObject({
      value: '1076.00',
      amount: 107600,
      origin: 'office',
      source: { title: 'M.P. z 2026 r. poz. 1' },
      place: { file: 'office.xlsx', sheet: 'Parametry', cell: 'D5' },
      warnings: [],
    });
  });

  test('leave the statutory book as it was', () => {
    bookWith({ from: '2026-06-01', value: '1076.00' });
    expect(() => statutoryLaw.valueOn(KIN, day('2026-07-01'))).toThrow(TeczkaError);
  });

  test('replace a verified statutory value only with a warning', () => {
    const book = bookWith({ from: '2025-01-01', to: '2025-12-31', value: 1100 });
    const dated = book.moneyOn(KIN, day('2025-06-30'));
    expect(dated.value).toBe('1100.00');
    expect(dated.warnings.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Parametr „Świadczenie na pokrycie kosztów utrzymania dziecka – rodzina spokrewniona (miesięcznie)” (fc_benefit_kin): wartość wpisana przez urząd, 1 100,00 zł, zastępuje od 1.01.2025 do 31.12.2025 ustawową, 1 002,00 zł.',
    ]);
    expect(book.moneyOn(KIN, day('2024-12-31')).value).toBe('1002.00');
    expect(book.moneyOn(KIN, day('2026-01-01')).value).toBe('1002.00');
  });

  test('without an end do not outlive the next possible change', () => {
    const book = bookWith({ from: '2026-06-01', value: '1076.00' });
    expect(book.moneyOn(KIN, day('2027-05-31')).value).toBe('1076.00');
    expect(() => book.valueOn(KIN, day('2027-06-01'))).toThrow(
      'wartość wpisana przez urząd nie ma daty końcowej, a od 1.06.2027 mogła się zmienić',
    );
    const later = bookWith({ from: '2026-06-01', to: '2028-01-31', value: '1076.00' });
    expect(later.moneyOn(KIN, day('2028-01-31')).value).toBe('1076.00');
    const fromLater = bookWith({ from: '2027-06-01', value: '1100.00' });
    expect(fromLater.moneyOn(KIN, day('2028-05-31')).value).toBe('1100.00');
    expect(() => fromLater.valueOn(KIN, day('2028-06-01'))).toThrow(TeczkaError);
  });

  test('close the way for a decision past 1 June 2026', () => {
    const book = bookWith({ from: '2026-06-01', value: '1076.00', announced: '2026-03-20' });
    const parts = book.moneySegments(KIN, period(day('2026-05-10'), null), {
      announcedBy: day('2026-06-15'),
    });
    expect(
      parts.map((part) => [toIso(part.from), part.dated.value, part.untilChanged, toIso(part.settledUntil)]),
    ).toEqual([
      ['2026-05-10', '1002.00', false, '2026-05-31'],
      ['2026-06-01', '1076.00', true, '2027-05-31'],
    ]);
  });

  test('announced before they hold run on until changed; the former statutory value does not come back', () => {
    const book = bookWith({ from: '2026-06-01', value: '1076.00', announced: '2026-03-20' });
    const parts = book.moneySegments(KIN, period(day('2026-05-10'), null), {
      announcedBy: day('2026-05-20'),
    });
    expect(parts.map((part) => [toIso(part.from), part.to, part.dated.value, part.untilChanged])).toEqual([
      ['2026-05-10', day('2026-05-31'), '1002.00', false],
      ['2026-06-01', null, '1076.00', true],
    ]);
    expect(parts.map(({ dated }) => dated.warnings.map(({ code }) => code))).toEqual([
      [],
      ['law-unknown-ahead'],
    ]);
  });

  test('that end past an unknown statutory value run on until changed for a decision; nothing older comes back', () => {
    const given = { from: '2025-01-01', value: '1500.00', announced: '2024-12-01' };
    for (const book of [bookWith(given), bookWith({ ...given, to: '2028-05-31' })]) {
      const parts = book.moneySegments(KIN, period(day('2026-05-05'), day('2030-09-29')), {
        announcedBy: day('2026-05-31'),
      });
      expect(new Set(parts.map(({ dated }) => dated.value))).toEqual(new Set(['1500.00']));
      expect(parts.at(-1)?.to).toBe(day('2030-09-29'));
      expect(() => book.valueOn(KIN, day('2028-06-01'))).toThrow(TeczkaError);
      expect(() =>
        book.moneySegments(KIN, period(day('2028-06-01'), null), { announcedBy: day('2028-06-01') }),
      ).toThrow(TeczkaError);
    }
  });

  test('say that they replace a statutory value only of days for which it is known', () => {
    const book = bookWith({ from: '2025-01-01', value: '1500.00' });
    expect(book.valueOn(KIN, day('2026-05-31')).warnings[0]?.text.replaceAll('\u00a0', ' ')).toContain(
      'zastępuje od 1.01.2025 do 31.05.2026 ustawową, 1 002,00 zł',
    );
    expect(book.valueOn(KIN, day('2026-06-01')).warnings).toEqual([]);
  });

  test('below the last known minimum are used where the minimum is unknown, with a warning', () => {
    const low = bookWith({ from: '2026-06-01', value: '900.00' }).moneyOn(KIN, day('2026-07-01'));
    expect(low.value).toBe('900.00');
    expect(low.warnings).toEqual([
      { code: 'law-below-minimum', text: expect.stringContaining('ostatniego znanego minimum ustawowego') },
    ]);
    const same = bookWith({ from: '2026-06-01', value: '1002.00' }).moneyOn(KIN, day('2026-07-01'));
    expect(same.warnings).toEqual([]);
  });

  test('count for a decision only from their announcement', () => {
    const book = bookWith({ from: '2026-06-01', value: '1076.00', announced: '2026-03-20' });
    expect(book.valueOn(KIN, day('2026-06-01'), { announcedBy: day('2026-03-19') }).value).toBe('1002.00');
    expect(book.valueOn(KIN, day('2026-06-01'), { announcedBy: day('2026-03-20') }).value).toBe('1076.00');
  });

  test('that end do not make an earlier decision foresee what comes after them', () => {
    const book = bookWith({ from: '2025-01-01', to: '2025-12-31', value: 1100 });
    const parts = book.moneySegments(KIN, period(day('2024-06-01'), null), {
      announcedBy: day('2024-05-20'),
    });
    expect(
      parts.map((part) => [toIso(part.from), part.to, part.dated.value, toIso(part.settledUntil)]),
    ).toEqual([['2024-06-01', null, '1002.00', '2024-12-31']]);
  });

  test('are added up over several calls', () => {
    const book = bookWith({ from: '2026-06-01', value: '1076.00' }).withOfficeValues([
      office({ id: 'uops.kryterium.os_w_rodzinie', from: '2027-01-01', value: '900.00' }),
    ]);
    expect(book.officeValues).toHaveLength(2);
    expect(book.valueOn(KIN, day('2026-07-01')).value).toBe('1076.00');
    expect(book.valueOn('uops.kryterium.os_w_rodzinie', day('2027-01-01')).value).toBe('900.00');
  });

  test('may be numbers as text and texts', () => {
    const book = bookWith(
      { id: 'kc.odsetki_opoznienie', from: '2026-12-01', value: '9.00' },
      { id: 'd_avg_cost_publication', from: '2027-01-01', value: '04-30' },
    );
    expect(book.numberOn('kc.odsetki_opoznienie', day('2026-12-24')).value).toBe(9);
    expect(book.valueOn('d_avg_cost_publication', day('2027-02-01')).value).toBe('04-30');
  });

  test.each<[string, Given, string]>([
    [
      'no source',
      { from: '2026-06-01', value: '1076.00', source: ' ' },
      'brak źródła. Podaj publikację albo uchwałę.',
    ],
    [
      'a reversed period',
      { from: '2026-06-02', to: '2026-06-01', value: '1076.00' },
      'koniec okresu jest wcześniejszy niż początek.',
    ],
    ['no money', { from: '2026-06-01', value: 'tysiąc' }, 'podaj kwotę w złotych i groszach.'],
    ['a fraction of a grosz', { from: '2026-06-01', value: 1076.005 }, 'podaj kwotę w złotych i groszach.'],
    [
      'no number',
      { id: 'gmina_share_year_1', from: '2027-01-01', value: 'dużo' },
      'podaj liczbę nieujemną, najwyżej z sześcioma miejscami po przecinku.',
    ],
    [
      'a table',
      { id: 'uops.cudzoziemiec.terminy', from: '2027-01-01', value: 60 },
      'tego parametru nie da się wpisać, bo jest tabelą.',
    ],
  ])('are refused at their cell: %s', (_case, given, message) => {
    const error = fault(given);
    expect(error.message).toContain('Plik „office.xlsx”, arkusz „Parametry”, komórka D5: wartość parametru');
    expect(error.code).toBe('law-office-value');
    expect(error.message).toContain(`jest błędna: ${message}`);
    expect(error.place).toEqual({ file: 'office.xlsx', sheet: 'Parametry', cell: 'D5' });
  });

  test.each([0.0000001, 1e21, '0.0000001', '123456789012345678901234567890', -1, 'NaN', ''])(
    'that are no plausible number are refused, not failed on: %p',
    (value) => {
      expect(fault({ id: 'gmina_share_year_1', from: '2027-01-01', value }).code).toBe('law-office-value');
      expect(fault({ from: '2027-01-01', value }).code).toBe('law-office-value');
    },
  );

  test('keep the decimals of a text exactly', () => {
    const value = '123456789012,123456';
    const book = bookWith({ id: 'gmina_share_year_1', from: '2027-01-01', value });
    const { exact } = book.numberOn('gmina_share_year_1', day('2027-02-01'));
    expect([exact.n, exact.d]).toEqual([123456789012123456n / 64n, 1000000n / 64n]);
  });

  test('are all refused at once, each with file, sheet and cell', () => {
    const error = fault(
      { id: 'Wzorcowa Maria', from: '2026-06-01', value: 1, cell: 'D2' },
      { from: '2026-06-01', value: 'tysiąc', cell: 'D3' },
      { id: 'fam_home_lump', from: '2026-06-01', value: 700, cell: 'D4' },
      { id: 'fam_home_lump', from: '2026-07-01', value: 800, cell: 'D5' },
    );
    expect(error.code).toBe('law-unknown-parameter');
    expect(error.place.cell).toBe('D2');
    expect(error.message).toBe(
      'Plik „office.xlsx”, arkusz „Parametry”, komórka D2: nieznany parametr. Listę wypisuje polecenie „teczka law”. ' +
        'Plik „office.xlsx”, arkusz „Parametry”, komórka D3: wartość parametru „Świadczenie na pokrycie kosztów utrzymania dziecka – rodzina spokrewniona (miesięcznie)” (fc_benefit_kin) jest błędna: podaj kwotę w złotych i groszach. ' +
        'Plik „office.xlsx”, arkusz „Parametry”, komórka D5: okresy dwóch wartości parametru „Placówka typu rodzinnego: środki na utrzymanie dziecka (ryczałt, minimum)” (fam_home_lump) zachodzą na siebie (pierwsza w komórce D4). Zakończ wcześniejszą w przeddzień następnej.',
    );
  });

  test('are refused for an unknown parameter, at the cell', () => {
    const error = fault({ id: 'fc_benefit_kim', from: '2026-06-01', value: '1076.00', cell: 'D9' });
    expect(error.code).toBe('law-unknown-parameter');
    expect(error.place.cell).toBe('D9');
  });

  test('are refused where two claim the same day', () => {
    const error = fault(
      { from: '2026-06-01', value: '1076.00', cell: 'D5' },
      { from: '2027-01-01', value: '1080.00', cell: 'D6' },
    );
    expect(error.code).toBe('law-office-values-overlap');
    expect(error.message).toContain('(pierwsza w komórce D5)');
    expect(error.place.cell).toBe('D6');
  });

  test.each<[string, Partial<OfficeValue>[], string, string]>([
    ['an unknown id', [{ id: 'fc_benefit_kim' }], 'A5', 'komórka A5'],
    ['a second value of the same days', [{}, { from: day('2026-09-01') }], 'C6', '(pierwsza w komórce C5)'],
    ['an end before the start', [{ to: day('2026-01-01') }], 'D5', 'komórka D5'],
    ['no source', [{ source: ' ' }], 'G5', 'komórka G5'],
    ['no amount', [{ value: 'tysiąc' }], 'E5', 'komórka E5'],
  ])('read from a sheet are refused at the cell to mend: %s', (_case, rows, cell, text) => {
    const values = rows.map((row, index): OfficeValue => {
      const line = 5 + index;
      const cells = { id: `A${line}`, from: `C${line}`, to: `D${line}`, source: `G${line}` };
      return { ...office({ from: '2026-06-01', value: 1076, cell: `E${line}` }), cells, ...row };
    });
    const error = faultOf(values);
    expect(error.message).toContain(text);
    expect(error.place.cell).toBe(cell);
  });

  test('have the JSON of statutory values, marked as the office’s', () => {
    const { officeValues } = bookWith(
      { from: '2026-06-01', value: 1076 },
      { id: 'fam_home_lump', from: '2026-06-01', value: 700, cell: 'D6' },
    );
    expect(parameterJson(statutoryLaw.parameter(KIN), officeValues).values.slice(6)).toEqual([
      expect.objectContaining({ from: '2026-06-01', value: null }),
      {
        from: '2026-06-01',
        to: null,
        value: '1076.00',
        source: 'M.P. z 2026 r. poz. 1',
        verified: true,
        origin: 'office',
        cell: 'D5',
      },
    ]);
  });
});
