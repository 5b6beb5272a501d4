/** Ground of the pane's tests: the production bundle in dist/, made anew where sources are younger, and one browser. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(root, 'dist/taskpane.html');
const SOURCES = ['addin', 'core', 'webpack.config.js', 'tsconfig.base.json', 'package-lock.json'];

export default async function layGround() {
  const built = statSync(PAGE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...SOURCES.map(youngest)) > built) buildPane();
  globalThis.teczkaTestBrowser = await launchBrowser();
  process.env.TECZKA_TEST_BROWSER = globalThis.teczkaTestBrowser.wsEndpoint();
}

/** Time of the last change of a file, or of any file below a folder. */
function youngest(path) {
  const full = join(root, path);
  const status = statSync(full);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => youngest(join(path, name))));
}

function buildPane() {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const build = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The pane does not build:\n${build.stdout}${build.stderr}`);
  // Webpack leaves a page alone whose content is the same.
  utimesSync(PAGE, new Date(), new Date());
}
