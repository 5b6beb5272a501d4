/**
 * What the pane loads before a person can work in it: at most 250 kB gzipped, so that it opens at once over an office's
 * network. office.js is Microsoft's, cached by Office, and not counted. The other screens load when they are opened.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const site = join(import.meta.dirname, '../../dist');
const LIMIT = 250_000;

interface Scripts {
  readonly atOnce: readonly string[];
  /** By the file of a dynamic import, from the root of the repository. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}
const pages = JSON.parse(readFileSync(join(site, 'scripts.json'), 'utf8')) as Readonly<
  Record<string, Scripts>
>;

/** Bytes of scripts as a server sends them; a script that two parts share counts once. */
function weight(scripts: Iterable<string>): number {
  const sizes = [...new Set(scripts)].map((name) => gzipSync(readFileSync(join(site, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The heaviest start of a page: its own scripts, the adapters of every host, and the heaviest of its screens. */
function heaviestStart({ atOnce, later }: Scripts): number {
  const parts = Object.entries(later);
  const adapters = parts.filter(([file]) => file.startsWith('addin/host/')).flatMap(([, scripts]) => scripts);
  const screens = parts.filter(([file]) => !file.startsWith('addin/host/')).map(([, scripts]) => scripts);
  return Math.max(...[[], ...screens].map((screen) => weight([...atOnce, ...adapters, ...screen])));
}

function start(page: string): Scripts {
  const scripts = pages[page];
  if (!scripts) throw new Error(`The site has no page ${page}`);
  return scripts;
}

test.each(['taskpane', 'workbench'])('%s can be worked in after at most 250 kB of scripts', (page) => {
  const bytes = heaviestStart(start(page));
  process.stdout.write(
    `${page}: at most ${(bytes / 1000).toFixed(1)} kB of scripts, gzipped, before its screen\n`,
  );
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});

test('the functions and the commands, loaded with every workbook and document, stay small', () => {
  expect(weight(start('functions').atOnce)).toBeLessThanOrEqual(20_000);
  expect(weight(start('commands').atOnce)).toBeLessThanOrEqual(5_000);
});
