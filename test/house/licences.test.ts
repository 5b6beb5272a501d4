/**
 * Every package that reaches an office, by the command line or inside the pane's bundle, allows use, change and
 * sale: MIT, ISC, BSD or Apache, and nothing else.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** What webpack takes into the bundle; a devDependency, because the command line does not load it. */
const BUNDLED = [
  ...['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  ...['@tanstack/react-virtual', 'fflate'],
];

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
}
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Manifest>;
};

/** Folder of a package as Node finds it from another one's folder. */
function folderOf(name: string, from: string): string {
  const here = posix.join(from, 'node_modules', name);
  if (here in packages) return here;
  if (from === '') throw new Error(`${name} is not in the lock file`);
  return folderOf(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)));
}

/** Folders of the named packages and of everything that they need. */
function closure(names: string[], from = '', found = new Set<string>()): Set<string> {
  for (const folder of names.map((name) => folderOf(name, from))) {
    if (found.has(folder)) continue;
    found.add(folder);
    closure(Object.keys(packages[folder]?.dependencies ?? {}), folder, found);
  }
  return found;
}

const used = closure([...Object.keys(manifest('').dependencies ?? {}), ...BUNDLED]);

test('every package that reaches an office has a free licence', () => {
  expect(used.size).toBeGreaterThan(BUNDLED.length);
  const others = [...used].map((folder) => `${folder}: ${manifest(folder).license ?? 'none'}`);
  expect(others.filter((line) => !FREE.some((licence) => line.endsWith(`: ${licence}`)))).toEqual([]);
});
