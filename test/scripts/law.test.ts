/** `teczka law`: what a lawyer asks, as a process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../../core/values/day.ts';
import { zloty } from '../../core/values/money.ts';
import { writeWorkbook } from '../../core/workbooks/write/index.ts';
import type { CellInput } from '../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { cli } from '../support/cli.ts';

test('gives an amount on a day with its source', () => {
  const { status, stdout } = cli(['law', 'fc_benefit_kin', '--on', '2024-06-01', '--json']);
  expect(status).toBe(0);
  // M.P. 2024 poz. 230, from 1 June 2024
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'fc_benefit_kin',
    value: '1002.00',
    from: '2024-06-01',
    verified: true,
    source: expect.stringContaining('M.P. 2024 poz. 230'),
  });
});

test('refuses a day for which no value is known, in one Polish line, with exit status 2', () => {
  const { status, stdout, stderr } = cli(['law', 'fc_benefit_kin', '--on', '2031-01-01']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('fc_benefit_kin');
  expect(stderr).toContain('1\u00a0002,00\u00a0zł');
  expect(stderr).toContain('office.xlsx');
});

test('the refusal is one JSON document too', () => {
  const { status, stdout } = cli(['law', 'fc_benefit_kin', '--on', '2031-01-01', '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'law-unknown-period' } });
});

test('prints all parameters with the keys of the contract', () => {
  const all = JSON.parse(cli(['law', '--json']).stdout) as Record<string, unknown>[];
  expect(all.length).toBeGreaterThan(160);
  for (const parameter of all) {
    expect(parameter).toMatchObject({
      id: expect.any(String),
      name: expect.any(String),
      unit: expect.any(String),
      legalBasis: expect.any(String),
      verifiedUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    const values = parameter.values as Record<string, unknown>[];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(Object.keys(value)).toEqual(
        expect.arrayContaining(['from', 'to', 'value', 'source', 'verified']),
      );
    }
  }
});

test('a misspelt parameter is answered with similar ones', () => {
  const { status, stderr } = cli(['law', 'fc_benefit_kon']);
  expect(status).toBe(2);
  expect(stderr).toContain('fc_benefit_kin');
});

test('tells people the history of a parameter, unverified values marked', () => {
  const { status, stdout } = cli(['law', 'uops.cudzoziemiec.rozp.kwota_bazowa']);
  expect(status).toBe(0);
  expect(stdout).toContain('[niezweryfikowane]');
  expect(stdout).toContain('1\u00a0679,00\u00a0zł');
});

describe('with values of the office', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-law-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const sheet = (name: string, rows: CellInput[][]) => ({
    name,
    columns: Array.from({ length: 7 }, () => ({})),
    rows,
  });
  const institution = [
    'Nazwa',
    'Miasto',
    'Adres',
    'Telefon',
    'Organ',
    'Organ w dopełniaczu',
    'Podpisujący',
    'Stanowisko podpisującego',
    'Upoważnienie',
    'SKO',
  ];

  /** An office.xlsx with these rows of values: id, first day, value. */
  function officeFile(...values: readonly [string, CellInput, CellInput][]): string {
    const path = join(folder, 'office.xlsx');
    const model = {
      title: 'Ustawienia',
      sheets: [
        sheet('Urząd', [
          ['Pole', 'Wartość'],
          ...institution.map((field): CellInput[] => [field, 'zmyślone']),
          ['Dzień wypłaty świadczeń', 25],
        ]),
        sheet('Zespoły', [['Id', 'Nazwa', 'Rodzaj', 'Obowiązuje od', 'Obowiązuje do', 'Kierownik', 'Etaty']]),
        sheet('Parametry', [
          ['Id', 'Obowiązuje od', 'Obowiązuje do', 'Wartość', 'Ogłoszono', 'Źródło'],
          ...values.map(([id, from, value]): CellInput[] => [
            id,
            from,
            undefined,
            value,
            undefined,
            'uchwała nr 1',
          ]),
        ]),
      ],
    };
    writeFileSync(path, writeWorkbook(model, nodePlatform));
    return path;
  }

  test('people see them in the history, marked with their cell', () => {
    const file = officeFile(['fc_benefit_kin', { day: day('2026-06-01') }, { grosze: zloty(1076) }]);
    const { status, stdout } = cli(['law', 'fc_benefit_kin', '--office', file]);
    expect(status).toBe(0);
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(
      'od 1 czerwca 2026 r.: 1 076,00 zł [wartość wpisana przez urząd, komórka D2] – uchwała nr 1',
    );
  });

  test('the JSON of one and of all parameters has them, marked as the office’s', () => {
    const file = officeFile(['lim_coordinator', { day: day('2027-01-01') }, 12]);
    const ofOffice = expect.objectContaining({
      from: '2027-01-01',
      value: 12,
      origin: 'office',
      cell: 'D2',
    }) as unknown;
    const one = JSON.parse(cli(['law', 'lim_coordinator', '--office', file, '--json']).stdout) as {
      values: unknown[];
    };
    expect(one.values.at(-1)).toEqual(ofOffice);
    const all = JSON.parse(cli(['law', '--office', file, '--json']).stdout) as (typeof one & {
      id: string;
    })[];
    expect(all.find(({ id }) => id === 'lim_coordinator')).toEqual({ ...one });
    expect(
      all.flatMap(({ values }) => values).filter((value) => (value as { origin?: string }).origin),
    ).toEqual([ofOffice]);
  });

  test('every faulty one is told with file, sheet and cell', () => {
    const from = { day: day('2027-01-01') };
    const { status, stderr } = cli([
      'law',
      '--office',
      officeFile(['lim_coordinator', from, 'dużo'], ['Wzorcowa Maria', from, 1]),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('Plik „office.xlsx”, arkusz „Parametry”, komórka D2: wartość parametru');
    expect(stderr).toContain('Plik „office.xlsx”, arkusz „Parametry”, komórka A3: nieznany parametr.');
    expect(stderr).not.toContain('Wzorcowa');
  });
});

test('an empty id is answered without arbitrary suggestions', () => {
  const { status, stderr } = cli(['law', '']);
  expect(status).toBe(2);
  expect(stderr).toContain('Nieznany parametr. Listę wypisuje polecenie „teczka law”.');
});
