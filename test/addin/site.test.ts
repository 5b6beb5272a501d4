/** The built site is whole: what the manifest and the pages name is in dist/, and nothing in it could break a policy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { builtAddress, inSite, site } from '../support/built-site.ts';

const root = join(import.meta.dirname, '../..');
/** Where the repository itself is served. */
const DEVELOPMENT = 'https://localhost:3000/';
const BASE = builtAddress();
const pages = readdirSync(site).filter((name) => name.endsWith('.html'));

test('every file that the manifest names is there', () => {
  const named = [...inSite('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
    ([, url = '']) => url,
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((url) => !url.startsWith(BASE))).toEqual([]);
  const files = named.map((url) => url.slice(BASE.length).replace(/[?#].*/, ''));
  expect(files.filter((name) => !existsSync(join(site, name)))).toEqual([]);
});

test('its manifest is that of the repository, but for the address', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  expect(inSite('manifest.xml')).toBe(manifest.replaceAll(DEVELOPMENT, BASE));
  expect(inSite('functions.json')).toContain(`"${BASE}pomoc.html#slownie"`);
});

test('it says of which sources it was made, for the next build to know', () => {
  expect(inSite('sources.sha256')).toMatch(/^[\da-f]{64}\n$/);
});

describe.each(pages)('%s', (name) => {
  const { document } = new JSDOM(inSite(name)).window;
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

test('no script evaluates text as code, but for a question of zod beside the setting that leaves it unasked', () => {
  const question = 'try{return new Function(""),!0}';
  const scripts = readdirSync(site).filter((name) => name.endsWith('.js'));
  const asking = scripts.filter((name) => inSite(name).includes(question));
  const { taskpane } = JSON.parse(inSite('scripts.json')) as {
    taskpane: { later: Record<string, readonly string[]> };
  };
  const ofWord = taskpane.later['addin/host/word/word-document.ts'] ?? [];
  expect(ofWord).toEqual(expect.arrayContaining(asking));
  expect(ofWord.filter((name) => inSite(name).includes('({jitless:!0})'))).toHaveLength(1);
  const evaluating = scripts.filter((name) =>
    /\beval\(|\bnew Function\(/.test(inSite(name).replace(question, '')),
  );
  expect(evaluating).toEqual([]);
});
