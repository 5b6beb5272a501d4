/**
 * When an install makes the site of the pane anew, and for which address. The compiler and webpack of this house are
 * stand-ins that note how they were called; that the real webpack leaves the stamp is checked by test/addin/site.test.ts.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const DEVELOPMENT = 'https://localhost:3000/';
const OFFICE = 'https://dodatki.urzad.example/teczka/';
const COMPILER = 'node_modules/typescript/bin/tsc';
const SOURCE = 'addin/taskpane/App.tsx';

const WEBPACK = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { sourceStamp, STAMP } from '../../../tools/site/source-stamp.mjs';
appendFileSync('builds', process.env.TECZKA_URL + '\\n');
if (process.env.FAILS) {
  console.log('Module not found');
  process.exit(1);
}
mkdirSync('dist', { recursive: true });
writeFileSync('dist/workbench.html', '');
writeFileSync('dist/' + STAMP, sourceStamp('.'));
writeFileSync('dist/manifest.xml', '<SourceLocation DefaultValue="' + process.env.TECZKA_URL + 'taskpane.html" />');
`;

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'teczka-pane-build-'));
  cpSync(join(root, 'tools/prepare.mjs'), join(house, 'tools/prepare.mjs'));
  cpSync(join(root, 'tools/pane-build.mjs'), join(house, 'tools/pane-build.mjs'));
  cpSync(join(root, 'tools/stale-output.mjs'), join(house, 'tools/stale-output.mjs'));
  cpSync(join(root, 'tools/site'), join(house, 'tools/site'), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write(SOURCE, 'pane');
  write('core/values/day.ts', 'day');
  write(COMPILER, '');
  write('node_modules/webpack-cli/bin/cli.js', WEBPACK);
});
afterEach(() => rmSync(house, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function prepare(env: Readonly<Record<string, string>> = {}) {
  const words = [join(house, 'tools/prepare.mjs')];
  const asked = { ...process.env, TECZKA_URL: '', ...env };
  return spawnSync(process.execPath, words, { cwd: house, encoding: 'utf8', env: asked });
}

/** The addresses for which the site was built, one build after the other. */
function builds(): readonly string[] {
  const notes = join(house, 'builds');
  return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
}

test('a missing site is built, an up-to-date one is left', () => {
  expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(prepare().status).toBe(0);
  expect(builds()).toEqual([DEVELOPMENT]);
});

const CHANGES: Readonly<Record<string, () => void>> = {
  'a source changed': () => write(SOURCE, 'other'),
  'a source was deleted': () => rmSync(join(house, SOURCE)),
  'an older file was moved in': () => {
    write('addin/taskpane/Older.tsx', '');
    utimesSync(join(house, 'addin/taskpane/Older.tsx'), 0, 0);
  },
  'a source was renamed': () => {
    rmSync(join(house, SOURCE));
    write('addin/taskpane/Application.tsx', 'pane');
  },
  'a page of the site is gone': () => rmSync(join(house, 'dist/workbench.html')),
  'the manifest of the site is gone': () => rmSync(join(house, 'dist/manifest.xml')),
};
test.each(Object.entries(CHANGES))('%s: the site is built anew', (_, change) => {
  prepare();
  change();
  expect(prepare().status).toBe(0);
  expect(builds()).toEqual([DEVELOPMENT, DEVELOPMENT]);
});

test('a file that was only touched does not make the site old', () => {
  prepare();
  utimesSync(join(house, SOURCE), new Date(), new Date(Date.now() + 60_000));
  prepare();
  expect(builds()).toHaveLength(1);
});

test('a site that was built for an office stays that of the office, and this is said', () => {
  prepare({ TECZKA_URL: OFFICE });
  expect(prepare()).toMatchObject({ status: 0, stdout: '' });
  write(SOURCE, 'other');
  expect(prepare()).toMatchObject({
    status: 0,
    stdout: `Panel w katalogu dist/ zbudowano dla adresu ${OFFICE}\n`,
  });
  expect(builds()).toEqual([OFFICE, OFFICE]);
});

test('another address that is asked for is another site', () => {
  prepare();
  prepare({ TECZKA_URL: OFFICE });
  expect(builds()).toEqual([DEVELOPMENT, OFFICE]);
});

test('a build that fails fails the install, says why, and is tried again', () => {
  expect(prepare({ FAILS: '1' })).toMatchObject({ status: 1, stdout: 'Module not found\n' });
  expect(prepare().status).toBe(0);
  expect(builds()).toHaveLength(2);
});

test('after a compiler that failed no site is built', () => {
  write(COMPILER, 'process.exitCode = 2;');
  expect(prepare().status).toBe(2);
  expect(builds()).toEqual([]);
});
