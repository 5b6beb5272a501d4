/** The packed tarball installs in an empty folder, without anything of this one, and runs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const windows = process.platform === 'win32';
const MINUTES = 60_000;

let folder: string;
let packed: string;
let office: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-package-'));
  packed = join(folder, 'packed');
  office = join(folder, 'office');
  [packed, office].forEach((each) => mkdirSync(each));
  writeFileSync(join(office, 'package.json'), '{ "private": true }\n');
  npm(root, 'pack', '--pack-destination', packed);
  const [tarball = ''] = readdirSync(packed);
  npm(office, 'install', join(packed, tarball), '--omit=dev');
}, 4 * MINUTES);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs npm in a folder; `npm pack` also builds, through `prepare`. */
function npm(cwd: string, ...words: string[]): void {
  const { status, stdout, stderr, error } = spawnSync('npm', [...words, '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: windows,
    timeout: 2 * MINUTES,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${words[0] ?? ''} failed:\n${stdout}${stderr}`);
}

const teczka = (...words: string[]) =>
  spawnSync(join(office, 'node_modules/.bin', windows ? 'teczka.cmd' : 'teczka'), words, {
    cwd: office,
    encoding: 'utf8',
    shell: windows,
  });

test('the installed command says its version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { status, stdout } = teczka('--version');
  expect({ status, said: stdout.includes(version) }).toEqual({ status: 0, said: true });
});

test('the installed command carries the law', () => {
  const { status, stdout } = teczka('law', 'fc_benefit_kin', '--on', '2024-06-01', '--json');
  expect(status).toBe(0);
  // M.P. 2024 poz. 230
  expect(stdout).toContain('"1002.00"');
});

test('the installed command carries the built workbench', () => {
  const page = join(office, 'node_modules/teczka/dist/workbench.html');
  expect(readFileSync(page, 'utf8')).toContain('<title>Teczka – warsztat</title>');
});

test('the install brings no build tools and nothing of the pane', () => {
  const installed = readdirSync(join(office, 'node_modules'));
  expect(installed).toContain('teczka');
  expect(installed.filter((name) => /^(typescript|webpack|jest|react|@fluentui)$/.test(name))).toEqual([]);
});
