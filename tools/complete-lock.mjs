/**
 * Completes package-lock.json with the optional programs of other platforms. npm leaves out those that the registry
 * of the moment does not have, and then `npm ci` on such a platform stops with "Missing: … from lock file".
 * Each gets the exact version that its parent asks for, and os, cpu and libc from its name's ending.
 * Run it after every change of dependencies: `node tools/complete-lock.mjs [package-lock.json]`; a second run
 * changes nothing. test/house/lock.test.ts guards the result.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORM =
  /-(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(?<abi>[a-z]+))?$/;
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', glibc: 'glibc', musl: 'musl', musleabihf: 'musl' };

const file = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const added = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isInstalledFor(parent, name))
    .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, dev)]),
);
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} optional packages added to the lock file\n`);

/** Is there an entry for the package, beside the parent or in a folder above it? */
function isInstalledFor(parent, name) {
  const above = parent.lastIndexOf('/node_modules/');
  if (lock.packages[`${parent ? `${parent}/` : ''}node_modules/${name}`]) return true;
  if (parent === '') return false;
  return isInstalledFor(above < 0 ? '' : parent.slice(0, above), name);
}

/** As much of npm's own entry as the parent and the name tell. */
function entryOf(name, version, dev) {
  const platform = PLATFORM.exec(name)?.groups;
  if (!platform || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) {
    throw new Error(
      `${name}@${version} is missing from the lock, and is no program of one platform and version`,
    );
  }
  const libc = LIBC[platform.abi];
  return {
    version,
    cpu: [platform.cpu],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    os: [platform.os],
  };
}
