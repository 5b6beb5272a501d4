/** Makes the pictures of docs/images anew, by the browser tests that walk through the screens: `npm run pictures`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const run = spawnSync(process.execPath, [jest, 'test/addin/pictures.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TECZKA_PICTURES: '1' },
});
process.exitCode = run.status ?? 1;
