/** `teczka structure` as a process: on the sample register, on an ugly one, and on files that it must refuse. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import { patchWorkbook, setCells } from '../../core/workbooks/patch/index.ts';
import { changeSheet } from '../../core/workbooks/patch/sheet-elements.ts';
import { readWorkbook, type Sheet } from '../../core/workbooks/index.ts';
import { openZip } from '../../core/opc/zip-read.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { cli, type Answer } from '../support/cli.ts';
import { cellsByPeer, cellsByUs, compareWorkbooks } from '../support/compare-workbooks.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { UGLY, uglyRegister, uglySheet } from '../support/ugly-register.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx');

interface Change {
  code: string;
  sheet: string;
  range?: string;
  message: string;
  before?: string;
  after?: string;
}
interface Plan {
  sheet: string;
  range: string;
  wasTable: boolean;
  written: boolean;
  changes: Change[];
  kept: Change[];
  obstacles: Change[];
  error?: { code: string; message: string; path: string };
}

const folder = mkdtempSync(join(tmpdir(), 'teczka-structure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(at(name), bytes);
  return at(name);
}
const json = ({ stdout }: Answer): Plan => JSON.parse(stdout) as Plan;
const read = (path: string) => readWorkbook(new Uint8Array(readFileSync(path)), nodePlatform);
const coded = (changes: readonly Change[], code: string): string[] =>
  changes.filter((change) => change.code === code).map(({ range = '' }) => range);

/** Value of a cell of the sheet. */
function value(sheet: Sheet, row: number, column: number): unknown {
  return sheet.rows.find(({ number }) => number === row)?.values[column];
}

describe('the sample register', () => {
  const out = at('Dzieci uporzadkowane.xlsx');

  test('becomes a table with lists, formats, a legend sheet and a kept mapping', () => {
    const answer = cli(['structure', SAMPLE, '--out', out, '--json']);
    expect([answer.status, answer.stderr]).toEqual([0, '']);
    expect(json(answer)).toMatchObject({ sheet: 'Dzieci', range: 'A5:AC205', obstacles: [], written: true });
    const workbook = read(out);
    const sheet = workbook.sheet('Dzieci');
    expect(sheet.tables).toMatchObject([
      { name: 'Dzieci', range: { top: 5, left: 0, bottom: 205, right: 28 } },
    ]);
    expect(sheet.filter).toBeUndefined();
    expect(workbook.sheetNames).toEqual(['Dzieci', 'Objaśnienia', '_teczka']);
    expect(sheet.validations.map(({ kind, prompt }) => [prompt?.title, kind])).toEqual(
      expect.arrayContaining([
        ['Płeć', 'list'],
        ['Data urodzenia', 'date'],
        ['Orzeczenie ważne do', 'custom'],
      ]),
    );
  });

  test('keeps every value of every sheet, and every part but those named in the plan', () => {
    const before = new Uint8Array(readFileSync(SAMPLE));
    const after = new Uint8Array(readFileSync(out));
    const { partsChanged, partsLost, featuresLost } = compareWorkbooks(before, after);
    expect(partsLost).toEqual([]);
    // The sheet's filter, whose range Excel keeps in a hidden name, is the table's now.
    expect(featuresLost).toEqual(['names of one sheet: 2 → 1']);
    expect(partsChanged.filter((part) => part.startsWith('xl/worksheets'))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    // Number formats are in the plan; what stands in the cells is not.
    const contents = (bytes: Uint8Array) =>
      new Map(
        [...cellsByPeer(bytes)].map(([place, cell]) => [place, (JSON.parse(cell) as unknown[]).slice(0, 3)]),
      );
    const now = contents(after);
    const changed = [...contents(before)].filter(
      ([place, cell]) => JSON.stringify(now.get(place)) !== JSON.stringify(cell),
    );
    expect(changed).toEqual([]);
  });

  test('is checked with the same findings as before', () => {
    const found = (path: string) => {
      const { findings } = JSON.parse(cli(['check', path, '--as-of', '2026-04-30', '--json']).stdout) as {
        findings: { check: string; cell: string }[];
      };
      return findings.map(({ check, cell }) => `${check} ${cell}`);
    };
    expect(found(out)).toEqual(found(SAMPLE));
  });

  test('needs nothing more the second time, and the copy is the same to the byte', () => {
    const again = at('Jeszcze raz.xlsx');
    const answer = cli(['structure', out, '--out', again, '--json']);
    expect(json(answer)).toMatchObject({ wasTable: true, changes: [], obstacles: [] });
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
    expect(cli(['structure', out, '--plan']).stdout).toContain('Niczego nie brakuje');
  });

  test('a plan is shown and nothing is written', () => {
    const answer = cli(['structure', SAMPLE, '--plan']);
    expect(answer.status).toBe(0);
    expect(answer.stdout).toContain('Zakres A5:AC205 stanie się tabelą programu Excel „Dzieci”');
    expect(answer.stdout).not.toContain('Zapisano');
    expect(json(cli(['structure', SAMPLE, '--plan', '--json'])).written).toBe(false);
  });

  describeWithValidator('is valid for Excel', () => {
    test('as before', () => expect(officeErrors(out)).toEqual([]));
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('opens with its legend', () => {
      const text = pdfText(toPdf(out, folder)).replace(/\s+/g, ' ');
      expect(text).toContain('Objaśnienia: rejestr dzieci w pieczy zastępczej');
      expect(text).toContain('Nowe słowo dopisz pod ostatnim słowem listy.');
    });
  });
});

describe('an ugly register', () => {
  const source = file(UGLY.file, uglyRegister());
  const out = at('Ladny.xlsx');
  const answer = cli(['structure', source, '--out', out, '--json']);
  const plan = json(answer);

  test('becomes a table from the lowest row of its header to its last child', () => {
    expect([answer.status, answer.stderr]).toEqual([0, '']);
    expect(plan).toMatchObject({ sheet: UGLY.sheet, range: `A${UGLY.header}:O${UGLY.last}`, obstacles: [] });
    const [table] = read(out).sheet(UGLY.sheet).tables;
    expect(table?.headers).toEqual([
      ...['Lp.', 'Nazwisko', 'Imię', 'Data\nurodzenia', 'PESEL', 'Płeć', 'Forma pieczy', 'Rodzina zastępcza'],
      ...['od', 'do', 'ważne od', 'ważne do', 'Uwagi', 'Uwagi (2)', 'Kolumna 15'],
    ]);
  });

  test('the headings that change are named with the reason, and so are the cells filled from merged blocks', () => {
    expect(coded(plan.changes, 'heading')).toEqual(
      ['A', 'D', 'E', 'F', 'G', 'H', 'M', 'N', 'O'].map((column) => `${column}6`),
    );
    expect(plan.changes.find(({ range }) => range === 'N6')).toMatchObject({ after: 'Uwagi (2)' });
    expect(coded(plan.changes, 'fill-down').sort()).toEqual(['A8', 'B8', 'C8', 'D8', 'E8', 'F8', 'H10']);
  });

  test('no other value changes on any sheet, nor do colours, comments, hidden rows and columns', () => {
    const [before, after] = [new Uint8Array(readFileSync(source)), new Uint8Array(readFileSync(out))];
    const listed = new Set(
      plan.changes
        .filter((change) => change.after !== undefined)
        .map(({ sheet, range }) => `${sheet}!${range}`),
    );
    const valuesOf = (bytes: Uint8Array) =>
      new Map(
        [...cellsByUs(bytes)].map(([place, cell]) => [place, (JSON.parse(cell) as unknown[]).slice(0, 2)]),
      );
    const now = valuesOf(after);
    const changed = [...valuesOf(before)].filter(
      ([place, cell]) => JSON.stringify(now.get(place)) !== JSON.stringify(cell),
    );
    expect(changed.map(([place]) => place).filter((place) => !listed.has(place))).toEqual([]);
    const [old, made] = [read(source).sheet(UGLY.sheet), read(out).sheet(UGLY.sheet)];
    expect(made.comments).toEqual(old.comments);
    expect(made.rows.find(({ number }) => number === 11)?.hidden).toBe(true);
    expect(made.isColumnHidden(12)).toBe(true);
    const yellow = made.rows.find(({ number }) => number === 7);
    expect(yellow && made.look(yellow, 1)).toMatchObject({ fill: 'FFFF00' });
    expect(value(made, 13, 0)).toBe('RAZEM');
  });

  test('numbers where texts or days should be stay, and are named with what to do', () => {
    const sheet = read(out).sheet(UGLY.sheet);
    expect(typeof value(sheet, 10, 4)).toBe('number');
    expect(value(sheet, 11, 8)).toBe(44_000);
    expect(coded(plan.kept, 'number-kept')).toEqual(['E10', 'I11']);
    expect(plan.kept.map(({ message }) => message).join(' ')).toContain('przepisz numer z dokumentu');
  });

  test('the words that the office uses are on the lists', () => {
    const workbook = read(out);
    const list = workbook.names.find(({ name }) => name === 'Lista_Płeć');
    expect(list?.formula).toContain("'Objaśnienia'!");
    const legend = workbook.sheet('Objaśnienia');
    const words = legend.rows.flatMap(({ values }) => values);
    for (const word of ['K', 'M', 'chłopak', 'RZN', 'niezawodowa ', 'POW', 'nadal', 'bezterminowo']) {
      expect(words).toContain(word);
    }
  });

  test('needs nothing more the second time', () => {
    expect(json(cli(['structure', out, '--plan', '--json']))).toMatchObject({ wasTable: true, changes: [] });
  });

  test('a word that the office begins to use joins its list', () => {
    const entry = { kind: 'text', text: 'dziewczę' } as const;
    const bytes = patchWorkbook(new Uint8Array(readFileSync(out)), nodePlatform, [
      setCells([{ sheet: UGLY.sheet, row: 11, column: 5, entry }]),
    ]);
    const longer = at('Nowe slowo wynik.xlsx');
    const again = json(cli(['structure', file('Nowe slowo.xlsx', bytes), '--out', longer, '--json']));
    expect(again.changes).toMatchObject([{ code: 'word', sheet: 'Objaśnienia', after: 'dziewczę' }]);
    const words = read(longer)
      .sheet('Objaśnienia')
      .rows.flatMap(({ values }) => values);
    expect(words).toContain('dziewczę');
    expect(json(cli(['structure', longer, '--plan', '--json'])).changes).toEqual([]);
  });

  describeWithValidator('the validator finds nothing', () => {
    test('new', () => {
      const known = new Set(officeErrors(source));
      expect(officeErrors(out).filter((error) => !known.has(error))).toEqual([]);
    });
  });

  describeWithLibreOffice('LibreOffice', () => {
    test('opens it', () => expect(pdfText(toPdf(out, folder))).toContain('Wymyślna'));
  });
});

describe('what cannot be a table is refused with advice, and nothing is written', () => {
  const refused = (name: string, bytes: Uint8Array | string, ...more: string[]) => {
    const out = at(`wynik ${name}`);
    const answer = cli(['structure', file(name, bytes), '--out', out, '--json', ...more]);
    expect(answer.status).toBe(2);
    expect(() => readFileSync(out)).toThrow();
    return json(answer).error;
  };

  test('a total among the rows', () => {
    const sheet = uglySheet([['RAZEM', null, null, null, null, null, null, null, 2]]);
    const error = refused('z podsumowaniem.xlsx', uglyRegister('xlsx', sheet));
    expect(error).toMatchObject({ code: 'register-not-structurable' });
    expect(error?.message).toContain('Między wierszami rejestru stoją wiersze, które nie są wpisami');
  });

  test('a protected sheet', () => {
    const bytes = patchWorkbook(uglyRegister(), nodePlatform, [
      (draft) =>
        changeSheet(draft, 'xl/worksheets/sheet1.xml', (elements) => {
          elements.put('sheetProtection', '<sheetProtection sheet="1"/>');
        }),
    ]);
    expect(refused('chroniony.xlsx', bytes)?.message).toContain('Recenzja > Nie chroń arkusza');
  });

  test('an old format and a text file', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, uglySheet(), 'Dzieci');
    const xls = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    expect(refused('stary.xls', xls)).toMatchObject({ code: 'workbook-old-format' });
    const text = refused('eksport.csv', 'Lp.;Nazwisko;PESEL\n');
    expect(text).toMatchObject({ code: 'workbook-old-format' });
    expect(text?.message).toContain('wybierz typ „Tekst”');
  });

  test('a result over a workbook that is there, which stays as it was', () => {
    const there = file('Zajety.xlsx', 'cudzy');
    const answer = cli(['structure', SAMPLE, '--out', there]);
    expect(answer.status).toBe(2);
    expect(answer.stderr).toContain(
      'Plik „Zajety.xlsx” już istnieje. Podaj inną nazwę, np. „Zajety (2).xlsx”.',
    );
    expect(answer.stdout).toBe('');
    expect(readFileSync(there, 'utf8')).toBe('cudzy');
  });

  test('a result over the input, of another kind, or without a name', () => {
    const source = file('wejscie.xlsx', uglyRegister());
    expect(cli(['structure', source, '--out', source]).stderr).toContain('nie można go zastąpić');
    expect(cli(['structure', source, '--out', at('wynik.xlsm')]).stderr).toContain(
      'musi kończyć się na .xlsx',
    );
    expect(cli(['structure', source]).stderr).toContain('--out WYNIK.xlsx');
    expect(cli(['structure']).stderr).toContain('--new');
  });

  test('in a plan the obstacles are told, with exit status 1', () => {
    const sheet = uglySheet([['RAZEM', null, null, null, null, null, null, null, 2]]);
    const answer = cli(['structure', file('plan.xlsx', uglyRegister('xlsx', sheet)), '--plan']);
    expect(answer.status).toBe(1);
    expect(answer.stdout).toContain('Przeszkody');
  });
});

test('a workbook with macros keeps them to the byte', () => {
  const source = file('z makrem.xlsm', uglyRegister('xlsm'));
  const out = at('z makrem uporzadkowany.xlsm');
  expect(cli(['structure', source, '--out', out]).status).toBe(0);
  const macro = (path: string) =>
    openZip(new Uint8Array(readFileSync(path)), nodePlatform).read('xl/vbaProject.bin');
  expect(macro(out)).toEqual(macro(source));
  expect(read(out).hasMacros).toBe(true);
});

test('a person may say which column is which', () => {
  const source = file('poprawki.xlsx', uglyRegister());
  const { changes } = json(cli(['structure', source, '--plan', '--json', '--columns', 'remarks=N']));
  const hints = changes.find(({ code }) => code === 'prompt')?.range?.split(' ');
  expect(hints).toContain(`N${UGLY.first}:N${UGLY.last}`);
  expect(hints).not.toContain(`M${UGLY.first}:M${UGLY.last}`);
  expect(cli(['structure', source, '--plan', '--columns', 'uwagi'])).toMatchObject({ status: 2 });
});
