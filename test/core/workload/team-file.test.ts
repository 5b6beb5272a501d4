import { day } from '../../../core/values/day.ts';
import { inOrder } from '../../../core/workload/findings/order.ts';
import { readTeamFile } from '../../../core/workload/team-file.ts';
import type { TeamFile } from '../../../core/workload/team-file.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { caseListSheet } from '../../support/case-list-sheets.ts';
import { monthsSheet } from '../../support/months-sheets.ts';
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

describe('a sheet of the months of a year', () => {
  const HEADER: Cell[] = ['Miara', 'I', 'II', 'III', 'I kw.', 'IV', 'V', 'VI', 'II kw.'];
  const ROWS: Cell[][] = [
    ['Wywiady nowe', 3, 4, 5, 12, 6, 1, 1, 9],
    ['Interwencje', 1, 1, 1, 3, 2, 0, 0, 2],
    ['Wnioski', 1, 2, 1, 4, 2, 0, null, 2],
    ['Bajkowe zlecenia', 7, 7, 7, 21, 7, 7, 7, 21],
    ['Razem', 12, 14, 14, 40, 17, 8, 8, 33],
  ];
  const readYear = (rows: Cell[][], header = HEADER): TeamFile =>
    readBytes(workbookOf({ rok: monthsSheet({ header, rows }) }), 'ZPS 1.xlsx');
  const told = ({ sheets }: TeamFile, code: string): string[] =>
    sheets.flatMap(({ period, findings }) =>
      findings.filter((finding) => finding.code === code).map(({ place }) => `${period} ${place.cell}`),
    );

  test('tells of a quarter in its last month, of a total of rows in its own, of a row in every month', () => {
    const year = readYear(ROWS);
    expect(told(year, 'total-differs')).toEqual(['2026-06 I6']);
    expect(told(year, 'sheet-total-differs')).toEqual(
      ['B', 'C', 'D', 'F', 'G', 'H'].map((column, at) => `2026-0${at + 1} ${column}10`),
    );
    expect(told(year, 'row-unknown')).toEqual([1, 2, 3, 4, 5, 6].map((month) => `2026-0${month} A9`));
    const findings = year.sheets.flatMap((sheet) =>
      sheet.findings.map((finding) => ({ ...finding, place: { ...finding.place, month: sheet.period } })),
    );
    expect(inOrder(findings, ['ZPS-1']).filter(({ code }) => code === 'row-unknown')).toHaveLength(1);
  });

  test('in which nothing is filled, or no month is sure, is named and never passed over', () => {
    const empty = [['Wywiady nowe'], ['Wywiady – aktualizacje'], ['Decyzje odmowne']];
    expect(readYear(empty).rejections).toMatchObject([{ team: 'ZPS-1', reason: { code: 'sheet-empty' } }]);
    const twice = readYear(ROWS, ['Miara', 'I', 'II', 'III', 'Razem', 'I', 'II', 'III', 'Razem']);
    expect(twice.sheets).toEqual([]);
    expect(twice.rejections.map(({ reason }) => reason.code)).toEqual(Array(3).fill('month-repeated'));
  });
});

test('a list of cases of which none can be counted is told with the reason of each', () => {
  const rows = [{ Data: '32.04.2026', Pracownik: 'Jan Zmyślony', 'Rodzaj czynności': 'Interwencja' }];
  const read = readBytes(workbookOf({ wykaz: caseListSheet({ rows }) }));
  expect(codes(read)).toEqual(['no-workers', 'case-without-date']);
});

describe('teams that come and go', () => {
  const named = (month: string, title: string): TeamFile =>
    readTeamFile(
      workbookOf({ [month]: teamSheet({ titles: [title, `${month} 2026`], rows: [ANNA] }) }),
      nodePlatform,
      {
        file: 'plik.xlsx',
        teams: [
          { id: 'ZPS-2', name: 'Zespół Pracy Socjalnej nr 2', from: null, to: day('2026-03-31') },
          { id: 'ZPS-2N', name: 'Zespół Pracy Socjalnej nr 2', from: day('2026-04-01'), to: null },
          { id: 'ZPS-3', name: 'Zespół Pracy Socjalnej nr 3', from: null, to: day('2026-03-31') },
        ],
      },
    );

  test.each([
    ['marzec', 'Zespół Pracy Socjalnej nr 2', 'ZPS-2'],
    ['kwiecień', 'Zespół Pracy Socjalnej nr 2', 'ZPS-2N'],
    ['kwiecień', 'zespół nr 2', 'ZPS-2N'],
    // A team that no longer exists is known all the same: consolidation says that it has no such month.
    ['kwiecień', 'Zespół Pracy Socjalnej nr 3', 'ZPS-3'],
  ])('%s, „%s”: %s', (month, title, id) => {
    const read = named(month, title);
    expect(read.sheets.map(({ team }) => team)).toEqual([id]);
    expect(codes(read)).toEqual([]);
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
