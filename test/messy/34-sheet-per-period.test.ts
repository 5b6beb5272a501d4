/** Item 34: a sheet for each month, worker or year, whatever they are called: one is read, the others are named. */
import { readTeamFile } from '../../core/workload/team-file.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { said } from '../support/messy-sheets.ts';
import { child, registerSheet } from '../support/register-sheets.ts';
import { teamSheet, TITLES, workbookOf } from '../support/team-sheets.ts';

const register = (...numbers: number[]) => registerSheet(numbers.map((number) => child(number)));
const titlesWithoutMonth = TITLES.map((title) => (title.startsWith('Miesiąc') ? 'Rok 2026' : title));

test.each([
  [['styczeń', 'LUTY', 'marzec 2026'], 'miesiące'],
  [['I', 'II', 'III'], 'miesiące'],
  [['sty.', 'lut.', 'paź.'], 'miesiące'],
  [['pazdziernik', 'wrzesien'], 'miesiące'],
  [['2024', '2025', 'Rejestr 2026'], 'lata'],
  [['A', 'B', 'C-D'], 'litery'],
])(
  'a register divided into the sheets %j is said to be divided, and which sheet was checked',
  (names, parts) => {
    const sheets = Object.fromEntries(names.map((name, at) => [name, register(at * 3 + 1, at * 3 + 2)]));
    const { notes, rows } = said(workbookOf(sheets));
    expect(rows).toBe(2);
    expect(notes[0]).toContain(`Rejestr jest podzielony na arkusze (${parts}); sprawdzono arkusz „`);
    for (const name of names) expect(notes[0]).toContain(`„${name}”`);
    expect(said(workbookOf(sheets), { sheet: names.at(-1) ?? '' }).result.registers[0]?.sheet).toBe(
      names.at(-1),
    );
  },
);

test('a sheet that is a copy by its name is said to be one, and the original is checked', () => {
  const { notes, result } = said(
    workbookOf({ 'październik (2)': register(1, 2), październik: register(1, 2, 3) }),
  );
  expect(result.registers[0]?.sheet).toBe('październik');
  expect(notes).toContain('Arkusz „październik (2)” wygląda na kopię arkusza „październik”.');
});

test.each([
  ['KWIECIEŃ', 'kwiecień'],
  ['kwiecien 2026', 'kwiecień'],
  ['kwi.', 'kwiecień'],
  ['IV', 'kwiecień'],
  ['kwiecień (2)', 'kwiecień'],
])('a team’s sheet „%s” is that of %s', (sheet) => {
  const { sheets } = readTeamFile(
    workbookOf({
      [sheet]: teamSheet({
        titles: titlesWithoutMonth,
        rows: [[1, 'Anna Wymyślna', '', 1, 2, 41, 3, 5, 12, 1]],
      }),
    }),
    nodePlatform,
    { file: 'ZPS 1 2026.xlsx', teams: [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }] },
  );
  expect(sheets.map(({ period }) => period)).toEqual(['2026-04']);
});

test('a sheet for each worker is of no known layout: nothing is counted, each sheet is named', () => {
  const sheet = () => registerSheet([], ['Data', 'Liczba wywiadów', 'Uwagi']);
  const { sheets, findings, rejections } = readTeamFile(
    workbookOf({ 'Anna Wymyślna': sheet(), 'Jan Zmyślony': sheet() }),
    nodePlatform,
    { file: '2026-04/ZPS 1.xlsx', teams: [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }] },
  );
  expect(sheets).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['sheet-skipped', 'sheet-skipped']);
  expect(rejections.map(({ reason }) => reason.code)).toEqual(['layout-unknown']);
});
