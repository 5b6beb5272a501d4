import fc from 'fast-check';
import { parameterJson, statutoryLaw } from '../../../core/law/index.ts';
import type { DatedValue, LookUpOptions, Parameter } from '../../../core/law/index.ts';
import { day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { TeczkaError } from '../../../core/values/errors.ts';

const KIN =
  '„Świadczenie na pokrycie kosztów utrzymania dziecka – rodzina spokrewniona (miesięcznie)” (fc_benefit_kin)';
const ENTER = 'Jeżeli wartość ogłoszono, wpisz ją z podaniem źródła w pliku office.xlsx, arkusz „Parametry”.';

function refusal(run: () => unknown): TeczkaError {
  try {
    run();
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

function refusalOn(id: string, on: string, options?: LookUpOptions): { code: string; message: string } {
  const { code, message } = refusal(() => statutoryLaw.valueOn(id, day(on), options));
  return { code, message: message.replaceAll('\u00a0', ' ') };
}

function codes({ warnings }: DatedValue): readonly string[] {
  return warnings.map(({ code }) => code);
}

describe('looking up a value', () => {
  test('gives the value with its days, basis and source', () => {
    const dated = statutoryLaw.moneyOn('fc_benefit_kin', day('2024-06-01'));
    expect(dated).toMatchObject({
      id: 'fc_benefit_kin',
      unit: 'PLN/mies.',
      legalBasis: 'art. 80 ust. 1 pkt 1 uwrspz',
      value: '1002.00',
      amount: 100200,
      from: day('2024-06-01'),
      to: day('2026-05-31'),
      verified: true,
      origin: 'statute',
      warnings: [],
    });
    expect(dated.source.title).toContain('M.P. 2024 poz. 230');
  });

  test('refuses a day whose value is unknown', () => {
    expect(refusalOn('fc_benefit_kin', '2031-01-01')).toEqual({
      code: 'law-unknown-period',
      message: `Na 1.01.2031 nie ma wartości parametru ${KIN}: wartość od 1.06.2026 nie jest znana. Najbliższa znana wartość: 1 002,00 zł (od 1.06.2024 do 31.05.2026). ${ENTER}`,
    });
  });

  test('refuses a day before the first value', () => {
    expect(refusalOn('fc_benefit_kin', '2011-12-31').message).toBe(
      `Na 31.12.2011 nie ma wartości parametru ${KIN}: pierwsza znana wartość obowiązuje dopiero później. Najbliższa znana wartość: 660,00 zł (od 1.01.2012 do 31.05.2018). ${ENTER}`,
    );
  });

  test('refuses a day past the last checked one', () => {
    expect(statutoryLaw.valueOn('uops.kryterium.os_w_rodzinie', day('2026-12-31')).value).toBe('823.00');
    expect(refusalOn('uops.kryterium.os_w_rodzinie', '2027-01-01').message).toBe(
      `Na 1.01.2027 nie ma wartości parametru „Kryterium dochodowe na osobę w rodzinie” (uops.kryterium.os_w_rodzinie): stan prawny sprawdzono do 31.12.2026, a od 1.01.2027 wartość mogła się zmienić. Najbliższa znana wartość: 823,00 zł (od 1.01.2025 do 31.12.2026). ${ENTER}`,
    );
  });

  test('refuses a day after a provision was repealed', () => {
    expect(refusalOn('fc_income_change_tolerance', '2014-09-19').message).toBe(
      `Na 19.09.2014 nie ma wartości parametru „Zmiana dochodu dziecka bez wpływu na świadczenie” (fc_income_change_tolerance): ostatnia wartość obowiązywała do 18.09.2014. Najbliższa znana wartość: 10% dochodu uwzględnionego (od 1.01.2012 do 18.09.2014). ${ENTER}`,
    );
  });

  test('tells that a table cannot be entered by the office', () => {
    expect(refusalOn('uops.cudzoziemiec.wstrzymanie', '2020-01-01').message).toContain(
      'Najbliższa znana wartość: tabela (od 13.08.2024). Tej tabeli nie da się wpisać w office.xlsx',
    );
  });

  test('refuses an unknown parameter and names similar ones', () => {
    const { code, message } = refusal(() => statutoryLaw.parameter('fc_benfit_kin'));
    expect(code).toBe('law-unknown-parameter');
    expect(message).toBe(
      'Nie ma parametru „fc_benfit_kin”. Może chodzi o: fc_benefit_kin, fc_benefit_nonkin?',
    );
    expect(refusal(() => statutoryLaw.parameter('zupelnie_inna_nazwa')).message).toBe(
      'Nie ma parametru „zupelnie_inna_nazwa”. Listę wypisuje polecenie „teczka law”.',
    );
  });

  test.each(['Wzorcowa Maria', '99010112345', 'Wzorcowa', 'a'.repeat(61), '', ' '])(
    'does not repeat what is no id: %p',
    (id) => {
      expect(refusal(() => statutoryLaw.parameter(id)).message).toBe(
        'Nieznany parametr. Listę wypisuje polecenie „teczka law”.',
      );
    },
  );

  test('warns of a value that was not verified', () => {
    const dated = statutoryLaw.valueOn('fc_salary_contract_emergency', day('2025-01-01'));
    expect(dated.verified).toBe(false);
    expect(dated.warnings[0]?.text).toBe(
      'Parametr „Kwota minimalna w umowach – pogotowie rodzinne po waloryzacji” (fc_salary_contract_emergency): wartość obowiązująca od 1.06.2024 nie została potwierdzona w publikacji aktu (źródło: Super Biznes, 04.2024: Wyższe świadczenia na dziecko od 1 czerwca). Sprawdź ją przed użyciem.',
    );
  });

  test('warns past the last checked day where no day of change is known', () => {
    expect(codes(statutoryLaw.valueOn('fc_institution_share', day('2026-11-21')))).toEqual([]);
    expect(codes(statutoryLaw.valueOn('fc_institution_share', day('2026-11-22')))).toEqual([
      'law-past-verified',
    ]);
  });

  test('never takes a number for money or the reverse', () => {
    expect(() => statutoryLaw.moneyOn('gmina_share_year_1', day('2024-01-01'))).toThrow(TypeError);
    expect(() => statutoryLaw.numberOn('fc_benefit_kin', day('2024-01-01'))).toThrow(TypeError);
  });
});

describe('looking up as known on the day of a decision', () => {
  const decided = (iso: string): LookUpOptions => ({ announcedBy: day(iso) });
  const kin = (on: string, decidedOn: string) =>
    statutoryLaw.valueOn('fc_benefit_kin', day(on), decided(decidedOn));

  test('uses a future value that was announced by then', () => {
    // Notice of 24.03.2024, M.P. 2024 poz. 230.
    expect(kin('2024-06-01', '2024-03-24').value).toBe('1002.00');
    expect(kin('2024-06-01', '2024-03-23').value).toBe('899.00');
    // Notice of 10.03.2021, published on 17.03.2021 (M.P. 2021 poz. 282).
    expect(kin('2021-06-01', '2021-03-17').value).toBe('746.00');
    expect(kin('2021-06-01', '2021-03-16').value).toBe('694.00');
  });

  test('warns where the value may have changed by the day asked for', () => {
    expect(codes(kin('2025-05-31', '2024-05-20'))).toEqual([]);
    expect(codes(kin('2025-06-01', '2024-05-20'))).toEqual(['law-until-changed']);
  });

  test('goes on with the last value known, where the next one is unknown', () => {
    expect(kin('2026-06-01', '2026-05-31').value).toBe('1002.00');
    expect(refusalOn('fc_benefit_kin', '2026-06-01', decided('2026-06-01')).code).toBe('law-unknown-period');
  });

  test('refuses where the decision knew no value yet', () => {
    expect(refusalOn('fc_salary_contract', '2023-03-01', decided('2023-01-10')).message).toContain(
      'do dnia decyzji (10.01.2023) żadnej nie ogłoszono. Najbliższe znane wartości: 4 100,00 zł (od 1.02.2023 do 31.05.2024); 4 567,40 zł (od 1.06.2024 do 31.05.2026).',
    );
  });
});

describe('every day from 2000 to 2030', () => {
  const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2030-12-31') }).map((value) => value as Day);
  const anyParameter = fc.constantFrom(...statutoryLaw.parameters);

  /** What the data say, found the slow way. */
  function expected(parameter: Parameter, on: Day): unknown {
    const iso = toIso(on);
    if (iso > parameter.verifiedUntil && parameter.afterwards === 'refuse') return undefined;
    const valid = parameter.values.filter(
      ({ from, to }) => (from ?? '') <= iso && iso <= (to ?? '9999-12-31'),
    );
    expect(valid.length).toBeLessThanOrEqual(1);
    return valid[0]?.value ?? undefined;
  }

  test('has the one value of the data, or a refusal', () => {
    fc.assert(
      fc.property(anyParameter, anyDay, (parameter, on) => {
        const value = expected(parameter, on);
        if (value === undefined) {
          expect(refusal(() => statutoryLaw.valueOn(parameter.id, on)).code).toBe('law-unknown-period');
        } else {
          expect(statutoryLaw.valueOn(parameter.id, on).value).toEqual(value);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('looks the same to a decision of that day', () => {
    fc.assert(
      fc.property(anyParameter, anyDay, (parameter, on) => {
        const value = expected(parameter, on);
        const look = () => statutoryLaw.valueOn(parameter.id, on, { announcedBy: on });
        if (value === undefined) expect(look).toThrow(TeczkaError);
        else expect(look().value).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the JSON of a parameter', () => {
  test('prints money with two digits and other numbers as numbers', () => {
    const json = parameterJson(statutoryLaw.parameter('fc_benefit_kin'));
    expect(Object.keys(json)).toEqual([
      'id',
      'name',
      'unit',
      'legalBasis',
      'verifiedUntil',
      'note',
      'values',
    ]);
    expect(json.values[5]).toMatchObject({
      from: '2024-06-01',
      to: '2026-05-31',
      value: '1002.00',
      source: expect.stringContaining('M.P. 2024 poz. 230') as string,
      verified: true,
    });
    expect(json.values[6]).toMatchObject({ from: '2026-06-01', to: null, value: null, verified: false });
    expect(parameterJson(statutoryLaw.parameter('gmina_share_year_1')).values[0]?.value).toBe(10);
  });
});
