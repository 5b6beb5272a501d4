/** The lock files of the house and of its benchmarks give the same packages on every platform and name no address. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

interface Entry {
  version?: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Entry>;
}
const read = <File>(path: string): File => JSON.parse(readFileSync(path, 'utf8')) as File;

/** Names of a package's optional dependencies that have no entry where Node would look for them. */
function withoutEntry({ packages }: Lock): string[] {
  const found = (folder: string, name: string): boolean =>
    `${folder}node_modules/${name}` in packages ||
    (folder !== '' && found(folder.slice(0, folder.lastIndexOf('node_modules/')), name));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !found(path && `${path}/`, name)),
  );
}

describe.each(['.', 'bench'])('package-lock.json of %s', (house) => {
  const lock = read<Lock>(join(root, house, 'package-lock.json'));

  test('names no address to fetch a package from', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
    expect(
      JSON.stringify(Object.values(lock.packages), (key, value: unknown) =>
        key === 'funding' ? null : value,
      ),
    ).not.toMatch(/https?:/);
  });

  test('has an entry for every optional dependency of every package, on any platform', () => {
    expect(withoutEntry(lock)).toEqual([]);
  });

  test('holds the exact versions of package.json', () => {
    const { dependencies = {}, devDependencies = {} } = read<Entry>(join(root, house, 'package.json'));
    const locked = { dependencies: {}, devDependencies: {}, ...lock.packages[''] };
    expect(locked).toMatchObject({ dependencies, devDependencies });
    const asked = Object.entries({ ...dependencies, ...devDependencies });
    expect(asked.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])).toEqual(
      asked.map(([name, version]) => [name, version.split('@').at(-1)]),
    );
  });
});

describe('tools/complete-lock.mjs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-lock-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The lock file after the tool, and the tool's error if it refused. */
  function complete(
    optionalDependencies: Record<string, string>,
    ...runs: number[]
  ): { lock: Lock; error: string } {
    const file = join(folder, 'lock.json');
    const packages = {
      'node_modules/engine': { version: '2.0.0', dev: true, optionalDependencies },
      'node_modules/engine/node_modules/engine-linux-x64': { version: '1.2.3' },
    };
    writeFileSync(file, JSON.stringify({ packages }));
    const errors = [1, ...runs].map(
      () =>
        spawnSync(process.execPath, [join(root, 'tools/complete-lock.mjs'), file], { encoding: 'utf8' })
          .stderr,
    );
    return { lock: read<Lock>(file), error: errors.join('') };
  }
  const wanted = {
    'engine-linux-x64': '1.2.3',
    'engine-linux-arm64-musl': '1.2.3',
    '@e/engine-win32-x64-msvc': '1.2.3',
  };

  test("adds other platforms' programs with the parent's version and their platform, and keeps what is there", () => {
    const { packages } = complete(wanted).lock;
    expect(Object.keys(packages)).toEqual([
      'node_modules/@e/engine-win32-x64-msvc',
      'node_modules/engine',
      'node_modules/engine-linux-arm64-musl',
      'node_modules/engine/node_modules/engine-linux-x64',
    ]);
    expect(packages['node_modules/engine-linux-arm64-musl']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
  });

  test('changes nothing when run again', () => {
    expect(complete(wanted, 2, 3).lock).toEqual(complete(wanted).lock);
  });

  test.each([
    ['a range instead of a version', { 'engine-win32-x64': '^1.2.3' }],
    ['a name without a platform', { 'engine-extras': '1.2.3' }],
  ])('refuses to guess at %s', (_, optionalDependencies) => {
    expect(complete(optionalDependencies).error).toContain('is missing from the lock');
  });
});
