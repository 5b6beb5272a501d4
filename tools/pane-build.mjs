/**
 * The site of the pane in dist/, made by webpack where it is missing or older than what it is made of. Called after an
 * install by tools/prepare.mjs, before the tests of the pane by test/support/pane-setup.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
/** Stands for the whole site. */
const PAGE = join(root, 'dist/workbench.html');
const SOURCES = [
  ...['addin', 'core', 'tools/site', 'manifest.xml', 'webpack.config.js'],
  ...['tsconfig.base.json', 'package-lock.json'],
];

/** Is the site to be built, and is there what builds it? An install without build tools brings the built site. */
export function paneIsToBeBuilt() {
  if (!existsSync(webpack)) return false;
  const built = statSync(PAGE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.max(...SOURCES.map((source) => youngest(join(root, source)))) > built;
}

/**
 * Builds it, which takes half a minute.
 * @returns the exit status with what webpack said
 */
export function buildPane() {
  const words = [webpack, '--mode', 'production', '--stats', 'errors-warnings'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return { status: status ?? 1, said: `${stdout}${stderr}` };
}

/** Time of the last change of a file, or of any file below a folder. */
function youngest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
