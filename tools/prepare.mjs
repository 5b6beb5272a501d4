/**
 * Builds the command line and the pane after an install (npm runs it as `prepare`). Where the build tools are absent,
 * as under `npm ci --omit=dev`, there is nothing to do: the packed tarball already carries both.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPane, paneIsToBeBuilt } from './pane-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

if (existsSync(compiler)) {
  const build = spawnSync(process.execPath, [compiler, '-b', 'scripts'], { cwd: root, stdio: 'inherit' });
  process.exitCode = build.status ?? 1;
}
if (paneIsToBeBuilt()) {
  const { status, said } = buildPane();
  process.stdout.write(said);
  process.exitCode ||= status;
}
