import { utils } from 'xlsx';
import { readTeamFile } from '../../../../core/workload/team-file.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import type { Cell } from '../../../support/team-sheets.ts';

const TITLES: Cell[][] = [['Zespół Pracy Socjalnej nr 1'], ['kwiecień 2026']];
const HEADER: Cell[] = ['Lp.', 'Pracownik', 'Wywiady nowe', 'Wywiady aktualizacje', 'Interwencje'];
const OTHER: Cell[] = ['Lp.', 'Pracownik', 'Decyzje przyznające', 'Decyzje odmowne', 'Wnioski'];
const ANNA: Cell[] = [1, 'Anna Wymyślna', 2, 3, 4];
const JAN: Cell[] = [2, 'Jan Zmyślony', 5, 6, 7];
const TOTAL: Cell[] = ['Razem', null, 7, 9, 11];
const NUMBERS = [20, 30, 40];

/** Values by worker, and what is told, of one sheet of April. */
function read(...lines: Cell[][]) {
  const bytes = workbookOf({ kwiecień: utils.aoa_to_sheet([...TITLES, ...lines]) });
  const { sheets, rejections } = readTeamFile(bytes, nodePlatform, {
    file: 'plik.xlsx',
    teams: [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }],
  });
  expect(rejections).toEqual([]);
  return {
    workers: sheets.flatMap(({ workers }) =>
      workers.map(({ name, values }) => [name, ...values.map(({ value }) => value)]),
    ),
    told: sheets
      .flatMap(({ findings }) => findings.map(({ code, place }) => `${code} ${place.cell ?? ''}`))
      .filter((text) => !text.startsWith('columns-missing')),
  };
}

const FIRST = [
  ['Anna Wymyślna', 2, 3, 4],
  ['Jan Zmyślony', 5, 6, 7],
];

describe('a second table on a sheet of a team', () => {
  test.each<[string, Cell[][]]>([
    ['with other columns', [OTHER, [1, 'Anna Wymyślna', ...NUMBERS]]],
    ['one column further', [[], [null, ...OTHER], [null, 1, 'Anna Wymyślna', ...NUMBERS]]],
    [
      'whose workers are called otherwise',
      [
        ['Lp.', 'Kto', ...OTHER.slice(2)],
        [1, 'Anna Wymyślna', ...NUMBERS],
      ],
    ],
    ['with numbers as texts', [OTHER, [1, 'Anna Wymyślna', '20', '30', '40']]],
  ])('below it, %s, is named and counts for no other measure', (_, lines) => {
    const { workers, told } = read(HEADER, ANNA, JAN, TOTAL, [], ...lines);
    expect(workers).toEqual(FIRST);
    expect(told).toEqual([expect.stringMatching(/^table-not-counted [AB][89]$/)]);
  });

  test('beside it is named and counts for nobody else', () => {
    const { workers, told } = read(
      [...HEADER, null, ...OTHER],
      [...ANNA, null, 1, 'Ewa Pozorna', ...NUMBERS],
      [...JAN, null, 2, 'Piotr Bajkowy', ...NUMBERS],
    );
    expect(workers).toEqual(FIRST);
    expect(told).toEqual(['table-not-counted H3']);
  });

  test('is none where names are only repeated on the right, or headings on the next page', () => {
    const wide = read([...HEADER, ...OTHER.slice(1)], [...ANNA, 'Anna Wymyślna', ...NUMBERS]);
    expect(wide).toEqual({ workers: [['Anna Wymyślna', 2, 3, 4, 20, 30, 40]], told: [] });
    expect(read(HEADER, ANNA, HEADER, JAN, TOTAL)).toEqual({ workers: FIRST, told: [] });
  });

  test('that is longer does not hide the first', () => {
    const { workers } = read(
      HEADER,
      ANNA,
      JAN,
      [...OTHER, 'Zaświadczenia'],
      [1, 'Anna Wymyślna', ...NUMBERS, 50],
    );
    expect(workers).toEqual(FIRST);
  });
});

test('totals above the workers are those of all below', () => {
  expect(read(HEADER, TOTAL, ANNA, JAN)).toEqual({ workers: FIRST, told: [] });
  expect(read(HEADER, ['Razem', null, 7, 9, 12], ANNA, JAN).told).toEqual(['total-differs E4']);
});

describe('two tables of workers one below the other', () => {
  const DAYS: Cell[] = ['Miara', ...Array.from({ length: 30 }, (_, at) => at + 1)];
  const MONTHS: Cell[] = ['Miara', 'II', 'III', 'IV'];
  const LABELS = ['Wywiady nowe', 'Wywiady aktualizacje', 'Decyzje odmowne', 'Decyzje przyznające'];
  const table = (values: Cell[]): Cell[][] =>
    LABELS.map((label, at) => [label, null, null, values[at] ?? null]);
  const numbers = (lines: Cell[][]): unknown[] => read(...lines).workers.map((row) => row.slice(0, 5));

  test.each([
    ['days', DAYS, 'table-not-counted A11'],
    ['months', MONTHS, 'table-not-counted A11'],
  ])('of %s: the other worker’s numbers do not fill what lacks in the first', (_, header, finding) => {
    const first = [['Pracownik: Anna Wymyślna, etat: 1'], header, ...table([2, null, 3, 4]), []];
    const second = [['Pracownik: Jan Zmyślony'], header, ...table([null, 9, null, null])];
    expect(numbers([...first, ...second])).toEqual(numbers(first));
    expect(read(...first, ...second).told).toContain(finding);
    expect(read(...first).told).not.toContain(finding);
  });

  test('a header repeated on the next page belongs to the same worker', () => {
    const first = [['Pracownik: Anna Wymyślna'], DAYS, ...table([2, 1, 3, 4]).slice(0, 3)];
    const page = [DAYS, ...table([2, 1, 3, 4]).slice(3)];
    expect(numbers([...first, ...page])).toEqual([['Anna Wymyślna', 2, 1, 3, 4]]);
  });
});
