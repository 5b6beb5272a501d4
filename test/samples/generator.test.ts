/** The sample office: made again it is the same, its clean part obeys the rules, its faults are where the list says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from 'xlsx';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'samples');
const REGISTER = 'rejestry/Rejestr dzieci w pieczy zastepczej';
const README = 'README.md';
const HEADER_ROW = 5;

/** Columns of the register, as Excel names them. */
const COLUMN = { sex: 'D', birthDate: 'E', pesel: 'F', placedOn: 'Q', leftOn: 'R', account: 'AB' };

type Value = string | number | undefined;
interface RegisterRow {
  row: number;
  cell: (column: string) => Value;
}

const folders: string[] = [];

function generate(...options: string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'teczka-samples-'));
  folders.push(out);
  const run = spawnSync(
    process.execPath,
    [join(root, 'tools/samples/generate.mjs'), ...options, '--out', out],
    { encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  return out;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== README)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Read by another program than Teczka's own reader. */
function registerRows(folder: string): RegisterRow[] {
  const sheet = read(readFileSync(join(folder, `${REGISTER}.xlsx`))).Sheets.Dzieci;
  if (sheet === undefined) throw new Error('The register has no sheet „Dzieci”');
  const { e } = utils.decode_range(sheet['!ref'] ?? '');
  return Array.from({ length: e.r + 1 - HEADER_ROW }, (_, at) => {
    const row = HEADER_ROW + 1 + at;
    return { row, cell: (column) => (sheet[`${column}${row}`] as { v: Value } | undefined)?.v };
  });
}

interface Fault {
  id: number;
  check: string;
  sheet: string;
  cell: string;
  what: string;
}

const faultsOf = (folder: string): Fault[] =>
  (JSON.parse(readFileSync(join(folder, `${REGISTER}.bledy.json`), 'utf8')) as { faults: Fault[] }).faults;

function countByCheck(faults: Fault[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { check } of faults) counts[check] = (counts[check] ?? 0) + 1;
  return counts;
}

/** Weights of the eleven digits: the whole sum of a right PESEL ends with a zero. */
const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];

function checksumHolds(pesel: string): boolean {
  const sum = PESEL_WEIGHTS.reduce((total, weight, at) => total + weight * Number(pesel[at]), 0);
  return /^\d{11}$/.test(pesel) && sum % 10 === 0;
}

/** Day of birth in a PESEL as Excel's serial number. */
function serialOfBirth(pesel: string): number {
  const month = Number(pesel.slice(2, 4));
  const year = (month > 20 ? 2000 : 1900) + Number(pesel.slice(0, 2));
  return Date.UTC(year, (month % 20) - 1, Number(pesel.slice(4, 6))) / 86_400_000 + 25_569;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the committed sample office', () => {
  test('comes out of the generator again, byte for byte', () => {
    const again = generate();
    expect(filesOf(again)).toEqual(filesOf(committed));
    const different = filesOf(again).filter(
      (file) => !readFileSync(join(again, file)).equals(readFileSync(join(committed, file))),
    );
    expect(different).toEqual([]);
  });

  test('has about 200 placements, and two children placed on 13 April 2026 that wait for a decision', () => {
    const rows = registerRows(committed);
    expect(rows).toHaveLength(200);
    const placed = serialOfBirth('26241300000');
    const waiting = rows.filter(({ cell }) => cell('Q') === placed && cell('Y') === undefined);
    expect(waiting.map(({ row, cell }) => [row, cell('N'), cell('U')])).toEqual([
      [204, 'spokrewniona', 'brak'],
      [205, 'spokrewniona', 'orzeczenie o niepełnosprawności'],
    ]);
  });

  test('lists at least three planted faults of each kind, never two in one row', () => {
    const faults = faultsOf(committed);
    const counts = countByCheck(faults);
    expect(Object.keys(counts).sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8]
        .map((number) => `RC-A0${number}`)
        .concat('RC-B01', 'RC-B02', 'RC-B05', 'RC-B13'),
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(3);
    const rows = faults.map(({ cell }) => cell.replace(/\D/g, ''));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('has right PESELs, birth dates and sexes in every row without a planted fault', () => {
    const faulty = new Set(faultsOf(committed).map(({ cell }) => Number(cell.replace(/\D/g, ''))));
    const wrong = registerRows(committed)
      .filter(({ row, cell }) => !faulty.has(row) && cell(COLUMN.pesel) !== undefined)
      .filter(({ cell }) => {
        const pesel = String(cell(COLUMN.pesel)).trim();
        const sex = Number(pesel[9]) % 2 === 1 ? 'M' : 'K';
        const agrees = serialOfBirth(pesel) === cell(COLUMN.birthDate) && sex === cell(COLUMN.sex);
        return !checksumHolds(pesel) || !agrees;
      });
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  test('has account numbers of 26 digits that pass mod 97', () => {
    const accounts = registerRows(committed).flatMap(({ cell }) => cell(COLUMN.account) ?? []);
    expect(accounts.length).toBeGreaterThan(150);
    for (const account of accounts) {
      const digits = String(account).replaceAll(' ', '');
      expect(digits).toMatch(/^\d{26}$/);
      // ISO 13616: the country "PL" in digits and the check digits go to the end.
      expect(BigInt(`${digits.slice(2)}2521${digits.slice(0, 2)}`) % 97n).toBe(1n);
    }
  });
});

describe('the payments of the sample office', () => {
  /** Rates in force since 1 June 2024 (M.P. 2024 poz. 230): art. 80 ust. 1 pkt 1 and 2, art. 81 ust. 1. */
  const RATES = [1002, 1517, 306];

  test('are a whole rate, or rate × days / days of the month, half up', () => {
    const sheet = read(readFileSync(join(committed, 'rejestry/Wyplaty.xlsx'))).Sheets['Wypłaty'];
    if (sheet === undefined) throw new Error('The payments have no sheet „Wypłaty”');
    const rows = utils.sheet_to_json<Value[]>(sheet, { header: 1, range: HEADER_ROW });
    const part = (rate: number, days: number, month: number) =>
      Math.floor((rate * 100 * days * 2 + month) / (2 * month)) / 100;
    const odd = rows.filter(([, , , , month, days, amount]) => {
      const length = new Date(Date.UTC(2026, Number(String(month).slice(5)), 0)).getUTCDate();
      return !RATES.some((rate) => part(rate, Number(days), length) === amount);
    });
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter(([, , , , , days]) => Number(days) < 28).length).toBeGreaterThan(5);
    expect(odd).toEqual([]);
  });
});

describe('another sample office', () => {
  test('grows with the numbers of rows, teams and months, and with more rows more faults are planted', () => {
    const folder = generate('--rows', '1000', '--teams', '3', '--months', '2', '--seed', '7');
    expect(registerRows(folder)).toHaveLength(1000);
    expect(filesOf(folder).filter((file) => file.startsWith('obciazenie/'))).toEqual(
      ['2026-03', '2026-04'].flatMap((month) =>
        [1, 2, 3].map((team) => `obciazenie/${month}/ZPS ${team} - sprawozdanie ${month}.xlsx`),
      ),
    );
    expect(faultsOf(folder).length).toBeGreaterThan(3 * faultsOf(committed).length);
  });

  test('without faults has none listed, and every stay ends after it starts and starts after the birth', () => {
    const folder = generate('--faults', 'none');
    expect(faultsOf(folder)).toEqual([]);
    const wrong = registerRows(folder).filter(({ cell }) => {
      const placed = Number(cell(COLUMN.placedOn));
      return placed < Number(cell(COLUMN.birthDate)) || Number(cell(COLUMN.leftOn) ?? placed) < placed;
    });
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  test('of another seed has other children', () => {
    const pesels = (folder: string) => registerRows(folder).map(({ cell }) => cell(COLUMN.pesel));
    expect(pesels(generate('--seed', '7'))).not.toEqual(pesels(committed));
  });
});

/** Team sheets are all made alike: one with every measure, one with "nd" and one of each other layout stand for the others. */
const ONE_OF_A_KIND =
  /^office|^rejestry|2026-04\/(ZPS 1|ZPP) |2025-12\/(ZPS 2|ZPP) |zestawienie roczne|ZPS 7 - 2025/;

describeWithValidator('every kind of workbook of the sample office', () => {
  const workbooks = filesOf(committed).filter((file) => file.endsWith('.xlsx') && ONE_OF_A_KIND.test(file));
  test.each(workbooks)('%s is valid', (file) => {
    expect(officeErrors(join(committed, file))).toEqual([]);
  });
});
