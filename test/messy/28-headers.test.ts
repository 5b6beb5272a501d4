/** Item 28: titles, a logo's empty rows, headers of several levels, vertical and broken headings, headings that repeat. */
import { registerKinds } from '../../core/registers/index.ts';
import { structureWorkbook } from '../../core/registers/structure/index.ts';
import { day } from '../../core/values/day.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { readTeamFile } from '../../core/workload/team-file.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { FILE, said, touchedBy } from '../support/messy-sheets.ts';
import { child, date, HEADER, pesel, sheetOfRows, type RegisterRow } from '../support/register-sheets.ts';
import { COLUMNS, teamSheet, workbookOf, type Heading } from '../support/team-sheets.ts';

/** Rows 1 to 3 titles, row 4 empty, the header in rows 5 to 7. */
const LEVELS: readonly RegisterRow[] = [
  ['Powiatowe Centrum Pomocy Rodzinie w Zmyślinie'],
  ['REJESTR DZIECI'],
  ['stan na 30.04.2026 r.'],
  [],
  ['L.\np.', 'Dane dziecka', null, null, null, 'Pobyt w pieczy zastępczej', null, 'Uwagi', 'Uwagi'],
  [null, 'Nazwisko', 'Imię', 'Identyfikacja', null, 'Okres', null, null, null],
  [null, null, null, 'P\nE\nS\nE\nL', 'Data\nuro-\ndzenia', 'od', 'do', null, null],
  [1, 'Wymyślna', 'Anna', pesel('150312', 2), date('2015-03-12'), date('2020-05-11'), null, null, 'a'],
  [2, 'Zmyślony', 'Jan', pesel('150312', 3), date('2015-03-12'), date('2020-05-11'), null, 'b', null],
];
const MERGES = ['A1:I1', 'A5:A7', 'B5:E5', 'F5:G5', 'B6:B7', 'C6:C7', 'D6:E6', 'F6:G6', 'H5:H7', 'I5:I7'];
const levels = (): Uint8Array => workbookOf({ Dzieci: sheetOfRows(LEVELS, MERGES) });

test('three merged levels below titles are one header, vertical and broken headings are whole words', () => {
  const { mapping, rows, found } = said(levels());
  expect(mapping).toMatchObject({
    lastName: 'Nazwisko',
    pesel: 'P E S E L',
    birthDate: 'Data uro- dzenia',
    placedOn: 'Pobyt w pieczy zastępczej / Okres / od',
    leftOn: 'Pobyt w pieczy zastępczej / Okres / do',
  });
  expect(rows).toBe(2);
  expect(found).toEqual([]);
});

test('a heading that stands twice is named: one column is read, the other said to be left out', () => {
  const { notes, mapping } = said(levels());
  expect(mapping.remarks).toBe('Uwagi');
  expect(notes.filter((note) => note.includes('Uwagi'))).toHaveLength(1);
});

test.each([2, 4, 6])(
  'the header below %i rows of titles and empty ones is found, and told where',
  (above) => {
    const titles = Array.from({ length: above }, (_, at): RegisterRow =>
      at % 2 ? [] : ['PCPR w Zmyślinie'],
    );
    const bytes = workbookOf({ Dzieci: sheetOfRows([...titles, HEADER, child(1, { PESEL: '1' })]) });
    const { result, found, notes } = said(bytes);
    expect(found).toEqual([`RC-A01 F${above + 2}`]);
    expect(notes).toEqual([]);
    expect(touchedBy(bytes, result.findings)).toEqual({ marked: 1, cells: [], left: [] });
  },
);

test('structuring leaves titles and merged groups alone and numbers only the heading that repeats', () => {
  const bytes = workbookOf({
    Dzieci: sheetOfRows([...LEVELS.slice(0, 4), [...HEADER, 'Uwagi', 'Uwagi'], child(1)]),
  });
  const { plan, apply } = structureWorkbook(
    { bytes, file: FILE, kinds: registerKinds, asOf: day('2026-04-30') },
    nodePlatform,
  );
  expect(plan.changes.flatMap(({ code, after }) => (code === 'heading' ? [after] : []))).toContain(
    'Uwagi (2)',
  );
  const [title] = readWorkbook(apply(), nodePlatform).sheet('Dzieci').rows;
  expect(title?.values).toEqual(['Powiatowe Centrum Pomocy Rodzinie w Zmyślinie']);
});

describe('one measure of a team under headings of many words', () => {
  const read = (group: string) => {
    const columns = COLUMNS.map((heading): Heading =>
      heading[1] === 'aktualizacje' ? [group, 'aktualizacje'] : heading,
    );
    const row = [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 2, 41, 3, 5, 12, 1];
    const bytes = workbookOf({ kwiecień: teamSheet({ columns, rows: [row] }) });
    const { sheets } = readTeamFile(bytes, nodePlatform, {
      file: '2026-04/ZPS 1.xlsx',
      teams: [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }],
    });
    return sheets[0];
  };

  test.each(['Wywiady', 'il. wywiady', 'Ilość\nwywiadów', 'LICZBA: WYWIADY'])('„%s” is known', (group) => {
    expect(read(group)?.workers[0]?.values).toContainEqual({
      measure: 'interviewsUpdated',
      value: 12,
      cell: 'I7',
    });
  });

  test('one that is not known is named with its cell and never counted', () => {
    const sheet = read('Bajkowe sprawy');
    expect(sheet?.workers[0]?.values.map(({ cell }) => cell)).not.toContain('I7');
    expect(sheet?.findings.find(({ code }) => code === 'column-unknown')).toMatchObject({
      place: { cell: 'I6' },
      message: 'Kolumny „Bajkowe sprawy aktualizacje” nie rozpoznano. Jej wartości nie wliczono.',
    });
  });
});
