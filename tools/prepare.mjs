/**
 * Builds the command line and the pane after an install (npm runs it as `prepare`). Where the build tools are absent,
 * as under `npm ci --omit=dev`, there is nothing to do: the packed tarball already carries both. A command line that
 * does not compile ends it: the pane is made of the same core.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPane, paneIsToBeBuilt } from './pane-build.mjs';
import { clearStaleOutput } from './stale-output.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

process.exitCode = compileCommandLine();
if (process.exitCode === 0 && paneIsToBeBuilt()) {
  const { status, said } = buildPane();
  process.stdout.write(said);
  process.exitCode = status;
}

function compileCommandLine() {
  if (!existsSync(compiler)) return 0;
  clearStaleOutput(root, join(root, 'build'));
  const { status } = spawnSync(process.execPath, [compiler, '-b', 'scripts'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}
