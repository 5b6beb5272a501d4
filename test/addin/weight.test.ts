/**
 * What a window of the add-in loads before a person can work in it: at most 250 kB gzipped, so that it opens at once
 * over an office's network. office.js is Microsoft's, cached by Office, and not counted. By scripts.json, which
 * tools/site/script-list.mjs writes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { inSite, site } from '../support/built-site.ts';

const LIMIT = 250_000;
/** All that a page can ever load. */
const WHOLE_LIMIT = 400_000;

interface Scripts {
  readonly atOnce: readonly string[];
  /** By the file of a dynamic import, from the root of the repository. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}
const pages = JSON.parse(inSite('scripts.json')) as Readonly<Record<string, Scripts>>;

const REGISTER = 'addin/taskpane/register/RegisterScreen.tsx';
/** The windows by their page and by what it imports before its first screen stands. The adapter of Excel comes at once. */
const WINDOWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['the pane in Excel', 'taskpane', [REGISTER]],
  [
    'the pane in Word',
    'taskpane',
    ['addin/host/word/word-document.ts', 'addin/taskpane/document/DocumentScreen.tsx'],
  ],
  // `npm start` opens a register at once.
  ['the workbench', 'workbench', [REGISTER]],
];
/** Imported when a person asks for it. */
const ON_DEMAND = [
  'addin/taskpane/parameters/StatutoryParameters.tsx',
  // With the first check and after it.
  'addin/taskpane/register/check-view.ts',
  'addin/taskpane/register/Results.tsx',
];
/** Of another house and for old files only: beyond the limit of all that a page loads, with one of its own. */
const OLD_FORMATS = 'addin/workbench/xlsx-reader.ts';
const OLD_FORMATS_LIMIT = 150_000;

/** Bytes as a server sends them; a file that two parts share counts once. */
function weight(files: Iterable<string>): number {
  const sizes = [...new Set(files)].map((name) => gzipSync(readFileSync(join(site, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function scriptsOf(page: string): Scripts {
  const scripts = pages[page];
  if (!scripts) throw new Error(`The site has no page ${page}`);
  return scripts;
}

/** What comes with the page itself: its scripts and styles, but for those of Microsoft. */
function atOnce(page: string): readonly string[] {
  const { document } = new JSDOM(inSite(`${page}.html`)).window;
  const named = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  return [...named.filter((name) => !name.startsWith('https:')), ...scriptsOf(page).atOnce];
}

function later(page: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const scripts = scriptsOf(page).later[file];
    if (!scripts) throw new Error(`${page} does not import ${file}`);
    return scripts;
  });
}

const weighed = WINDOWS.map(([name, page, files]) => {
  const bytes = weight([...atOnce(page), ...later(page, files)]);
  return { name, bytes, kilobytes: (bytes / 1000).toFixed(1) };
});

test.each(weighed)('$name can be worked in after $kilobytes kB, of at most 250', ({ bytes }) => {
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});

test('whatever is imported later is either weighed with a window or waits until somebody asks for it', () => {
  const known = new Set([...ON_DEMAND, OLD_FORMATS, ...WINDOWS.flatMap(([, , files]) => files)]);
  const imported = new Set(Object.values(pages).flatMap((page) => Object.keys(page.later)));
  expect([...imported].sort()).toEqual([...known].sort());
});

test.each(['taskpane', 'workbench'])('%s has its limit with all that it ever loads', (page) => {
  const files = Object.keys(scriptsOf(page).later).filter((file) => file !== OLD_FORMATS);
  expect(weight([...atOnce(page), ...later(page, files)])).toBeLessThanOrEqual(WHOLE_LIMIT);
});

test('what reads old formats has its limit, and no page has it with anything else', () => {
  const own = later('workbench', [OLD_FORMATS]);
  const others = Object.keys(scriptsOf('workbench').later).filter((file) => file !== OLD_FORMATS);
  expect([...atOnce('workbench'), ...later('workbench', others)]).not.toEqual(expect.arrayContaining(own));
  expect(weight(own)).toBeLessThanOrEqual(OLD_FORMATS_LIMIT);
  expect(Object.keys(scriptsOf('taskpane').later)).not.toContain(OLD_FORMATS);
});

test('no script of the site goes unweighed', () => {
  const listed = Object.values(pages).flatMap((page) => [
    ...page.atOnce,
    ...Object.values(page.later).flat(),
  ]);
  const built = readdirSync(site).filter((name) => name.endsWith('.js'));
  expect([...new Set(listed)].sort()).toEqual(built.sort());
});

test('the functions and the commands, loaded with every workbook and document, stay small', () => {
  expect(weight(atOnce('functions'))).toBeLessThanOrEqual(20_000);
  expect(weight(atOnce('commands'))).toBeLessThanOrEqual(5_000);
});
