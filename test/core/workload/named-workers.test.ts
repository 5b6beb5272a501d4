import { day } from '../../../core/values/day.ts';
import { sameWorker, workersByPart, workersIn } from '../../../core/workload/identify/workers.ts';
import type { KnownWorker } from '../../../core/workload/identify/workers.ts';
import { readTeamFile } from '../../../core/workload/team-file.ts';
import type { TeamFile } from '../../../core/workload/team-file.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { caseListSheet, aprilDay } from '../../support/case-list-sheets.ts';
import { dayGridSheet } from '../../support/day-grid-sheets.ts';
import { workbookOf } from '../../support/team-sheets.ts';

const teams = [
  { id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' },
  { id: 'ZPS-2', name: 'Zespół Pracy Socjalnej nr 2' },
];
const inTeam = (id: string, name: string, team: string, from: string | null = null): KnownWorker => ({
  id,
  name,
  team,
  from: from === null ? null : day(from),
  to: null,
});
const staff = [
  inTeam('P1', 'Wymyślna-Łąka Anna', 'ZPS-1'),
  inTeam('P2', 'Zmyślony Jan', 'ZPS-1'),
  inTeam('P3', 'Zmyślona Ewa', 'ZPS-2'),
  inTeam('P4', 'Nowa Ewa', 'ZPS-2', '2026-05-01'),
];
const rows = [
  { labels: ['Wywiady nowe'], days: { 1: 2 } },
  { labels: ['Interwencje'], days: { 1: 1 } },
  { labels: ['Środowiska w pracy'], days: { 1: 40 } },
];
const TITLE = ['Zespół Pracy Socjalnej nr 1', 'kwiecień 2026'];

function read(
  sheet: string,
  titles: readonly string[],
  file = 'plik.xlsx',
  known: readonly KnownWorker[] = staff,
) {
  const grid = dayGridSheet({ rows, titles: titles.map((title) => [title]) });
  return readTeamFile(workbookOf({ [sheet]: grid }), nodePlatform, { file, teams, staff: known });
}
const namesOf = ({ sheets }: TeamFile): string[] =>
  sheets.flatMap(({ workers }) => workers.map(({ name }) => name));
const codesOf = ({ sheets, rejections }: TeamFile): string[] =>
  [...sheets.flatMap(({ findings }) => findings), ...rejections.map(({ reason }) => reason)]
    .map(({ code }) => code)
    .filter((code) => code !== 'fte-empty');

describe('workersIn', () => {
  test.each([
    ['Anna Wymyślna-Łąka', ['P1']],
    ['WYMYSLNA - LAKA ANNA', ['P1']],
    ['wymyślna łąka anna, kwiecień', ['P1']],
    ['mgr Jan Zmyślony, Ewa Zmyślona', ['P2', 'P3']],
    ['Jan Wymyślna', []],
    ['Anna', []],
  ])('„%s”', (text, ids) => {
    expect(workersIn(text, staff).map(({ id }) => id)).toEqual(ids);
  });

  test('a part names somebody only when it is of one person', () => {
    expect(workersByPart('Zmyślony', staff).map(({ id }) => id)).toEqual(['P2']);
    expect(workersByPart('Ewa', staff)).toEqual([]);
    expect(workersByPart('nikt', staff)).toEqual([]);
  });

  test('sameWorker joins writings of a full name and nothing else', () => {
    expect(sameWorker('Anna Wymyślna-Łąka', 'WYMYŚLNA – ŁĄKA  Anna')).toBe(true);
    expect(sameWorker('Anna Wymyślna', 'A. Wymyślna')).toBe(false);
    expect(sameWorker('', '')).toBe(false);
  });
});

describe('the worker of a sheet', () => {
  test.each<[string, TeamFile, string, string[]]>([
    ['in the header', read('Arkusz1', ['Zespół nr 1, kwiecień 2026', 'Pracownik: J. Z.']), 'J. Z.', []],
    ['in a line of the header', read('Arkusz1', [...TITLE, 'Jan ZMYŚLONY']), 'Zmyślony Jan', []],
    [
      'in the header, among other words',
      read('Arkusz1', [...TITLE, 'Pracownik: Jan Zmyślony (urlop do maja)']),
      'Zmyślony Jan',
      [],
    ],
    [
      'in the name of the sheet, whoever leads the team',
      read('Zmyślony Jan', [...TITLE, 'Kierownik zespołu: Anna Wymyślna-Łąka']),
      'Zmyślony Jan',
      [],
    ],
    ['in the name of the sheet', read('Zmyślony Jan', TITLE), 'Zmyślony Jan', []],
    ['in a part of that name', read('Zmyślony', TITLE), 'Zmyślony Jan', ['worker-by-part']],
    [
      'in the name of the file',
      read('Arkusz1', TITLE, 'ZPS 1/zmyslony_jan_2026-04.xlsx'),
      'Zmyślony Jan',
      [],
    ],
    ['in a name that no list has', read('Piotr Nieznany', TITLE, 'x.xlsx', []), 'Piotr Nieznany', []],
    ['nowhere', read('Arkusz1', TITLE), '(Arkusz1)', ['worker-not-named']],
  ])('%s', (_, file, name, codes) => {
    expect(namesOf(file)).toEqual([name]);
    expect(codesOf(file)).toEqual(codes);
  });

  test('who is named otherwise elsewhere is told, without a name', () => {
    const file = read('Ewa Zmyślona', [...TITLE, 'Pracownik: Jan Zmyślony']);
    expect(namesOf(file)).toEqual(['Zmyślony Jan']);
    expect(codesOf(file)).toEqual(['worker-contradiction']);
    const [sheet] = file.sheets;
    expect(JSON.stringify(sheet?.findings.map(({ message, advice }) => [message, advice]))).not.toContain(
      'Zmyślon',
    );
  });

  test('tells the team that no header gives, by the staff list of that month', () => {
    const found = read('Arkusz1', ['kwiecień 2026', 'Pracownik: Jan Zmyślony']);
    expect(found.sheets[0]?.team).toBe('ZPS-1');
    expect(codesOf(found)).toEqual(['team-by-worker']);
    // Ewa Nowa works there from May on.
    expect(codesOf(read('Arkusz1', ['kwiecień 2026', 'Pracownik: Ewa Nowa']))).toEqual(['team-unknown']);
  });
});

test('a workbook may have a sheet of each worker, a list and an instruction beside', () => {
  const cases = caseListSheet({
    rows: [{ Data: aprilDay(1), Pracownik: 'Jan Zmyślony', 'Rodzaj czynności': 'Interwencja' }],
  });
  const note = dayGridSheet({ rows: [], titles: [['Legenda: UW – urlop']], days: ['skrót'], numbers: [1] });
  const bytes = workbookOf({
    'Zmyślony Jan': dayGridSheet({ rows, titles: TITLE.map((title) => [title]) }),
    'Anna Wymyślna-Łąka': dayGridSheet({ rows, titles: TITLE.map((title) => [title]) }),
    wykaz: cases,
    Legenda: note,
  });
  const modified = '2026-05-04T10:00:00Z';
  const file = readTeamFile(bytes, nodePlatform, { file: 'ZPS 1.xlsx', teams, staff, modified });
  expect(
    file.sheets.map((sheet) => [sheet.layout, sheet.covers, sheet.team, sheet.period, sheet.modified]),
  ).toEqual([
    ['day-grid', 'workers', 'ZPS-1', '2026-04', modified],
    ['day-grid', 'workers', 'ZPS-1', '2026-04', modified],
    ['case-list', 'team', 'ZPS-1', '2026-04', modified],
  ]);
  expect(file.findings.map(({ code, place }) => [code, place.sheet])).toEqual([['sheet-skipped', 'Legenda']]);
});
