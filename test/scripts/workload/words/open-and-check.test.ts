/**
 * `teczka workload open` and `check`, as processes on the sample office: sheets that nobody overwrites, opening states
 * from the month before, and the same verdict before handing in as the monthly run gives.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { cli } from '../../../support/cli.ts';

const samples = join(import.meta.dirname, '../../../../samples');
const office = join(samples, 'office.xlsx');
const april = join(samples, 'obciazenie/2026-04');
const sheetOf = (team: string): string => join(april, `${team} - sprawozdanie 2026-04.xlsx`);

const folder = mkdtempSync(join(tmpdir(), 'teczka-zestawienia-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = (to: string, ...more: string[]) =>
  cli(['workload', 'open', '--period', '2026-05', '--office', office, '--to', to, ...more]);

describe('open', () => {
  const to = join(folder, 'maj');
  const first = open(to, '--previous', join(samples, 'obciazenie'), '--json');

  test('writes a sheet for every team of the month', () => {
    const { teams } = JSON.parse(first.stdout) as {
      teams: { team: string; file: string; outcome: string }[];
    };
    expect(teams.every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(readdirSync(to).sort()).toEqual(teams.map(({ file }) => file).sort());
    expect(readdirSync(to)).toContain('ZPS 1 - sprawozdanie 2026-05.xlsx');
  });

  test('carries the states over with which April closed', () => {
    const sheet = readWorkbook(
      new Uint8Array(readFileSync(join(to, 'ZPS 1 - sprawozdanie 2026-05.xlsx'))),
      nodePlatform,
    ).sheet('Zestawienie');
    const [table] = sheet.tables;
    const column = table?.headers.indexOf('Środowiska w pracy na początek miesiąca') ?? -1;
    const people = sheet.rows.filter(({ values }) => typeof values[0] === 'number');
    const sum = people.reduce((all, { values }) => all + Number(values[column] ?? 0), 0);
    const checked = cli(['workload', 'check', sheetOf('ZPS 1'), '--office', office, '--json']);
    const { months } = JSON.parse(checked.stdout) as {
      months: { totals: Record<string, { value: number }> }[];
    };
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBe(months[0]?.totals.environments?.value);
  });

  test('never overwrites a sheet: writes the others and says which was there', () => {
    const mine = join(to, 'ZPS 1 - sprawozdanie 2026-05.xlsx');
    writeFileSync(mine, 'wypełniane');
    rmSync(join(to, 'ZPS 2 - sprawozdanie 2026-05.xlsx'));
    const { status, stdout } = open(to);
    expect(status).toBe(1);
    expect(stdout).toContain('ZPS-1: „ZPS 1 - sprawozdanie 2026-05.xlsx” już jest i nie został zmieniony.');
    expect(stdout).toContain('ZPS-2: zapisano „ZPS 2 - sprawozdanie 2026-05.xlsx”.');
    expect(stdout).toContain('Stany początkowe są puste.');
    expect(readFileSync(mine, 'utf8')).toBe('wypełniane');
  });

  test.each([
    [['workload', 'open', '--office', office, '--to', folder], '--period: podaj miesiąc'],
    [['workload', 'open', '--office', office, '--period', '2026-05'], '--to: podaj folder'],
    [['workload', 'otwórz'], 'SŁOWO: nie ma słowa „otwórz”. Są: open, check'],
    [['workload', 'check'], 'Podaj zestawienie zespołu'],
    [['workload'], 'SŁOWO'],
    [['workload', 'open', '--office', office, '--to', folder, '--period', '1999-05'], 'Żaden zespół'],
  ])('%p is refused with exit status 2', (words, cause) => {
    const { status, stderr } = cli(words);
    expect(status).toBe(2);
    expect(stderr).toContain(cause);
  });
});

describe('check', () => {
  test('says what would be counted, and nothing that has to be mended', () => {
    const { status, stdout } = cli(['workload', 'check', sheetOf('ZPS 1'), '--office', office]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'ZPS-1 (Zespół Pracy Socjalnej nr 1), kwiecień 2026: zestawienie zostanie przyjęte.',
    );
    expect(stdout).toMatch(/Środowiska w pracy na koniec miesiąca: \d+/);
    expect(stdout.replaceAll('\u00a0', ' ')).toContain('Ustalenia: 0 błędów');
  });

  test('a sheet just opened is not ready: its empty cells are told with their addresses', () => {
    const to = join(folder, 'puste');
    open(to);
    const file = join(to, 'SM - sprawozdanie 2026-05.xlsx');
    const { stdout } = cli(['workload', 'check', file, '--office', office, '--json']);
    const { findings, months } = JSON.parse(stdout) as {
      findings: { code: string; cell: string; sheet: string; advice: string }[];
      months: { team: string; month: string; lacking: string[] }[];
    };
    expect(months).toMatchObject([{ team: 'SM', month: '2026-05', lacking: [] }]);
    expect(findings).toContainEqual(
      expect.objectContaining({ sheet: 'Zestawienie', cell: expect.stringMatching(/^[A-Z]+\d+$/) }),
    );
    expect(findings.every(({ advice }) => advice !== '')).toBe(true);
  });

  test('a year of many sheets is told in one line', () => {
    const year = join(samples, 'obciazenie-rok-2025/ZPS 5 - zestawienie roczne 2025.xlsx');
    const { stdout } = cli(['workload', 'check', year, '--office', office, '--period', '2025-10']);
    const lines = stdout.replaceAll('\u00a0', ' ').split('\n');
    expect(lines[1]).toMatch(
      /^ {2}10 arkuszy: ZPS-5, 12 miesięcy \(styczeń 2025 – grudzień 2025\), 10 pracowników\./,
    );
    expect(lines[2]).toMatch(/^ZPS-5 /);
  });

  test('a sheet of another month than asked is not accepted', () => {
    const words = [
      'workload',
      'check',
      sheetOf('ZPS 1'),
      '--office',
      office,
      '--period',
      '2026-05',
      '--json',
    ];
    const { status, stdout } = cli(words);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      months: [{ team: 'ZPS-1', month: '2026-05', accepted: false }],
    });
  });

  test('the list of the office is found above the folder of the sheet', () => {
    const home = join(folder, 'urząd');
    cpSync(office, join(home, 'office.xlsx'));
    cpSync(sheetOf('ZPS 1'), join(home, 'kwiecień', 'ZPS 1 2026-04.xlsx'));
    expect(cli(['workload', 'check', join(home, 'kwiecień', 'ZPS 1 2026-04.xlsx')]).status).toBe(0);
  });

  test('what is no workbook cannot be checked: exit status 2, one line', () => {
    const file = join(folder, 'ZPS 1.xlsx');
    writeFileSync(file, 'to nie skoroszyt');
    const { status, stdout, stderr } = cli(['workload', 'check', file, '--office', office]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(cli(['workload', 'check', join(folder, 'nie ma.xlsx'), '--office', office]).status).toBe(2);
  });
});
