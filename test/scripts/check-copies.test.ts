/** `teczka check --annotate`, `--fix` and `teczka undo` as processes, on real files: a changed copy, and back again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZip } from '../../core/opc/zip-read.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { cli, type Answer } from '../support/cli.ts';
import { cellsByUs } from '../support/compare-workbooks.ts';
import { child, registerSheet } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const ASOF = ['--as-of', '2026-04-30'];
const folder = mkdtempSync(join(tmpdir(), 'teczka-copies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A number that lost its zero, which the birth date and the sex prove; and a wrong one. */
const ROWS = [
  child(1, { PESEL: 8270803626, 'Data\nurodzenia': '2008-07-08', 'Płeć (K/M)': 'K' }),
  child(2, { PESEL: '1' }),
];
let count = 0;
function register(name = `Rejestr ${++count}.xlsx`): string {
  const path = join(folder, name);
  writeFileSync(path, workbookOf({ Dzieci: registerSheet(ROWS) }));
  return path;
}
const to = (name: string): string => join(folder, name);
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const sheetOf = (path: string) => readWorkbook(bytesOf(path), nodePlatform).sheet('Dzieci');
const partsOf = (path: string) => {
  const zip = openZip(bytesOf(path), nodePlatform);
  return Object.fromEntries(zip.names.map((name) => [name, new TextDecoder().decode(zip.read(name))]));
};
const json = ({ stdout }: Answer) => JSON.parse(stdout) as Record<string, unknown>;

describe('--annotate', () => {
  const path = register();
  const copy = to('z uwagami.xlsx');
  let answer: Answer;
  beforeAll(() => {
    answer = cli(['check', path, ...ASOF, '--annotate', copy]);
  });

  test('writes a copy with a note at each finding and tells how many', () => {
    expect(answer).toMatchObject({ status: 1, stderr: '' });
    expect(answer.stdout).toContain(`Kopia z oznaczeniami: ${copy} (z notatką: `);
    const notes = sheetOf(copy).comments;
    expect(notes.every(({ author, text }) => author === 'Teczka' && /^(Błąd|Ostrzeżenie): /.test(text))).toBe(
      true,
    );
    expect(notes.map(({ text }) => text).join()).toMatch(/Co zrobić: .*\nPodstawa: .*RC-A01/);
  });

  test('no cell of the copy differs', () => {
    const ofRegister = [...cellsByUs(bytesOf(copy))].filter(([cell]) => cell.startsWith('Dzieci!'));
    expect(new Map(ofRegister)).toEqual(cellsByUs(bytesOf(path)));
  });

  test('undone, every part is what it was', () => {
    const back = to('bez uwag.xlsx');
    expect(cli(['undo', copy, '--out', back])).toMatchObject({ status: 0, stderr: '' });
    expect(partsOf(back)).toEqual(partsOf(path));
  });

  test('of an annotated copy: the marks are put afresh', () => {
    const again = to('z uwagami drugi raz.xlsx');
    cli(['check', copy, ...ASOF, '--annotate', again]);
    expect(sheetOf(again).comments).toEqual(sheetOf(copy).comments);
    expect(json(cli(['undo', again, '--json']))).toMatchObject({ changes: [{ kind: 'marks' }] });
  });

  test('with --json the copy and its cells are in the answer', () => {
    const out = to('json.xlsx');
    const { annotated } = json(cli(['check', path, ...ASOF, '--annotate', out, '--json']));
    expect(annotated).toMatchObject({
      file: out,
      noted: expect.arrayContaining(['Dzieci!F7']),
      withoutNote: [],
    });
  });

  test('with nothing found no copy is written, and that is said', () => {
    const clean = to('bez ustaleń.xlsx');
    writeFileSync(clean, workbookOf({ Dzieci: registerSheet([child(1)]) }));
    const { stdout, status } = cli(['check', clean, ...ASOF, '--annotate', to('bez oznaczeń.xlsx')]);
    expect({
      status,
      said: stdout.includes('Nie ma ustaleń do oznaczenia, więc kopii nie zapisano.'),
    }).toEqual({ status: 0, said: true });
    expect(readdirSync(folder)).not.toContain('bez oznaczeń.xlsx');
  });

  describeWithValidator('the copy is a good workbook', () => {
    test('for Excel', () => expect(officeErrors(copy)).toEqual([]));
  });
});

describe('--fix', () => {
  const path = register();
  const copy = to('poprawiony.xlsx');
  let answer: Answer;
  beforeAll(() => {
    answer = cli(['check', path, ...ASOF, '--fix', copy]);
  });

  test('repairs only what is proved, and prints each cell before and after', () => {
    expect(answer.stdout).toContain(
      `Kopia z poprawkami: ${copy}\n  Dzieci!E6: 2008-07-08 → 08.07.2008\n  Dzieci!F6: 8270803626 → 08270803626\n`,
    );
    expect(answer.stdout).not.toContain('F7: 1 →');
    const sheet = sheetOf(copy);
    const [repaired, wrong] = [6, 7].map((number) => sheet.rows.find((row) => row.number === number));
    expect([repaired?.values[5], wrong?.values[5]]).toEqual(['08270803626', '1']);
    expect(repaired && [sheet.isDate(repaired, 4), sheet.numberFormat(repaired, 5)]).toEqual([true, '@']);
  });

  test('what was repaired is found no more', () => {
    const findings = json(cli(['check', copy, ...ASOF, '--json'])).findings as { cell: string }[];
    expect(findings.map(({ cell }) => cell)).not.toContain('F6');
  });

  test('undo lists the change, and takes it back', () => {
    expect(cli(['undo', copy]).stdout).toMatch(
      /od ostatniej.*\n {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}2\u00a0poprawki\n/,
    );
    const back = to('przywrócony.xlsx');
    expect(cli(['undo', copy, '--out', back]).stdout).toContain('Cofnięto: 2\u00a0poprawki');
    expect(cellsByUs(bytesOf(back))).toEqual(cellsByUs(bytesOf(path)));
  });

  test('with nothing to repair no copy is written', () => {
    const clean = to('czysty.xlsx');
    writeFileSync(clean, workbookOf({ Dzieci: registerSheet([child(1)]) }));
    const { stdout, status } = cli(['check', clean, ...ASOF, '--fix', to('niepotrzebny.xlsx')]);
    expect({ status, said: stdout.includes('Nie ma pewnych poprawek') }).toEqual({ status: 0, said: true });
    expect(readdirSync(folder)).not.toContain('niepotrzebny.xlsx');
  });
});

describe('refused with one Polish line, and nothing is written', () => {
  const refused = (...words: string[]): string => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = cli(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(before);
    return stderr.trim();
  };
  const check = (path: string, ...more: string[]) => refused('check', path, ...ASOF, ...more);

  test('two workbooks at once', () => {
    expect(check(register(), register(), '--annotate', to('a.xlsx'))).toContain('z jednego skoroszytu naraz');
  });

  test('another kind of file', () => {
    expect(check(register(), '--fix', to('a.xlsm'))).toContain('musi mieć rozszerzenie .xlsx');
  });

  test('one name for two results', () => {
    expect(check(register(), '--annotate', to('a.xlsx'), '--fix', to('a.xlsx'))).toContain('tę samą nazwę');
  });

  test('a file that is there already: a name that is really free is offered', () => {
    const taken = register('zajęty.xlsx');
    register('zajęty (2).xlsx');
    expect(check(register(), '--annotate', taken)).toContain('np. „zajęty (3).xlsx”');
  });

  test('the workbook itself', () => {
    const path = register();
    expect(check(path, '--annotate', path)).toContain('nie można go zastąpić');
  });

  test('a workbook in which there is nothing to undo', () => {
    expect(refused('undo', register(), '--out', to('a.xlsx'))).toContain('nie zawiera zmian programu Teczka');
  });
});

test('a copy in conflict beside the register is told', () => {
  const path = register('w chmurze.xlsx');
  register('w chmurze-KOMP12.xlsx');
  const { stderr } = cli(['check', path, ...ASOF, '--annotate', to('chmura z uwagami.xlsx')]);
  expect(stderr).toContain('kopia w konflikcie: „w chmurze-KOMP12.xlsx”');
});
