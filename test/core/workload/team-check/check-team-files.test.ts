/** What a team leader is told of a sheet before handing it in: totals, who is lacking or unknown, every finding. */
import type { Office, StaffMember } from '../../../../core/office/index.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';
import { readTeamFile, type TeamFile } from '../../../../core/workload/index.ts';
import { checkTeamFiles } from '../../../../core/workload/team-check/check-team-files.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { teamSheet, workbookOf, type Cell } from '../../../support/team-sheets.ts';

const team = (id: string, name: string): Office['teams'][number] => ({
  ...{ id, name, kind: 'praca socjalna', from: null, to: null, head: undefined, posts: undefined },
});
const TEAMS = [team('ZPS-1', 'Zespół Pracy Socjalnej nr 1'), team('ZPS-2', 'Zespół Pracy Socjalnej nr 2')];

const person = (id: string, name: string): StaffMember => ({
  ...{ id, name, kind: 'post', team: 'ZPS-1', post: 'pracownik socjalny', fte: 1, from: null, to: null },
  substitutes: undefined,
});

const ANNA: Cell[] = [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 2, 41, 3, 5, 12, 1];
const JAN: Cell[] = [2, 'Jan Zmyślony', 'pracownik socjalny', 1, 0, 22, 1, null, 7, 0];

function fileOf(rows: Cell[][], name = 'ZPS 1 - sprawozdanie 2026-04.xlsx'): TeamFile {
  const titles = ['MOPS', 'Zespół Pracy Socjalnej nr 1', 'Miesiąc: kwiecień 2026 r.'];
  return readTeamFile(workbookOf({ kwiecień: teamSheet({ titles, rows }) }), nodePlatform, {
    file: name,
    teams: TEAMS,
  });
}

const check = (files: readonly TeamFile[], staff: readonly StaffMember[] = [], month?: string) =>
  checkTeamFiles(files, { teams: TEAMS, staff }, month === undefined ? undefined : yearMonth(month));

test('adds up what would be counted and says how many values are lacking', () => {
  const { months } = check([fileOf([ANNA, JAN])]);
  expect(months).toMatchObject([{ team: 'ZPS-1', month: '2026-04', accepted: true, workers: 2 }]);
  const totals = Object.fromEntries(
    (months[0]?.totals ?? []).map(({ measure, value, missing }) => [measure, [value, missing]]),
  );
  expect(totals).toMatchObject({ environments: [63, 0], interviewsNew: [5, 1], interviewsUpdated: [19, 0] });
});

test('names people of the list without a row by their ids, and rows of nobody on the list by their cells', () => {
  const staff = [person('P-1', 'Wymyślna Anna'), person('P-2', 'Nieobecna Ewa')];
  const { months } = check([fileOf([ANNA, JAN])], staff);
  expect(months[0]).toMatchObject({ lacking: ['P-2'], unknown: [expect.stringMatching(/^B\d+$/)] });
  expect(JSON.stringify(months)).not.toMatch(/Wymyślna|Zmyślony|Nieobecna/);
});

test('without a list of staff nobody is unknown or lacking', () => {
  expect(check([fileOf([ANNA, JAN])]).months[0]).toMatchObject({ lacking: [], unknown: [] });
});

test('tells nothing of teams whose sheets these are not', () => {
  const { months, findings } = check([fileOf([ANNA, JAN])]);
  expect(months.map(({ team: id }) => id)).toEqual(['ZPS-1']);
  expect(findings.map(({ place }) => place.team)).not.toContain('ZPS-2');
  expect(findings).toContainEqual(expect.objectContaining({ code: 'value-empty' }));
});

test('looks also where the name of the file says that it belongs', () => {
  const { months } = check([fileOf([ANNA, JAN], 'ZPS 1 - sprawozdanie 2026-05.xlsx')]);
  expect(months.map(({ month, accepted }) => [month, accepted])).toEqual([
    ['2026-04', true],
    ['2026-05', false],
  ]);
});

test('a sheet that is none of a team has nothing to count, and says why', () => {
  const stranger = readTeamFile(workbookOf({ lista: [['Telefon'], ['1']] }), nodePlatform, {
    file: 'spis.xlsx',
    teams: TEAMS,
  });
  const { months, findings } = check([stranger]);
  expect(months).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain('not-team-sheet');
});
