/** The package carries no compiled file of a source that is gone: `prepare` clears them. The compiler is a stand-in. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'teczka-stale-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const LEFT = ['core/kept.ts', 'build/core/kept.js', 'build/core/kept.d.ts', 'build/core.tsbuildinfo'];
const GONE = ['build/core/gone.js', 'build/core/gone.d.ts'];

test('what no source stands behind any more goes, everything else stays', () => {
  for (const file of ['tools/prepare.mjs', 'tools/pane-build.mjs', 'tools/stale-output.mjs', 'tools/site'])
    cpSync(join(root, file), join(house, file), { recursive: true });
  for (const file of [...LEFT, ...GONE, 'node_modules/typescript/bin/tsc']) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), '');
  }
  const { status } = spawnSync(process.execPath, ['tools/prepare.mjs'], { cwd: house });
  expect(status).toBe(0);
  expect([...LEFT, ...GONE].filter((file) => existsSync(join(house, file)))).toEqual(LEFT);
});
