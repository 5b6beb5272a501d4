/** docs/dependencies.md says of every package of package.json why it is there, in the version that is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
type Packages = Readonly<Record<string, string>>;
/** Of the project, or of the benchmarks, which compare with packages of their own. */
const packagesOf = (folder: string): Packages => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  ) as { readonly dependencies?: Packages; readonly devDependencies?: Packages };
  return { ...dependencies, ...devDependencies };
};
/** `0.20.3` out of `npm:@e965/xlsx@0.20.3`. */
const used = new Map(
  Object.entries({ ...packagesOf('bench'), ...packagesOf('.') }).map(([name, version]) => [
    name,
    version.replace(/^npm:.*@/, ''),
  ]),
);

/** Packages in the first cells of the tables with their versions: „react, react-dom 19.3”, „jsdom 26, axe-core 4.14”. */
const named = page
  .split('\n')
  .flatMap((line) => /^\| ((?!package |-).+?) +\|/.exec(line)?.[1] ?? [])
  .flatMap((cell) => {
    const parts = cell.split(', ').map((part) => part.replace(/ = .+(?= )/, '').split(' '));
    // A name without a version shares that of the next one.
    return parts.map(([name = ''], at) => ({ name, version: parts.slice(at).find(([, its]) => its)?.[1] }));
  });

test('every package is named, and none that is not used', () => {
  expect([...new Set(named.map(({ name }) => name))].sort()).toEqual([...used.keys()].sort());
});

test('every version is that of package.json, as far as it is written', () => {
  const wrong = named.filter(
    ({ name, version = '' }) => !`${used.get(name) ?? ''}.`.startsWith(`${version}.`),
  );
  expect(wrong).toEqual([]);
});
