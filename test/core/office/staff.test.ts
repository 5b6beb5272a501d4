/** Sheets „Pracownicy”, „Rejony” and „Sprawozdania”: optional, dated, every fault with its cell and without a name. */
import { day } from '../../../core/values/day.ts';
import {
  REGION_HEADERS,
  REGIONS_SHEET,
  REPORTED_HEADERS,
  REPORTED_SHEET,
  STAFF_HEADERS,
  STAFF_SHEET,
} from '../../../core/office/index.ts';
import type { CellInput } from '../../../core/workbooks/write/index.ts';
import { officeOf, officeRefusal } from '../../support/office-sheets.ts';

type Row = readonly CellInput[];

const on = (iso: string): CellInput => ({ day: day(iso) });
const TEAMS: readonly Row[] = [
  ['Id', 'Nazwa', 'Rodzaj', 'Obowiązuje od', 'Obowiązuje do', 'Kierownik', 'Etaty'],
  ['ZPS-1', 'Zespół nr 1', 'praca socjalna', on('2022-01-01')],
  ['ZPS-2', 'Zespół nr 2', 'praca socjalna', on('2022-01-01'), on('2026-03-31')],
];

const sheets = (parts: Readonly<Record<string, readonly Row[]>>) => ({ Zespoły: TEAMS, ...parts });
const staff = (...rows: readonly Row[]) => ({ [STAFF_SHEET]: [[...STAFF_HEADERS], ...rows] });
const regions = (...rows: readonly Row[]) => ({ [REGIONS_SHEET]: [[...REGION_HEADERS], ...rows] });
const reported = (...rows: readonly Row[]) => ({ [REPORTED_SHEET]: [[...REPORTED_HEADERS], ...rows] });

const member = (
  id: string,
  name: string | undefined,
  more: Row = ['ZPS-1', 'pracownik socjalny', 1],
): Row => [id, name, ...more];

test('an office.xlsx without these sheets has nobody, no regions and nothing reported', () => {
  expect(officeOf({ Zespoły: TEAMS })).toMatchObject({
    staff: [],
    regions: [],
    reported: [],
    staffWarnings: [],
  });
});

test('reads a post, a substitute and a vacancy, with the days of the team where none are given', () => {
  const office = officeOf(
    sheets(
      staff(
        [
          'P-1',
          'Wzorcowa Ewa',
          'ZPS-1',
          'pracownik socjalny',
          1,
          'etat',
          undefined,
          undefined,
          on('2026-04-30'),
        ],
        [
          'P-2',
          'Przykładny Jan',
          'ZPS-1',
          'starszy pracownik socjalny',
          '0,5',
          'zastępstwo',
          'P-1',
          '1.04.2026',
        ],
        ['W-1', undefined, 'ZPS-2', 'pracownik socjalny', '1/2', 'wakat'],
      ),
    ),
  );
  const since = day('2022-01-01');
  expect(office.staff).toEqual([
    {
      ...{ id: 'P-1', name: 'Wzorcowa Ewa', kind: 'post', team: 'ZPS-1', post: 'pracownik socjalny' },
      ...{ fte: 1, from: since, to: day('2026-04-30'), substitutes: undefined },
    },
    {
      ...{ id: 'P-2', name: 'Przykładny Jan', kind: 'substitute', team: 'ZPS-1' },
      ...{
        post: 'starszy pracownik socjalny',
        fte: 0.5,
        from: day('2026-04-01'),
        to: null,
        substitutes: 'P-1',
      },
    },
    {
      ...{ id: 'W-1', name: '', kind: 'vacancy', team: 'ZPS-2', post: 'pracownik socjalny' },
      ...{ fte: 0.5, from: since, to: day('2026-03-31'), substitutes: undefined },
    },
  ]);
  expect(office.staffWarnings).toEqual([]);
});

describe('a faulty row of „Pracownicy”', () => {
  test.each<[string, readonly Row[], string]>([
    [
      'an unknown team',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-9', 'p.', 1])],
      'C2: w arkuszu „Zespoły” nie ma',
    ],
    [
      'a post of zero',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 0])],
      'E2: podaj etat liczbą większą od 0',
    ],
    ['more than two posts', [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 2.5])], 'E2: podaj etat'],
    ['a post in words', [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 'cały'])], 'E2: podaj etat'],
    ['nobody named', [member('P-1', undefined)], 'B2: brakuje wartości: nazwisko i imię'],
    [
      'a vacancy with a name',
      [member('W-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, 'wakat'])],
      'B2: wakat nie ma nazwiska',
    ],
    [
      'a substitute of nobody',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, 'zastępstwo'])],
      'G2: podaj id osoby zastępowanej',
    ],
    [
      'a substitute of somebody unknown',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, 'zastępstwo', 'P-9'])],
      'G2: w kolumnie „Id” nie ma osoby',
    ],
    [
      'a substitute of oneself',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, 'zastępstwo', 'P-1'])],
      'G2: osoba nie może zastępować samej siebie',
    ],
    [
      'somebody substituted by one on a post',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, 'etat', 'P-2'])],
      'F2: jest osoba zastępowana',
    ],
    [
      'an unknown kind',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, 'staż'])],
      'F2: rodzaj: wpisz „etat” albo „zastępstwo” albo „wakat”',
    ],
    [
      'an end before the start',
      [
        member('P-1', 'Wzorcowa Ewa', [
          ...['ZPS-1', 'p.', 1, undefined, undefined],
          ...[on('2026-02-01'), on('2026-01-31')],
        ]),
      ],
      'I2: koniec jest wcześniejszy niż początek',
    ],
    [
      'days before the team',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, undefined, undefined, on('2021-12-31')])],
      'H2: zespół działa dopiero od 01.01.2022',
    ],
    [
      'days after the team',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-2', 'p.', 1, undefined, undefined, on('2026-04-01')])],
      'H2: zespół działał tylko do 31.03.2026',
    ],
    [
      'a last day after the team',
      [member('P-1', 'Wzorcowa Ewa', ['ZPS-2', 'p.', 1, undefined, undefined, undefined, on('2026-04-01')])],
      'I2: zespół działał tylko do 31.03.2026',
    ],
    [
      'one id of a person and of a vacancy',
      [member('P-1', 'Wzorcowa Ewa'), member('P-1', undefined, ['ZPS-2', 'p.', 1, 'wakat'])],
      'A3: to id ma też wiersz innego rodzaju (komórka A2)',
    ],
  ])('%s', (_, rows, words) => {
    const error = officeRefusal(sheets(staff(...rows)));
    expect(error.code).toBe('office-invalid');
    expect(error.message).toContain(`arkusz „Pracownicy”, komórka ${words}`);
    expect(error.message).not.toContain('Wzorcowa');
  });
});

describe('what is possible but unlikely is a warning', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'more than one and a half posts on one day',
      [
        member('P-1', 'Wzorcowa Ewa'),
        member('P-1', 'Wzorcowa Ewa', ['ZPS-2', 'p.', 0.75, undefined, undefined, on('2026-03-01')]),
      ],
      ['E3'],
    ],
    [
      'a move on the day after is none',
      [
        member('P-1', 'Wzorcowa Ewa', ['ZPS-2', 'p.', 1, undefined, undefined, undefined, on('2026-02-28')]),
        member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, undefined, undefined, on('2026-03-01')]),
      ],
      [],
    ],
    [
      'a post and half a substitution are none',
      [
        member('P-1', 'Wzorcowa Ewa'),
        member('P-2', 'Przykładny Jan'),
        member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 0.5, 'zastępstwo', 'P-2', on('2026-03-01')]),
      ],
      [],
    ],
    [
      'one id with two names',
      [member('P-1', 'Wzorcowa Ewa'), member('P-1', 'Wzorcowa-Nowa Ewa', ['ZPS-1', 'p.', 0.5])],
      ['B3'],
    ],
    [
      'somebody substituted after leaving',
      [
        member('P-1', 'Wzorcowa Ewa', ['ZPS-1', 'p.', 1, undefined, undefined, undefined, on('2026-02-28')]),
        member('P-2', 'Przykładny Jan', ['ZPS-1', 'p.', 1, 'zastępstwo', 'P-1', on('2026-03-01')]),
      ],
      ['G3'],
    ],
  ])('%s', (_, rows, cells) => {
    const { staffWarnings } = officeOf(sheets(staff(...rows)));
    expect(staffWarnings.map(({ place }) => place.cell)).toEqual(cells);
    expect(JSON.stringify(staffWarnings)).not.toContain('Wzorcowa');
  });
});

describe('regions', () => {
  const people = staff(member('P-1', 'Wzorcowa Ewa'));

  test('are read with their team, days and worker', () => {
    const office = officeOf(
      sheets({
        ...people,
        ...regions(['Śródmieście', 'ZPS-2'], ['Zarzecze', 'ZPS-1', 'P-1', on('2026-01-01')]),
      }),
    );
    expect(office.regions).toEqual([
      {
        name: 'Śródmieście',
        team: 'ZPS-2',
        worker: undefined,
        from: day('2022-01-01'),
        to: day('2026-03-31'),
      },
      { name: 'Zarzecze', team: 'ZPS-1', worker: 'P-1', from: day('2026-01-01'), to: null },
    ]);
  });

  test.each<[string, readonly Row[], string]>([
    ['an unknown team', [['Zarzecze', 'ZPS-9']], 'B2: w arkuszu „Zespoły” nie ma'],
    ['an unknown worker', [['Zarzecze', 'ZPS-1', 'P-9']], 'C2: w arkuszu „Pracownicy” nie ma'],
    ['a worker of another team', [['Zarzecze', 'ZPS-2', 'P-1']], 'C2: ta osoba nie pracuje w tych dniach'],
    ['no name', [[undefined, 'ZPS-1']], 'A2: brakuje wartości: nazwa rejonu'],
    [
      'two teams at once',
      [
        ['Zarzecze', 'ZPS-2'],
        ['ZARZECZE', 'ZPS-1', undefined, on('2026-03-31')],
      ],
      'A3: ten rejon ma w tych dniach już inny zespół (komórka A2)',
    ],
  ])('refuse %s', (_, rows, words) => {
    const error = officeRefusal(sheets({ ...people, ...regions(...rows) }));
    expect(error.message).toContain(`arkusz „Rejony”, komórka ${words}`);
  });

  test('may go from one team to another on a day', () => {
    const { regions: read } = officeOf(
      sheets(regions(['Zarzecze', 'ZPS-2'], ['Zarzecze', 'ZPS-1', undefined, on('2026-04-01')])),
    );
    expect(read.map(({ team }) => team)).toEqual(['ZPS-2', 'ZPS-1']);
  });
});

describe('reported figures', () => {
  test('are read with their half-year and cell', () => {
    expect(officeOf(reported(['2026-P1', 'Wywiady nowe', 120, 'MRPiPS-03'])).reported).toEqual([
      { half: '2026-H1', measure: 'Wywiady nowe', value: 120, source: 'MRPiPS-03', cell: 'C2' },
    ]);
  });

  test.each<[string, readonly Row[], string]>([
    ['a half-year in words', [['I półrocze', 'Wywiady nowe', 1]], 'A2: podaj półrocze w postaci 2026-H1'],
    ['no measure', [['2026-H1', undefined, 1]], 'B2: brakuje wartości: miara'],
    ['a text for a number', [['2026-H1', 'Wywiady nowe', 'sto']], 'C2: podaj liczbę, co najmniej 0'],
    ['less than nothing', [['2026-H1', 'Wywiady nowe', -1]], 'C2: podaj liczbę, co najmniej 0'],
    [
      'one measure twice',
      [
        ['2026-H1', 'Wywiady nowe', 1],
        ['2026-H1', 'wywiady  nowe', 2],
      ],
      'C3: ta miara ma już wartość za to półrocze (komórka C2)',
    ],
  ])('refuse %s', (_, rows, words) => {
    expect(officeRefusal(reported(...rows)).message).toContain(`arkusz „Sprawozdania”, komórka ${words}`);
  });
});
