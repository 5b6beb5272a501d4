/** `teczka check` as a process, on the sample office and on registers made here. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CFB, read, write } from 'xlsx';
import type { CellObject, WorkBook } from 'xlsx';
import { cli, type Answer } from '../support/cli.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { child, HEADER, registerSheet, sheetOfRows } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/rejestry');
const REGISTER = join(SAMPLES, 'Rejestr dzieci w pieczy zastepczej.xlsx');
const ASOF = ['--as-of', '2026-04-30'];

/** What the test needs of the `xlsx` package's compound files, which its types leave open. */
interface CompoundFiles {
  utils: { cfb_new(): object; cfb_add(file: object, name: string, bytes: Uint8Array): void };
  write(file: object, options: { type: 'buffer' }): Uint8Array;
}

interface Place {
  check: string;
  sheet: string;
  cell: string;
}

const folder = mkdtempSync(join(tmpdir(), 'teczka-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the test's folder. */
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

const register = (name: string, ...rows: Parameters<typeof registerSheet>): string =>
  file(name, workbookOf({ Dzieci: registerSheet(...rows) }));

const places = (found: readonly Place[]): string[] =>
  found.map(({ check, sheet, cell }) => `${check} ${sheet}!${cell}`).sort();

const json = ({ stdout }: Answer) => JSON.parse(stdout) as Record<string, unknown> & { findings: Place[] };

describe('the sample office', () => {
  const faults = JSON.parse(readFileSync(REGISTER.replace('.xlsx', '.bledy.json'), 'utf8')) as {
    asOf: string;
    faults: Place[];
  };

  test('every planted fault is found, and nothing else', () => {
    const answer = cli(['check', REGISTER, '--as-of', faults.asOf, '--json']);
    expect(answer.stderr).toBe('');
    expect(answer.status).toBe(1);
    expect(places(json(answer).findings)).toEqual(places(faults.faults));
    expect(json(answer)).toMatchObject({
      asOf: faults.asOf,
      registers: [
        { file: 'Rejestr dzieci w pieczy zastepczej.xlsx', sheet: 'Dzieci', kind: 'children', rows: 200 },
      ],
      notRun: [],
      failed: [],
      summary: { error: expect.any(Number), warning: expect.any(Number), info: 0, rows: 200 },
    });
  });

  test('a person reads them in Polish, worst first, with what to do', () => {
    const { stdout, status } = cli(['check', REGISTER, ...ASOF]);
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Stan na dzień 30.04.2026.');
    expect(stdout).toMatch(/Sprawdzono 200.wierszy; znaleziono \d+.błęd[óy]w? i \d+.ostrzeże/);
    const words = lines.flatMap((line) => /^(BŁĄD|OSTRZEŻENIE) RC-/.exec(line)?.[1] ?? []);
    expect(words.lastIndexOf('BŁĄD')).toBeLessThan(words.indexOf('OSTRZEŻENIE'));
    expect(stdout).toContain('  Co zrobić: ');
  });
});

describe('the answer', () => {
  test('a clean register: exit status 0', () => {
    const { status, stdout } = cli(['check', register('czysty.xlsx', [child(1), child(2)]), ...ASOF]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'Stan na dzień 30.04.2026.\n' +
        'Plik „czysty.xlsx”, arkusz „Dzieci”: rejestr dzieci w pieczy zastępczej.\n' +
        'Sprawdzono 2\u00a0wiersze; nie znaleziono nieprawidłowości.\n',
    });
  });

  test('warnings alone are no error in the data: exit status 0', () => {
    const path = register('plec.xlsx', [child(1, { 'Płeć (K/M)': 'M' })]);
    expect(cli(['check', path, ...ASOF]).status).toBe(0);
  });

  test('a register whose rows were all left out was not checked: exit status 1', () => {
    const path = register('pominiete.xlsx', [
      ['Sprawdziła AK', null, 'x'],
      ['Razem', null, null, 203],
    ]);
    const { status, stdout } = cli(['check', path, ...ASOF]);
    expect(status).toBe(1);
    expect(stdout).toContain('Nie sprawdzono żadnego wiersza.');
    expect(stdout).not.toContain('nie znaleziono');
    expect(cli(['check', register('pusty.xlsx', []), ...ASOF]).status).toBe(0);
  });

  test('without --as-of the day is that of the machine', () => {
    const path = register('dzis.xlsx', [child(1)]);
    const before = new Date();
    const { asOf } = json(cli(['check', path, '--json']));
    const days = [before, new Date()].map(
      (now) =>
        `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
    );
    expect(days).toContain(asOf);
  });

  test('findings of one check beyond twenty are folded and counted', () => {
    const rows = Array.from({ length: 45 }, (_, index) => child(index + 1, { PESEL: '1' }));
    const { stdout } = cli(['check', register('wiele.xlsx', rows), ...ASOF]);
    expect(stdout.match(/^ {2}F\d+: /gm)).toHaveLength(20);
    expect(stdout).toContain('i jeszcze 25\u00a0podobnych miejsc; wszystkie zawiera raport (--report).');
  });

  test('a check that could not run is told with the missing column', () => {
    const without = <Cell>(row: readonly Cell[]): Cell[] => row.filter((_, at) => at !== 3);
    const path = register('bez plci.xlsx', [without(child(1))], without(HEADER));
    expect(cli(['check', path, ...ASOF]).stdout).toContain(
      'Nie wykonano 1\u00a0kontroli:\n  RC-A04 Płeć niezgodna z numerem PESEL: brak kolumny „Płeć”.\n',
    );
    expect(json(cli(['check', path, ...ASOF, '--json']))).toMatchObject({
      notRun: [{ check: 'RC-A04', reason: 'brak kolumny „Płeć”' }],
    });
  });

  test('workbooks of one name are told apart by their folder', () => {
    const paths = ['a', 'b'].map((name) => register(`${name}/Rejestr.xlsx`, [child(1, { PESEL: '1' })]));
    const { stdout } = cli(['check', ...paths, ...ASOF]);
    expect(stdout).toContain(`  ${join('a', 'Rejestr.xlsx')}, Dzieci!F6: `);
    expect(stdout).toContain(`  ${join('b', 'Rejestr.xlsx')}, Dzieci!F6: `);
  });

  test('prints the catalogue', () => {
    const lines = cli(['check', '--catalogue']).stdout;
    expect(lines).toContain('  RC-B13  Pobyt po 18. urodzinach bez podstawy [błąd; art. 37 ust. 1–2 uwrspz]');
    const catalogue = JSON.parse(cli(['check', '--catalogue', '--json']).stdout) as { id: string }[];
    expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(['RC-A01', 'RC-B13']));
  });
});

describe('what cannot be checked: exit status 2 and one Polish line', () => {
  const refused = (words: string[]): string => {
    const { status, stdout, stderr } = cli(['check', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    return stderr.trim();
  };

  test('no such file', () => {
    expect(refused([join(folder, 'nie ma.xlsx')])).toBe(
      'Błąd: Plik „nie ma.xlsx”: nie ma takiego pliku. Sprawdź nazwę i folder.',
    );
  });

  test('an empty file', () => {
    expect(refused([file('pusty.xlsx', '')])).toMatch(/^Błąd: Plik „pusty.xlsx” jest pusty/);
  });

  test('a file that is no workbook', () => {
    expect(refused([file('notatka.xlsx', 'To nie jest skoroszyt.')])).toMatch(
      /^Błąd: Plik „notatka.xlsx” nie jest skoroszytem Excela/,
    );
  });

  test('a file behind a password', () => {
    const files = CFB as CompoundFiles;
    const encrypted = files.utils.cfb_new();
    files.utils.cfb_add(encrypted, '/EncryptionInfo', new Uint8Array(64));
    files.utils.cfb_add(encrypted, '/EncryptedPackage', new Uint8Array(6000));
    const bytes = files.write(encrypted, { type: 'buffer' });
    expect(refused([file('haslo.xlsx', bytes)])).toMatch(
      /^Błąd: Plik „haslo.xlsx” jest zabezpieczony hasłem/,
    );
  });

  test('a missing sheet', () => {
    expect(refused([REGISTER, '--sheet', 'Dzieci 2019'])).toMatch(/nie ma arkusza „Dzieci 2019”.*„Dzieci”/);
  });

  test('a workbook without a register', () => {
    const path = file(
      'kasa.xlsx',
      workbookOf({
        Kasa: sheetOfRows([
          ['Lp.', 'Kwota'],
          [1, 2],
        ]),
      }),
    );
    expect(refused([path])).toMatch(/^Błąd: Plik „kasa.xlsx”: nie rozpoznano rejestru.*„Data umieszczenia”/);
  });

  test('a workbook with no data at all', () => {
    expect(refused([file('czysta kartka.xlsx', workbookOf({ Arkusz1: sheetOfRows([]) }))])).toMatch(
      /^Błąd: Plik „czysta kartka.xlsx”: nie rozpoznano rejestru/,
    );
  });

  test('no file named, an unknown kind of register, a day that is none, a file given twice', () => {
    expect(refused([])).toContain('Podaj plik z rejestrem');
    expect(refused([REGISTER, '--register', 'dzieci'])).toContain(
      '--register: Podaj rodzaj rejestru: children',
    );
    expect(refused([REGISTER, '--as-of', '2026-02-30'])).toContain('--as-of');
    expect(refused([REGISTER, REGISTER])).toContain('podano dwa razy');
  });

  test('a report that would replace the register', () => {
    const path = register('sam siebie.xlsx', [child(1)]);
    const before = readFileSync(path);
    expect(refused([path, '--report', path])).toContain('nie można go zastąpić');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test('notes that the reader of .ods prints reach nobody', () => {
  const days = { 'Data\nurodzenia': '2015-03-12', 'Data umieszczenia': '2020-05-11' };
  const sheet = registerSheet([child(1, days)]);
  sheet.A2 = { t: 'n', v: 1, z: '0.00' };
  const book = { SheetNames: ['Dzieci'], Sheets: { Dzieci: sheet } };
  const parts = unzipSync(write(book, { type: 'buffer', bookType: 'ods' }) as Uint8Array);
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
  const condition = '<style:map style:condition="value()&lt;5" style:apply-style-name="N1"/>';
  const noted = content.replace('</number:number-style>', `${condition}</number:number-style>`);
  const path = file('Rejestr.ods', zipSync({ ...parts, 'content.xml': strToU8(noted) }));
  const answer = cli(['check', path, '--json', ...ASOF]);
  expect(answer.stderr).toBe('');
  expect(json(answer)).toMatchObject({ registers: [{ file: 'Rejestr.ods', rows: 1 }] });
});

describe('the report', () => {
  const report = join(folder, 'raporty', 'Ustalenia.xlsx');
  let answer: Answer;
  let book: WorkBook;
  const cell = (address: string) => book.Sheets.Ustalenia?.[address] as CellObject | undefined;

  beforeAll(() => {
    const path = register('Rejestr #1 ąę.xlsx', [
      child(1, { PESEL: '=1+1' }),
      child(2, { 'Płeć (K/M)': 'M' }),
    ]);
    answer = cli(['check', path, ...ASOF, '--report', report]);
    book = read(readFileSync(report));
  });

  test('its place is told', () => {
    expect(answer.stdout.trim().split('\n').at(-1)).toBe(`Raport: ${report}`);
  });

  test('says what was checked, for which day, what was found by which check and what ran', () => {
    const text = JSON.stringify(book.Sheets.Podsumowanie);
    for (const said of ['Stan na dzień 30.04.2026', 'Rejestr #1 ąę.xlsx', 'RC-A01', 'RC-B13']) {
      expect(text).toContain(said);
    }
  });

  test('lists the findings worst first, each address a link into the register', () => {
    expect(['A4', 'A5', 'A6'].map((address) => cell(address)?.v)).toEqual(['Waga', 'błąd', 'ostrzeżenie']);
    expect(cell('C5')).toMatchObject({
      v: 'F6',
      l: { Target: "../Rejestr%20%231%20%C4%85%C4%99.xlsx#'Dzieci'!F6" },
    });
    expect(cell('C6')?.v).toBe('D7');
  });

  test('a formula typed into the register stays a text in the report', () => {
    const cells = Object.values(book.Sheets.Ustalenia ?? {}) as CellObject[];
    expect(cells.some(({ v }) => v === '=1+1')).toBe(true);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  describeWithValidator('is a good workbook', () => {
    test('for Excel', () => expect(officeErrors(report)).toEqual([]));
  });

  describeWithLibreOffice('opens in LibreOffice', () => {
    test('with its findings', () => {
      expect(pdfText(toPdf(report, folder))).toContain('Wynik sprawdzenia rejestrów');
    });
  });
});

describe('the report never replaces what somebody else made', () => {
  test.each([
    ['a workbook of the office', 'ustawienia.xlsx', () => readFileSync(join(SAMPLES, '..', 'office.xlsx'))],
    ['a file that is no workbook', 'notatka.xlsx', () => Buffer.from('notatka')],
  ])('%s is left alone', (_, name, content) => {
    const taken = file(name, content());
    const before = readFileSync(taken);
    const { status, stderr } = cli(['check', REGISTER, ...ASOF, '--report', taken]);
    expect(status).toBe(2);
    expect(stderr).toContain(name);
    expect(readFileSync(taken).equals(before)).toBe(true);
  });

  test('an earlier report is replaced', () => {
    const report = join(folder, 'powtórka.xlsx');
    expect(cli(['check', REGISTER, ...ASOF, '--report', report]).status).toBe(1);
    expect(cli(['check', REGISTER, ...ASOF, '--report', report]).status).toBe(1);
  });

  test('another kind of file is refused', () => {
    const { status, stderr } = cli(['check', REGISTER, ...ASOF, '--report', join(folder, 'raport.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('.xlsx');
  });
});
