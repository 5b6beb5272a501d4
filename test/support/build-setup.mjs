/** Ground of the command line's tests: the build that bin/teczka.js loads, made anew where sources changed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function buildCommandLine() {
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const build = spawnSync(process.execPath, [tsc, '-b', 'scripts'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The command line does not build:\n${build.stdout}${build.stderr}`);
}
