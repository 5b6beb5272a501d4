/** `teczka consolidate` as a person runs it: on copies of the sample office's sheets, whole, broken and hostile. */
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, readFile, utils, writeFile } from 'xlsx';
import type { WorkBook, WorkSheet } from 'xlsx';
import { cli } from '../support/cli.ts';
import type { Answer } from '../support/cli.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const samples = join(import.meta.dirname, '../../samples');
const TEAMS = [
  'ZPS-1',
  'ZPS-2',
  'ZPS-3',
  'ZPS-4',
  'ZPS-5',
  'ZPS-6',
  'ZPS-7',
  'ZPS-8',
  'ZPS-9',
  'ZPP',
  'ZU',
  'SM',
];

interface Team {
  id: string;
  status: string;
  file: string | null;
  rows: number;
  findings: number;
}
interface Document {
  period: string;
  teams: Team[];
  findings: {
    code: string;
    severity: string;
    team?: string;
    file?: string;
    sheet?: string;
    cell?: string;
    message: string;
  }[];
  totals: Record<string, number | string | null>;
  target: string;
  requests: { list: number; read: number; write: number; source: Record<string, number> };
  outcome: string;
  read: string[];
  written: boolean;
}

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-consolidate-'));
  cpSync(join(samples, 'obciazenie'), join(folder, 'zestawienia'), { recursive: true });
  copyFileSync(join(samples, 'office.xlsx'), join(folder, 'office.xlsx'));
  target = join(folder, 'wynik.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

const sheetFile = (team: string): string =>
  join(folder, 'zestawienia', '2026-04', `${team.replace('-', ' ')} - sprawozdanie 2026-04.xlsx`);
const consolidate = (...more: string[]): Answer =>
  cli(['consolidate', '--period', '2026-04', '--from', join(folder, 'zestawienia'), '--to', target, ...more]);
function consolidated(...more: string[]): { status: number | null; document: Document } {
  const { status, stdout, stderr } = consolidate('--json', ...more);
  expect(stderr).toBe('');
  return { status, document: JSON.parse(stdout) as Document };
}
/** Changes a team's sheet the way Excel would store it. */
function edit(team: string, change: (sheet: WorkSheet) => void, saveAs = sheetFile(team)): void {
  const book = readFile(sheetFile(team));
  change(firstSheet(book));
  writeFile(book, saveAs);
}
function firstSheet(book: WorkBook): WorkSheet {
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return sheet;
}
/** The column of a table of the workbook under a heading, by the team in its first column. */
function columnOf(sheet: string, heading: string): ReadonlyMap<unknown, unknown> {
  const rows = cellsOf(sheet);
  const column = rows.find((row) => row.includes(heading))?.indexOf(heading) ?? -1;
  return new Map(rows.map((row) => [row[0], row[column]]));
}
const cellsOf = (sheet: string): unknown[][] => {
  const found = read(readFileSync(target)).Sheets[sheet];
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  return utils.sheet_to_json(found, { header: 1 });
};

/** The sum over all teams of the column under two headings, straight from the cells of the workers' rows. */
function sumOfColumn(group: string, name: string | undefined, teams = TEAMS): number {
  return teams
    .flatMap((team) => {
      const rows: unknown[][] = utils.sheet_to_json(firstSheet(readFile(sheetFile(team))), { header: 1 });
      const [groups = [], names = []] = [rows[4], rows[5]];
      const first = groups.indexOf(group);
      const column = name === undefined ? first : names.indexOf(name, first);
      return rows.slice(6).flatMap((row) => (typeof row[0] === 'number' ? [row[column]] : []));
    })
    .reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}
const SUMMED: [measure: string, group: string, name: string | undefined][] = [
  ['environments', 'Środowiska', 'w pracy na koniec miesiąca'],
  ['environmentsClosed', 'Środowiska', 'zamknięte'],
  ['applications', 'Wnioski', 'wpłynęły'],
  ['interviewsNew', 'Wywiady', 'nowe'],
  ['interviewsLate', 'Wywiady', 'po terminie'],
  ['decisionsGranting', 'Projekty decyzji', 'przyznające'],
  ['contractsRunning', 'Kontrakty socjalne', 'trwające'],
  ['officeTalks', 'Praca socjalna', 'rozmowy w biurze'],
  ['interventions', 'Interwencje', undefined],
  ['blueCardMeetings', 'Niebieska Karta', 'posiedzenia grup'],
  ['fieldDays', 'Dni w terenie', undefined],
  ['absenceDays', 'Dni nieobecności', undefined],
];

describe('twelve sheets of twelve teams', () => {
  test('become one workbook with the sums of their rows, and nothing is found wrong', () => {
    const { status, document } = consolidated();
    expect(status).toBe(0);
    expect(document.teams.map(({ id, status: delivered }) => [id, delivered])).toEqual(
      TEAMS.map((id) => [id, 'delivered']),
    );
    expect(document.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(document).toMatchObject({
      period: '2026-04',
      target,
      written: true,
      outcome: 'written',
    });
    expect(document.requests.source).toEqual({ list: 1, read: 12, write: 0 });
    const sums = SUMMED.map(([measure, group, name]) => [measure, sumOfColumn(group, name)]);
    expect(SUMMED.map(([measure]) => [measure, document.totals[measure]])).toEqual(sums);
    expect(sums.every(([, sum]) => Number(sum) > 0)).toBe(true);
  });

  test('the workbook shows the same sums, every value of every worker, and formulas with their values', () => {
    const { document } = consolidated();
    const environments = columnOf('Zespoły', 'Środowiska w pracy na koniec miesiąca');
    const sum = TEAMS.map((team) => environments.get(team)).reduce<number>(
      (total, value) => (typeof value === 'number' ? total + value : total),
      0,
    );
    expect(sum).toBe(document.totals.environments);
    const workers = document.teams.reduce((total, { rows }) => total + rows, 0);
    expect(cellsOf('Dane')).toHaveLength(1 + workers * 22);
    const formulas = read(readFileSync(target), { cellFormula: true }).Sheets['Zespoły'] ?? {};
    expect(
      Object.values(formulas).filter((cell: { f?: string }) => cell.f !== undefined).length,
    ).toBeGreaterThan(200);
  });

  test('the answer for people says who delivered and where the result is', () => {
    const { status, stdout } = consolidate();
    expect(status).toBe(0);
    expect(stdout).toContain('kwiecień 2026');
    expect(stdout).toContain('Oddane zestawienia: 12 z 12.');
    expect(stdout).toMatch(/Ustalenia: \d+\sinformacji\./);
    expect(stdout).toContain(target);
  });

  test('the same files give the same bytes', () => {
    consolidate();
    const first = readFileSync(target);
    consolidate();
    expect(readFileSync(target).equals(first)).toBe(true);
  });

  test('a folder as the target gets a file named after the month', () => {
    const { status } = cli([
      'consolidate',
      '--period',
      '2026-04',
      '--from',
      join(folder, 'zestawienia'),
      '--to',
      join(folder, 'wyniki'),
    ]);
    expect(status).toBe(0);
    const [dated, ...others] = readdirSync(join(folder, 'wyniki')).sort();
    expect(dated).toMatch(/^Obciążenie pracą 2026-04 \(\d{4}-\d\d-\d\d \d{4}\)\.xlsx$/);
    expect(others).toEqual([
      'Obciążenie pracą 2026-04 – raport.json',
      'Obciążenie pracą 2026-04 – raport.txt',
      'Obciążenie pracą 2026-04.xlsx',
      '_teczka',
    ]);
  });
});

describe('a month that is not whole', () => {
  test('one team missing and one file corrupt: both are reported, the rest is consolidated', () => {
    unlinkSync(sheetFile('ZPS-4'));
    truncateSync(sheetFile('ZU'), 3000);
    const { status, document } = consolidated();
    expect(status).toBe(1);
    const byId = new Map(document.teams.map((team) => [team.id, team]));
    expect(byId.get('ZPS-4')).toMatchObject({ status: 'missing', file: null, rows: 0 });
    expect(byId.get('ZU')).toMatchObject({
      status: 'rejected',
      file: '2026-04/ZU - sprawozdanie 2026-04.xlsx',
    });
    const errors = document.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, team }) => [team, code])).toEqual([
      ['ZPS-4', 'not-delivered'],
      ['ZU', 'file-unreadable'],
    ]);
    const others = TEAMS.filter((team) => team !== 'ZPS-4' && team !== 'ZU');
    expect(document.teams.filter(({ status: each }) => each === 'delivered').map(({ id }) => id)).toEqual(
      others,
    );
    expect(document.totals.interviewsNew).toBe(sumOfColumn('Wywiady', 'nowe', others));
    const environments = columnOf('Zespoły', 'Środowiska w pracy na koniec miesiąca');
    expect([environments.get('ZPS-4'), environments.get('ZU')]).toEqual(['brak', 'brak']);
  });

  test('is told to people: who is missing, what was rejected and why', () => {
    unlinkSync(sheetFile('ZPS-4'));
    truncateSync(sheetFile('ZU'), 3000);
    const { status, stdout } = consolidate();
    expect(status).toBe(1);
    expect(stdout).toContain('Oddane zestawienia: 10 z 12.');
    expect(stdout).toContain('Brak zestawienia: ZPS-4');
    expect(stdout).toMatch(/Odrzucone: ZU: .*uszkodzony/);
  });

  test('two different sheets of one team: neither counts, both are named', () => {
    edit(
      'ZPS-3',
      (sheet) => Object.assign(sheet, { F8: { t: 'n', v: 1 } }),
      sheetFile('ZPS-3').replace('2026-04.xlsx', 'kierownika.xlsx'),
    );
    const { status, document } = consolidated();
    expect(status).toBe(1);
    expect(document.teams[2]).toMatchObject({ id: 'ZPS-3', status: 'rejected' });
    const twice = document.findings.filter(({ code }) => code === 'delivered-twice');
    expect(twice.map(({ file }) => file)).toEqual([
      '2026-04/ZPS 3 - sprawozdanie 2026-04.xlsx',
      '2026-04/ZPS 3 - sprawozdanie kierownika.xlsx',
    ]);
  });

  test('a sheet of another month is rejected with the reason', () => {
    edit('ZPS-5', (sheet) => Object.assign(sheet, { A3: { t: 's', v: 'Miesiąc: marzec 2026 r.' } }));
    const { status, document } = consolidated();
    expect(status).toBe(1);
    expect(document.teams[4]).toMatchObject({ id: 'ZPS-5', status: 'rejected' });
    expect(document.findings.find(({ code }) => code === 'other-month')?.message).toContain('marzec 2026');
  });

  test('mistakes in cells are found at their cells and the rest of the team counts', () => {
    edit('ZPS-1', (sheet) => Object.assign(sheet, { F8: { t: 's', v: 'UW' }, H10: { t: 'n', v: -2 } }));
    const { status, document } = consolidated();
    expect(status).toBe(1);
    expect(document.teams[0]?.status).toBe('delivered');
    const found = document.findings.map(({ code, sheet, cell }) => [code, sheet, cell]);
    expect(found).toContainEqual(['absence-in-number', 'kwiecień', 'F8']);
    expect(found).toContainEqual(['value-impossible', 'kwiecień', 'H10']);
  });

  test('locks, hidden files and the result itself among the sheets are not read', () => {
    const month = join(folder, 'zestawienia', '2026-04');
    writeFileSync(join(month, '~$ZPS 7 - sprawozdanie 2026-04.xlsx'), 'x');
    target = join(month, 'wynik.xlsx');
    expect(consolidated().status).toBe(0);
    copyFileSync(target, join(month, 'ZPS 1 zbiorcze z kwietnia.xlsx'));
    const { status, document } = consolidated();
    expect(status).toBe(0);
    const skipped = document.findings.filter(({ code }) => code === 'file-skipped');
    expect(skipped.map(({ code, file }) => [code, file])).toEqual([
      ['file-skipped', '2026-04/ZPS 1 zbiorcze z kwietnia.xlsx'],
    ]);
    expect(document.teams[0]).toMatchObject({ status: 'delivered', rows: 8 });
  });
});

describe('a hostile sheet', () => {
  test('texts that look like formulas stay texts, and no text of a cell reaches the answer', () => {
    edit('ZPS-1', (sheet) =>
      Object.assign(sheet, {
        B7: { t: 's', v: '=HYPERLINK("http://zmyslin.example","klik")' },
        C7: { t: 's', v: '+cmd|calc!A1' },
        F7: { t: 's', v: 'sprawa rodziny Zmyślonych' },
      }),
    );
    const head = join(folder, 'kierownik.xlsx');
    const { stdout } = consolidate('--json', '--head-copy', head);
    expect(stdout).not.toContain('HYPERLINK');
    expect(stdout).not.toContain('Zmyślonych');
    const sheet = read(readFileSync(head), { cellFormula: true }).Sheets.Pracownicy ?? {};
    expect(sheet.C6).toMatchObject({ t: 's', v: '=HYPERLINK("http://zmyslin.example","klik")' });
    expect(sheet.D6).toMatchObject({ t: 's', v: '+cmd|calc!A1' });
    expect([sheet.C6, sheet.D6].some((cell: { f?: string }) => cell.f !== undefined)).toBe(false);
  });

  test('no name of a worker is in what the command prints', () => {
    edit('ZPS-1', (sheet) => Object.assign(sheet, { F8: { t: 's', v: 'UW' } }));
    const people = utils
      .sheet_to_json<unknown[]>(firstSheet(readFile(sheetFile('ZPS-1'))), { header: 1 })
      .flatMap((row) => (typeof row[0] === 'number' ? [String(row[1])] : []));
    expect(people.length).toBeGreaterThan(5);
    const printed = consolidate('--json').stdout + consolidate().stdout;
    expect(people.filter((name) => printed.includes(name))).toEqual([]);
    const general = cellsOf('Pracownicy').flat().join('\n') + cellsOf('Dane').flat().join('\n');
    expect(people.filter((name) => general.includes(name))).toEqual([]);
  });
});

describe('what cannot run', () => {
  const refused = (answer: Answer, cause: string): void => {
    expect(answer.status).toBe(2);
    expect(answer.stdout).toBe('');
    expect(answer.stderr.trim().split('\n')).toHaveLength(1);
    expect(answer.stderr).toContain(cause);
  };
  test('no such folder', () => {
    refused(
      cli(['consolidate', '--period', '2026-04', '--from', join(folder, 'nic'), '--to', target]),
      'nie ma takiego folderu',
    );
  });
  test('a month that is none', () => {
    refused(cli(['consolidate', '--period', 'kwiecień', '--from', folder, '--to', target]), '--period');
    refused(cli(['consolidate', '--period', '2026-13', '--from', folder, '--to', target]), '--period');
  });
  test('no settings of the office, or settings that cannot be read', () => {
    refused(consolidate('--office', join(folder, 'inny.xlsx')), 'inny.xlsx');
    unlinkSync(join(folder, 'office.xlsx'));
    refused(consolidate(), '--office');
    writeFileSync(join(folder, 'office.xlsx'), 'to nie jest skoroszyt');
    refused(consolidate(), 'office.xlsx');
  });
  test('a target that is no .xlsx', () => {
    refused(
      cli(['consolidate', '--period', '2026-04', '--from', folder, '--to', join(folder, 'wynik.xls')]),
      '.xlsx',
    );
  });
  test('a target that would replace a sheet of a team, the settings or somebody’s workbook', () => {
    const own = join(folder, 'Moje notatki.xlsx');
    copyFileSync(sheetFile('ZPS-2'), own);
    const linked = join(folder, 'skrót.xlsx');
    symlinkSync(sheetFile('ZPS-1'), linked);
    const causes: [path: string, cause: string][] = [
      [linked, 'nie jest wynikiem wcześniejszego uruchomienia'],
      [join(folder, 'office.xlsx'), 'z których powstaje wynik'],
      [sheetFile('ZPS-1'), 'nie jest wynikiem wcześniejszego uruchomienia'],
      [own, 'nie jest wynikiem wcześniejszego uruchomienia'],
    ];
    for (const [path, cause] of causes) {
      const before = readFileSync(path);
      target = path;
      refused(consolidate(), cause);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });
  test('with --json the cause is a document', () => {
    const { status, stdout } = cli([
      'consolidate',
      '--period',
      '2026-04',
      '--from',
      join(folder, 'nic'),
      '--to',
      target,
      '--json',
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'folder-unreadable' } });
  });
});

describeWithValidator('the consolidated workbook before the Open XML SDK', () => {
  test('is valid, whole and with teams missing', () => {
    consolidate();
    expect(officeErrors(target)).toEqual([]);
    unlinkSync(sheetFile('ZPS-4'));
    edit('ZPS-1', (sheet) => Object.assign(sheet, { F8: { t: 's', v: 'UW' } }));
    consolidate();
    expect(officeErrors(target)).toEqual([]);
  });

  test('is valid when nobody delivered', () => {
    rmSync(join(folder, 'zestawienia', '2026-04'), { recursive: true });
    const { status, document } = consolidated();
    expect(status).toBe(1);
    expect(document.teams.every(({ status: each }) => each === 'missing')).toBe(true);
    expect(document.totals.environments).toBeNull();
    expect(officeErrors(target)).toEqual([]);
  });
});

describeWithLibreOffice('the consolidated workbook in LibreOffice', () => {
  test('opens with every sheet', () => {
    for (const team of TEAMS.slice(3)) unlinkSync(sheetFile(team));
    consolidate();
    const text = pdfText(toPdf(target, folder));
    for (const words of ['Obciążenie pracą', 'kwiecień 2026', 'Pracownicy', 'Ustalenia'])
      expect(text).toContain(words);
    expect(text).toContain('3 z 12');
  });
});
