/**
 * The committed blank registers are what tools/registers gives, valid for Excel, clean for the checks, and readable for
 * everybody: header in sight and on every page, a hint at every column, nothing said by colour alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerKinds } from '../../core/registers/index.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { cli } from '../support/cli.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const root = join(import.meta.dirname, '../..');
const templates = join(root, 'templates/registers');
const folder = mkdtempSync(join(tmpdir(), 'teczka-registers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the committed registers are what tools/registers gives, one for each kind', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/registers/build.mjs'), folder], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const built = readdirSync(folder).sort();
  expect(built).toEqual(registerKinds.map(({ register }) => `${register.kind}.xlsx`).sort());
  for (const file of built) {
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(templates, file)))).toBe(true);
  }
});

describe.each(registerKinds)('the blank $register.title', ({ register, legend }) => {
  const file = join(templates, `${register.kind}.xlsx`);
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)), nodePlatform);
  const sheet = workbook.sheet(legend.sheet);

  test('has a table with every column that it needs, and prepared rows', () => {
    const [table] = sheet.tables;
    const left: ReadonlySet<string> = new Set(legend.notInBlank);
    const titles = Object.entries(register.columns).filter(([id]) => !left.has(id));
    expect(table?.headers).toEqual(titles.map(([, { title }]) => title));
    expect((table?.range.bottom ?? 0) - (table?.range.top ?? 0)).toBe(50);
  });

  test('has a hint at every column and a legend that names each', () => {
    const hints = sheet.validations.map(({ prompt }) => prompt?.text ?? '');
    expect(hints).toHaveLength(sheet.tables[0]?.headers.length ?? 0);
    expect(hints.filter((hint) => hint === '' || hint.length > 255)).toEqual([]);
    const said = workbook.sheet('Objaśnienia').rows.map(({ values }) => values[0]);
    for (const header of sheet.tables[0]?.headers ?? []) expect(said).toContain(header);
  });

  test('repeats its header on every page', () => {
    const titles = workbook.names.find(({ name }) => name === '_xlnm.Print_Titles');
    expect(titles).toMatchObject({ sheet: legend.sheet });
  });

  test('is recognised and clean', () => {
    const answer = cli(['check', file, '--register', register.kind, '--as-of', '2026-04-30', '--json']);
    expect([answer.status, answer.stderr]).toEqual([0, '']);
    expect(JSON.parse(answer.stdout)).toMatchObject({ findings: [], summary: { rows: 0 } });
  });

  test('needs no structuring', () => {
    const answer = cli(['structure', file, '--plan', '--json']);
    expect(JSON.parse(answer.stdout)).toMatchObject({ wasTable: true, changes: [], kept: [], obstacles: [] });
  });

  test('is given by --new, and replaces no file', () => {
    const out = join(folder, 'Nowy rejestr.xlsx');
    rmSync(out, { force: true });
    const words = ['structure', '--new', register.kind, '--out', out];
    expect(cli(words)).toMatchObject({ status: 0, stdout: `Zapisano pusty rejestr: ${out}\n` });
    expect(readFileSync(out).equals(readFileSync(file))).toBe(true);
    expect(cli(words)).toMatchObject({ status: 2 });
    expect(existsSync(out)).toBe(true);
  });

  describeWithValidator('for Excel', () => {
    test('is valid', () => expect(officeErrors(file)).toEqual([]));
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('opens with its header and its legend', () => {
      const text = pdfText(toPdf(file, folder)).replace(/\s+/g, ' ');
      expect(text).toContain('Nazwisko');
      expect(text).toContain(`Objaśnienia: ${register.title}`);
    });
  });
});
