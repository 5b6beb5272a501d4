/** The address of an office's own server in the manifest and in the help of the functions: put in whole, or refused. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the folder look like a built site, as far as that is asked for. */
const build = (): void => writeFileSync(join(folder, 'taskpane.html'), '');
const readdress = (address: string) =>
  spawnSync(process.execPath, [join(root, 'tools/site/readdress.mjs'), address, folder], {
    encoding: 'utf8',
  });
const addressesIn = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8').match(/https?:\/\/(?!www\.w3\.org|schemas\.)[^"\s<]+/g) ?? [];

test('everything is under the given address, path and port included', () => {
  const address = 'https://dodatki.urzad.example:8443/teczka/';
  build();
  const { status, stdout, stderr } = readdress(address);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const written = ['manifest.xml', 'functions.json'].map((name) => join(folder, name));
  expect(stdout).toBe(written.map((file) => `Zapisano ${file} z adresem ${address}\n`).join(''));
  const named = ['manifest.xml', 'functions.json'].flatMap(addressesIn);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(named).toContain(`${address}taskpane.html?ekran=kwoty`);
  expect(named).toContain(`${address}pomoc.html#slownie`);
});

test.each([
  ['', 'to nie jest adres'],
  ['dodatki.urzad.example/teczka/', 'to nie jest adres'],
  ['http://dodatki.urzad.example/teczka/', 'tylko przez https'],
  ['https://dodatki.urzad.example/teczka', 'brakuje ukośnika'],
  ['https://dodatki.urzad.example', 'brakuje ukośnika'],
  ['https://dodatki.urzad.example/teczka/?wersja=1/', 'znaków „?” ani „#”'],
  ['https://dodatki.urzad.example/teczka/#/', 'znaków „?” ani „#”'],
  ['https://jan:haslo@dodatki.urzad.example/', 'nazwy użytkownika ani hasła'],
  ['https://Dodatki.urzad.example/', 'https://dodatki.urzad.example/'],
  ['https://urząd.example/', 'https://xn--urzd-'],
  ['https://dodatki.urzad.example/a&b/', 'bez znaków &'],
  ['https://dodatki.urzad.example/a"b/', 'https://dodatki.urzad.example/a%22b/'],
])('refuses %j and says why, without writing anything', (address, reason) => {
  build();
  const { status, stderr } = readdress(address);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain('https://dodatki.urzad.example/teczka/');
  expect(readdirSync(folder)).toEqual(['taskpane.html']);
});

test('a folder that is no built site, mistyped perhaps, is refused and left as it is', () => {
  const { status, stdout, stderr } = readdress('https://dodatki.urzad.example/teczka/');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`W katalogu „${folder}” nie ma zbudowanej strony dodatku`);
  expect(readdirSync(folder)).toEqual([]);
});

test('a build for a wrong address fails before anything is made', () => {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const args = [webpack, '--mode', 'production', '--env', 'url=http://urzad.example/', '-o', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('tylko przez https');
  expect(readdirSync(folder)).toEqual([]);
});
