/** Item 39: a team's heading that is wrong or missing, a count that contradicts its list, numbering that slips. */
import { readTeamFile } from '../../core/workload/team-file.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { teamSheet, TITLES, workbookOf, type Cell } from '../support/team-sheets.ts';

const teams = [
  { id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' },
  { id: 'ZPS-2', name: 'Zespół Pracy Socjalnej nr 2' },
];
const worker = (number: Cell, name: string): Cell[] => [
  number,
  name,
  'pracownik socjalny',
  1,
  2,
  41,
  3,
  5,
  12,
  1,
];
const ROWS = [worker(18, 'Anna Wymyślna'), worker(10, 'Jan Zmyślony'), worker(20, 'Ewa Pozorna')];

function read(titles: readonly string[], below: Cell[][] = [], file = '2026-04/ZPS 1.xlsx') {
  const bytes = workbookOf({ kwiecień: teamSheet({ titles, rows: ROWS, below }) });
  const { sheets, rejections } = readTeamFile(bytes, nodePlatform, { file, teams });
  const findings = [...(sheets[0]?.findings ?? []), ...rejections.map(({ reason }) => reason)].filter(
    ({ code }) => code !== 'columns-missing',
  );
  return { team: sheets[0]?.team, workers: sheets[0]?.workers.length, findings };
}
const withTeam = (line: string): string[] => TITLES.map((title, at) => (at === 1 ? line : title));

test('a heading that names another team than the file is believed, and both are told', () => {
  const { team, findings } = read(withTeam('Zespół Pracy Socjalnej nr 2'));
  expect(team).toBe('ZPS-2');
  expect(findings).toMatchObject([{ code: 'team-contradiction', place: { cell: 'A2' } }]);
});

test('where the heading names none, the file does', () => {
  expect(read(withTeam('Sprawozdanie'))).toMatchObject({ team: 'ZPS-1', findings: [] });
});

test('where nothing names one, the sheet is not counted and the reason is told', () => {
  const { team, findings } = read(withTeam('Sprawozdanie'), [], '2026-04/plik.xlsx');
  expect(team).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'team-unknown' }]);
});

test('a team of before the merger is in no list: nothing is counted for another', () => {
  expect(read(withTeam('Zespół Pracy Socjalnej nr 9'), [], '2026-04/ZPS 9.xlsx').team).toBeUndefined();
});

test('numbers of rows that slip change nobody: each row is a worker', () => {
  expect(read(TITLES)).toMatchObject({ workers: 3, findings: [] });
});

test('a total that contradicts its rows is told with its cell; the rows count', () => {
  const { findings } = read(TITLES, [['Razem', null, null, 3, 6, 100, 9, 15, 36, 3]]);
  expect(findings).toMatchObject([{ code: 'total-differs', place: { cell: 'F10' } }]);
  expect(findings[0]?.message).toContain('100, a jej składniki dają 123');
});
