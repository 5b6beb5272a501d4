/** `npm start`: the sample office's month, from the first command to files that open. */
import { existsSync, mkdtempSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePlatform } from '../../scripts/platform.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { cli } from '../support/cli.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const folder = mkdtempSync(join(tmpdir(), 'teczka-pokaz-'));
const answer = cli(['demo'], { cwd: folder });
const results = {
  findings: join('wyniki', 'Ustalenia z rejestru dzieci.xlsx'),
  decision: join('wyniki', 'decyzje', 'DK-01 MCPR.5211.61.2026.docx'),
  withAddition: join('wyniki', 'decyzje', 'DK-01 MCPR.5211.62.2026.docx'),
  workload: join('wyniki', 'Obciążenie pracą 2026-04.xlsx'),
};

test('ends by itself, says in Polish what it did and where the results are', () => {
  expect(answer.status).toBe(0);
  expect(answer.stderr).toBe('');
  // 42 faults are planted in the sample register (samples/README.md)
  expect(answer.stdout.replaceAll('\u00a0', ' ')).toMatch(/200 wierszy: \d+ błęd\S*, \d+ ostrzeże\S+\./);
  expect(answer.stdout.replaceAll('\u00a0', ' ')).toContain('12 zespołów z 12');
  for (const file of Object.values(results)) {
    expect(answer.stdout).toContain(file);
    expect(existsSync(join(folder, file))).toBe(true);
  }
});

test('a second run gives the same files, and no copies', () => {
  const before = Object.values(results).map((file) => readFileSync(join(folder, file)));
  expect(cli(['demo'], { cwd: folder }).status).toBe(0);
  const after = Object.values(results).map((file) => readFileSync(join(folder, file)));
  after.forEach((bytes, index) => expect(bytes.equals(before[index] ?? Buffer.of())).toBe(true));
  expect(existsSync(join(folder, 'wyniki', 'decyzje', 'DK-01 MCPR.5211.61.2026 (2).docx'))).toBe(false);
});

test('a decision that is open in Word ends the show with that cause', () => {
  const lock = join(folder, 'wyniki', 'decyzje', '~$-01 MCPR.5211.61.2026.docx');
  writeFileSync(lock, '');
  const { status, stderr } = cli(['demo'], { cwd: folder });
  unlinkSync(lock);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('„DK-01 MCPR.5211.61.2026.docx” jest otwarty');
});

test('the findings name the sheet and the cell of the register', () => {
  const report = readWorkbook(readFileSync(join(folder, results.findings)), nodePlatform);
  const rows = report.sheet('Ustalenia').rows.map(({ values }) => values.map(String).join('|'));
  expect(rows.filter((row) => /\|Dzieci\|[A-Z]+\d+\|/.test(row))).toHaveLength(42);
});

describeWithValidator('by the Open XML validator', () => {
  test.each(Object.entries(results))('%s is valid', (_, file) => {
    expect(officeErrors(join(folder, file))).toEqual([]);
  });
});

describeWithLibreOffice('in LibreOffice', () => {
  test.each<[keyof typeof results, string]>([
    ['findings', 'Wynik sprawdzenia rejestrów'],
    ['decision', '601,20'],
    ['withAddition', '183,60'],
    ['workload', 'Obciążenie pracą'],
  ])('%s opens and shows what it is', (name, words) => {
    expect(pdfText(toPdf(join(folder, results[name]), mkdtempSync(join(tmpdir(), 'teczka-'))))).toContain(
      words,
    );
  });
});
