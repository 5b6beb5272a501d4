/** The built site is whole: what the manifest and the pages name is in dist/, and nothing in it could break a policy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(import.meta.dirname, '../..');
const site = join(root, 'dist');
const file = (name: string): string => readFileSync(join(site, name), 'utf8');
const BASE = 'https://localhost:3000/';
const pages = readdirSync(site).filter((name) => name.endsWith('.html'));

test('every file that the manifest names is there', () => {
  const named = (file('manifest.xml').match(/DefaultValue="https:[^"]+"/g) ?? []).map(
    (value) => new URL(value.slice('DefaultValue="'.length, -1)).pathname,
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(site, path)))).toEqual([]);
});

test('the manifest of a build without an address is that of the repository', () => {
  expect(file('manifest.xml')).toBe(readFileSync(join(root, 'manifest.xml'), 'utf8'));
  expect(file('functions.json')).toContain(`"${BASE}pomoc.html#slownie"`);
});

describe.each(pages)('%s', (name) => {
  const { document } = new JSDOM(file(name)).window;
  const scripts = [...document.querySelectorAll('script')];

  test('has a policy that allows nothing by default and no inline code', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:/);
  });

  test('loads its own scripts from its own folder, and others from Microsoft alone', () => {
    const addresses = scripts.map(({ src }) => new URL(src, `${BASE}here/`).href);
    const own = addresses.filter((address) => address.startsWith(`${BASE}here/`));
    const others = addresses.filter((address) => !own.includes(address));
    expect(own.filter((address) => !existsSync(join(site, address.slice(`${BASE}here/`.length))))).toEqual(
      [],
    );
    expect(
      others.filter((address) => !address.startsWith('https://appsforoffice.microsoft.com/lib/1/')),
    ).toEqual([]);
    expect(scripts.map((script) => script.textContent).join('')).toBe('');
  });

  test('says in which language it is, and what it is', () => {
    expect(document.documentElement.lang).toBe('pl');
    expect(document.title).toMatch(/^Teczka/);
  });
});

test('no script evaluates text as code, but for a question of zod that its jitless setting leaves unasked', () => {
  const question = 'try{return new Function(""),!0}';
  const scripts = readdirSync(site).filter((name) => name.endsWith('.js'));
  const evaluating = scripts.filter((name) =>
    /\beval\(|\bnew Function\(/.test(file(name).replace(question, '')),
  );
  expect(evaluating).toEqual([]);
});
