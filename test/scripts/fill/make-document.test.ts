/** Documents of `teczka fill` on the disk: never one over another, and what could not be written told as such. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../support/cli.ts';

const root = join(import.meta.dirname, '../../..');
const samples = join(root, 'samples');
const folder = (): string => mkdtempSync(join(tmpdir(), 'teczka-'));
const DOCUMENT = 'DK-01 MCPR.5211.61.2026.docx';

const words = (rows: string, out: string, ...more: string[]): string[] => [
  ...['fill', 'DK-01', '--rows', rows, '--date', '2026-04-30', '--out', out],
  ...['--register', join(samples, 'rejestry', 'Rejestr dzieci w pieczy zastepczej.xlsx')],
  ...['--office', join(samples, 'office.xlsx')],
  ...['--set', 'decision.number=MCPR.5211.61.2026', '--set', 'decision.caseNumber=MCPR.5211.61.2026'],
  ...more,
];

const ended = (given: string[]): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, [join(root, 'bin', 'teczka.js'), ...given]).on('close', resolve);
  });

test('two runs at once leave the documents of both', async () => {
  const out = folder();
  const statuses = await Promise.all([ended(words('204-205', out)), ended(words('204-205', out))]);
  expect(statuses).toEqual([0, 0]);
  expect(readdirSync(out)).toHaveLength(4);
  const children = readdirSync(out).map((name) => {
    const { values } = JSON.parse(cli(['read', join(out, name), '--json']).stdout) as {
      values: { child: { fullName: string } };
    };
    return values.child.fullName;
  });
  expect(children.filter((name) => name === children[0])).toHaveLength(2);
});

test('a document that is open in Word is not replaced, and the run ends with 2', () => {
  const out = folder();
  writeFileSync(join(out, DOCUMENT), 'dawny');
  writeFileSync(join(out, '~$-01 MCPR.5211.61.2026.docx'), '');
  const { status, stdout, stderr } = cli(words('204', out, '--replace', '--json'));
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ error: { code: 'file-open-elsewhere' } }] });
  expect(readFileSync(join(out, DOCUMENT), 'utf8')).toBe('dawny');
});

test('a folder for documents that is a file: 2 and one Polish line', () => {
  const out = join(folder(), 'decyzje');
  writeFileSync(out, '');
  const { status, stdout, stderr } = cli(words('204', out));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('Błąd: Folder „decyzje”: to jest plik, a potrzebny jest folder. Wskaż folder.\n');
});

test('the data of a decision are not replaced by its document', () => {
  const out = folder();
  mkdirSync(join(out, 'dane'));
  const data = join(out, 'dane', DOCUMENT);
  const made = cli(words('204', out));
  expect(made.status).toBe(0);
  const { values } = JSON.parse(cli(['read', join(out, DOCUMENT), '--json']).stdout) as { values: unknown };
  writeFileSync(data, JSON.stringify(values));
  const answer = cli([
    ...['fill', 'DK-01', '--data', data, '--office', join(samples, 'office.xlsx')],
    ...['--out', join(out, 'dane'), '--replace', '--json'],
  ]);
  expect(answer.status).toBe(2);
  expect(JSON.parse(answer.stdout)).toMatchObject({ documents: [{ error: { code: 'output-is-input' } }] });
  expect(JSON.parse(readFileSync(data, 'utf8'))).toEqual(values);
});
