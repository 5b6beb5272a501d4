/**
 * The site of the pane in dist/, made by webpack where it is missing or made of other sources. A site that was built
 * for the server of an office stays one: it is made anew for the address that its manifest names. Called after an
 * install by tools/prepare.mjs, before the tests of the pane by test/support/pane-setup.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDRESS_IN_SOURCES, addressIn } from './site/address.mjs';
import { sourceStamp, STAMP } from './site/source-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'dist');
const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');

/** Is the site to be built, and is there what builds it? An install without build tools brings the built site. */
export function paneIsToBeBuilt() {
  if (!existsSync(webpack)) return false;
  if (!existsSync(join(site, 'workbench.html')) || inSite(STAMP) !== sourceStamp(root)) return true;
  return builtAddress() !== wantedAddress();
}

/**
 * Builds it, which takes half a minute.
 * @returns the exit status with what is to be said: webpack's words, and for which office the site is
 */
export function buildPane() {
  const address = wantedAddress();
  const words = [webpack, '--mode', 'production', '--stats', 'errors-warnings'];
  const env = { ...process.env, TECZKA_URL: address };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env });
  const office = status === 0 && address !== ADDRESS_IN_SOURCES;
  const note = office ? `Panel w katalogu dist/ zbudowano dla adresu ${address}\n` : '';
  return { status: status ?? 1, said: `${stdout}${stderr}${note}` };
}

/** The one asked for, else the one that the site has. */
function wantedAddress() {
  return process.env.TECZKA_URL || builtAddress() || ADDRESS_IN_SOURCES;
}

function builtAddress() {
  return addressIn(inSite('manifest.xml'));
}

/** Text of a file of the site; an empty one when it is missing. */
function inSite(name) {
  const file = join(site, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
