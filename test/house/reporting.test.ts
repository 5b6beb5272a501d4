/** What a run says at its end, and what it does with tests whose program is absent. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-run-'));
  mkdirSync(join(folder, 'test'));
  const requirement = join(root, 'test/support/requirement.ts');
  writeFileSync(
    join(folder, 'test/some.test.ts'),
    `import { describeWith } from ${JSON.stringify(requirement)};
     test('passes', () => undefined);
     describeWith({ name: 'Abacus', missing: 'Abacus not found' }, 'On an abacus', () => {
       test('a bead moves', () => undefined);
     });
     describeWith({ name: 'Slate', missing: undefined }, 'On a slate', () => {
       test('chalk writes', () => undefined);
     });`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs jest with the project's reporter and transform over that one file. */
function run(env: Record<string, string>): { status: number | null; lines: string[] } {
  const config = {
    rootDir: folder,
    transform: { '\\.ts$': join(root, 'node_modules/@swc/jest') },
    reporters: ['default', join(root, 'test/support/reporter.mjs')],
  };
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  // Both streams into one file, as a person or a log sees them.
  const log = join(folder, 'log.txt');
  const both = openSync(log, 'w');
  const { status } = spawnSync(process.execPath, [jest, '--config', JSON.stringify(config)], {
    stdio: ['ignore', both, both],
    env: { ...process.env, CI: '', ...env },
  });
  closeSync(both);
  return { status, lines: readFileSync(log, 'utf8').trimEnd().split('\n') };
}

test('a test whose program is absent is skipped, named with the reason, and counted in the last line', () => {
  const { status, lines } = run({});
  expect(status).toBe(0);
  expect(lines).toContain('Did not run (nie uruchomiono): Abacus not found');
  expect(lines).toContain('  - On an abacus a bead moves');
  expect(lines.at(-1)).toBe('Tests: 2 passed, 0 failed, 1 skipped');
});

test('in CI its absence fails', () => {
  const { status, lines } = run({ CI: 'true' });
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe('Tests: 2 passed, 1 failed, 0 skipped');
});
