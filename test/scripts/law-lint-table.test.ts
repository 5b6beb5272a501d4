/** `teczka law lint-table`, as a process: what it says, in which words it refuses, with which exit status. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'teczka-tabela-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

const HEADER = 'Dochód;Osoba samotnie gospodarująca;Osoba w rodzinie';

test('a clean table: exit status 0, and how it was read', () => {
  const path = file(
    'czysta.csv',
    HEADER,
    'do 100%;bezpłatnie;bezpłatnie',
    '100,01%-150%;5%;10%',
    'powyżej 150%;9%;20%',
  );
  const { status, stdout } = cli(['law', 'lint-table', path]);
  expect(status).toBe(0);
  expect(stdout).toContain('komórka A3: Próg od 100,01%');
  expect(stdout.replaceAll('\u00a0', ' ')).toContain('1 tabela opłat; 0 błędów, 0 ostrzeżeń');
});

test('faults: exit status 1, each with its cell and what to do', () => {
  const path = file('luka.csv', HEADER, 'do 100%;0%;0%', '110%-150%;od 5 do 10 %;10%', 'powyżej 150%;9%;20%');
  const { status, stdout } = cli(['law', 'lint-table', path, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'luka.csv',
    tables: [{ kind: 'care-services', bands: ['do 100%', 'od 110% do 150%', 'powyżej 150%'] }],
    findings: [
      { code: 'fee-range', severity: 'error', cell: 'B3', advice: expect.stringContaining('jedną kwotę') },
      { code: 'gap', severity: 'error', cell: 'A3' },
      { code: 'missing-price', severity: 'info' },
    ],
    summary: { error: 2, warning: 0, info: 1 },
  });
});

test('doubts alone: exit status 0; the column of a falling fee is named, printed steps are told once', () => {
  const path = file(
    'ostrzezenia.csv',
    HEADER,
    'do 100%;0%;0%',
    '100,01%-150%;15%;20%',
    '150,01%-200%;10%;30%',
    '200,01%-250%;40%;50%',
  );
  const { status, stdout } = cli(['law', 'lint-table', path]);
  expect(status).toBe(0);
  expect(stdout).toContain('w kolumnie „osoba samotnie gospodarująca” opłata 10% jest niższa');
  expect(stdout).not.toContain('w kolumnie „osoba w rodzinie”');
  expect(stdout.match(/krok między progami/g)).toHaveLength(1);
  expect(stdout.replaceAll('\u00a0', ' ')).toContain('Tak samo w 2 innych progach.');
});

test('what cannot be linted: exit status 2, one line', () => {
  const other = file('inne.csv', 'a;b', '1;2');
  for (const words of [
    ['lint-table'],
    ['lint-table', other],
    ['lint-table', join(folder, 'brak.xlsx')],
    ['fc_benefit_kin', other],
  ]) {
    const { status, stdout, stderr } = cli(['law', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});
