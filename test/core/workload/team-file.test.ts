import { readTeamFile } from '../../../core/workload/team-file.ts';
import type { TeamFile } from '../../../core/workload/team-file.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { TITLES, teamSheet, workbookOf } from '../../support/team-sheets.ts';
import type { Cell } from '../../support/team-sheets.ts';

const teams = [
  { id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' },
  { id: 'ZPS-2', name: 'Zespół Pracy Socjalnej nr 2' },
];
const ANNA: Cell[] = [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 2, 41, 3, 5, 12, 1];
const FILE = '2026-04/ZPS 1 - sprawozdanie 2026-04.xlsx';

const readBytes = (bytes: Uint8Array, file = FILE): TeamFile =>
  readTeamFile(bytes, nodePlatform, { file, teams });
const readSheets = (titles: readonly string[], file = FILE, sheet = 'kwiecień'): TeamFile =>
  readBytes(workbookOf({ [sheet]: teamSheet({ titles, rows: [ANNA] }) }), file);
const withTitle = (at: number, title: string): string[] => TITLES.map((line, i) => (i === at ? title : line));
const codes = ({ sheets, rejections, findings }: TeamFile): string[] =>
  [...findings, ...sheets.flatMap((sheet) => sheet.findings), ...rejections.map(({ reason }) => reason)]
    .map(({ code }) => code)
    .filter((code) => code !== 'columns-missing');

describe('a team file', () => {
  test('knows its team, its month and its layout', () => {
    const read = readSheets(TITLES);
    expect(read.sheets).toMatchObject([
      { file: FILE, sheet: 'kwiecień', layout: 'team-month', team: 'ZPS-1', period: '2026-04' },
    ]);
    expect(read.labelled).toBe('2026-04');
    expect(codes(read)).toEqual([]);
  });

  test('takes the team from the name of the sheet or the file where the header has none', () => {
    expect(readSheets(withTitle(1, 'Sprawozdanie')).sheets[0]?.team).toBe('ZPS-1');
    expect(readSheets(withTitle(1, 'Sprawozdanie'), 'plik.xlsx', 'zps2').sheets[0]?.team).toBe('ZPS-2');
  });

  test('takes the year from the file or the folder where the header has only the month', () => {
    expect(readSheets(withTitle(2, 'Miesiąc: kwiecień'), 'ZPS 1 2026.xlsx').sheets[0]?.period).toBe(
      '2026-04',
    );
    expect(readSheets(withTitle(2, 'Miesiąc: kwiecień'), '2026-04/ZPS 1.xlsx').sheets[0]?.period).toBe(
      '2026-04',
    );
  });

  test('believes the header and names what contradicts it', () => {
    const team = readSheets(withTitle(1, 'Zespół Pracy Socjalnej nr 2'));
    expect(team.sheets[0]?.team).toBe('ZPS-2');
    expect(codes(team)).toEqual(['team-contradiction']);
    expect(team.sheets[0]?.findings.find(({ code }) => code === 'team-contradiction')?.place.cell).toBe('A2');
    const month = readSheets(TITLES, 'ZPS 1.xlsx', 'marzec');
    expect(month.sheets[0]?.period).toBe('2026-04');
    expect(codes(month)).toEqual(['month-contradiction']);
  });

  test('without a team or a month is rejected with the reason', () => {
    expect(codes(readSheets(withTitle(1, 'Sprawozdanie'), 'plik.xlsx'))).toEqual(['team-unknown']);
    expect(codes(readSheets(withTitle(2, ''), 'ZPS 1.xlsx', 'Arkusz1'))).toEqual(['month-unknown']);
  });

  test.each<[string, Cell[][]]>([
    ['with headings only', []],
    [
      'with all rows of its workers cleared',
      [
        [null, null],
        [1, null],
      ],
    ],
    ['with a total alone', [['Razem zespół', null, null, 0, 0, 0, 0, 0, 0, 0]]],
  ])('%s is rejected: nobody takes it for delivered', (_, rows) => {
    const read = readBytes(workbookOf({ kwiecień: teamSheet({ rows }) }));
    expect(read.sheets).toEqual([]);
    expect(read.rejections).toMatchObject([
      { file: FILE, team: 'ZPS-1', period: '2026-04', reason: { code: 'no-workers', severity: 'error' } },
    ]);
  });

  test('may hold a sheet for each month; others and hidden ones are passed over and named', () => {
    const sheetOf = (month: string) =>
      teamSheet({ titles: withTitle(2, `Miesiąc: ${month} 2026 r.`), rows: [ANNA] });
    const notes = teamSheet({ titles: ['Notatki'], columns: [['Co'], ['Kto']], rows: [['x', 'y']] });
    const bytes = workbookOf(
      { marzec: sheetOf('marzec'), kwiecień: sheetOf('kwiecień'), maj: sheetOf('maj'), Notatki: notes },
      ['maj'],
    );
    const read = readBytes(bytes, 'ZPS 1.xlsx');
    expect(read.sheets.map(({ period }) => period)).toEqual(['2026-03', '2026-04']);
    expect(codes(read)).toEqual(['sheet-hidden', 'sheet-skipped']);
  });

  test('names a worker who is absent on more days than the month has working days', () => {
    // April 2026 has 21 working days: 22 weekdays without Easter Monday, the 6th.
    const absent = (days: number): TeamFile =>
      readBytes(
        workbookOf({ kwiecień: teamSheet({ rows: [ANNA.map((cell, at) => (at === 4 ? days : cell))] }) }),
      );
    expect(codes(absent(21))).toEqual([]);
    const tooLong = absent(22).sheets[0]?.findings.find(({ code }) => code === 'absence-too-long');
    expect(tooLong?.place).toEqual({ file: FILE, sheet: 'kwiecień', cell: 'E7', team: 'ZPS-1' });
  });
});

describe('a file that cannot be read', () => {
  const whole = workbookOf({ kwiecień: teamSheet({ rows: [ANNA] }) });
  const other = workbookOf({ Arkusz1: teamSheet({ titles: [], columns: [['Kwota']], rows: [[1]] }) });
  test.each<[string, Uint8Array, string, string]>([
    ['cut short', whole.slice(0, whole.length / 2), 'file-unreadable', 'uszkodzony'],
    ['empty', new Uint8Array(), 'file-unreadable', 'pusty'],
    [
      'no workbook at all',
      new TextEncoder().encode('to nie jest skoroszyt'),
      'file-unreadable',
      'nie jest skoroszytem',
    ],
    ['a workbook of another kind', other, 'layout-unknown', 'układzie'],
  ])('%s: is rejected with its team and the reason', (_, bytes, code, words) => {
    const { sheets, rejections } = readBytes(bytes);
    expect(sheets).toEqual([]);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]).toMatchObject({ file: FILE, team: 'ZPS-1', reason: { code } });
    expect(rejections[0]?.reason.message).toContain(words);
  });

  test('damaged anywhere: gives what was in it or a reason, never another value', () => {
    const workers = readBytes(whole).sheets.map((sheet) => sheet.workers);
    for (let at = 0; at < whole.length; at += 101) {
      const broken = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0xff : byte));
      const read = readBytes(broken);
      if (read.rejections.length === 0) expect(read.sheets.map((sheet) => sheet.workers)).toEqual(workers);
    }
  });
});
