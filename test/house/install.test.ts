/** What an install leaves: a command that runs the build or says what to do, and a `prepare` that never fails. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A copy of the house without its build and without its build tools. */
let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'teczka-install-'));
  for (const file of [
    'bin',
    'tools/prepare.mjs',
    'tools/pane-build.mjs',
    'tools/stale-output.mjs',
    'tools/site',
    'package.json',
  ])
    cpSync(join(root, file), join(house, file), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true }));

const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: house, encoding: 'utf8' });

test('the committed command is executable', () => {
  expect(statSync(join(root, 'bin/teczka.js')).mode & 0o111).toBe(0o111);
});

test('without a build the command says in one Polish line what to do, and exits 2', () => {
  const { status, stdout, stderr } = run('bin/teczka.js', '--version');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  // Not „npm ci”: whoever installs without its scripts comes here by it.
  expect(stderr).toMatch(/^Teczka nie jest zbudowana: .*„npm run build”.*\n$/);
});

test('with a build the command hands everything over to it', () => {
  mkdirSync(join(house, 'build/scripts'), { recursive: true });
  writeFileSync(
    join(house, 'build/scripts/main.js'),
    'console.log(process.argv.slice(2).join()); process.exitCode = 1;',
  );
  expect(run('bin/teczka.js', 'law', '--json')).toMatchObject({ status: 1, stdout: 'law,--json\n' });
});

test('where the build tools are absent, prepare does nothing and succeeds', () => {
  expect(run('tools/prepare.mjs')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
