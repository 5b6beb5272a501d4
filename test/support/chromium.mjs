/**
 * The browser of the tests. @sparticuz/chromium carries one for Linux inside the package, so that nothing but
 * `npm ci` is needed; elsewhere the machine's own Edge or Chrome serves, or the program named by TECZKA_BROWSER.
 * Called once a run by test/support/pane-setup.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Nothing of the browser's own may leave the machine, and no name but the loopback address resolves. */
const ARGS = [
  ...['--headless=shell', '--no-sandbox', '--disable-gpu', '--no-proxy-server'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the browser server; the caller closes it. */
export function launchBrowser() {
  return chromium.launchServer({ args: ARGS, ...browserOfThisMachine() });
}

function browserOfThisMachine() {
  if (process.env.TECZKA_BROWSER) return { executablePath: process.env.TECZKA_BROWSER };
  if (process.platform === 'win32') return { channel: 'msedge' };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const home = unpacked();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    FONTCONFIG_FILE: join(home, 'fonts.conf'),
  };
  return { executablePath: join(home, 'chromium'), env };
}

/**
 * The folder with the unpacked browser, its libraries and its font. It is unpacked aside and renamed when whole, so
 * that two runs at once never start a half-written program; in a process of its own, because the package changes
 * the environment of whoever loads it.
 */
function unpacked() {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const home = join(modules, `.cache/teczka/chromium-${version}`);
  if (existsSync(home)) return home;
  const aside = `${home}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-e', "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"],
    {
      cwd: modules,
      env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The browser of the tests cannot be unpacked: ${stderr}`);
  writeFileSync(
    join(aside, 'fonts.conf'),
    `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(aside, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(aside, { recursive: true });
  }
  return home;
}
