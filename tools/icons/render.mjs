/**
 * Draws the icons that the manifest names: every addin/assets/*.svg as PNG files of the sizes that Office asks for.
 * Run by hand after a drawing has changed: node tools/icons/render.mjs. The PNG files are committed, since an office
 * that builds the site needs no browser for it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../../test/support/chromium.mjs';

const FOLDER = fileURLToPath(new URL('../../addin/assets', import.meta.url));
/** Pixels of a button in the ribbon. */
const BUTTON = [16, 32, 80];
/** The add-in itself also stands in lists of add-ins (32, 64) and in the organisation's catalogue (128). */
const SIZES = { 'teczka.svg': [...BUTTON, 64, 128] };

const server = await launchBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  for (const drawing of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(join(FOLDER, drawing), 'utf8');
    for (const size of SIZES[drawing] ?? BUTTON) {
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const clip = { x: 0, y: 0, width: size, height: size };
      const name = drawing.replace('.svg', `-${size}.png`);
      writeFileSync(join(FOLDER, name), await page.screenshot({ omitBackground: true, clip }));
    }
  }
} finally {
  await server.close();
}
