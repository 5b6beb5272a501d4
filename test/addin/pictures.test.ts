/** The flow of the register as pictures for the documentation: the workbench, and the pane in three themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openInExcel, type OfficePageOptions } from '../support/office/browser.ts';
import { picture } from '../support/picture.ts';
import { serveFolder, type FolderServer } from '../support/server.ts';
import { openWorkbench } from '../support/workbench.ts';

const root = join(import.meta.dirname, '../..');
const REGISTER = join(root, 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx');

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
afterAll(() => server.close());

async function checked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.getByRole('button', { name: /^F9/ }).waitFor();
}

test('the register in the workbench: found, shown, mended', async () => {
  const page = await openWorkbench({ given: REGISTER });
  await checked(page);
  await page.getByRole('button', { name: /^F33/ }).click();
  await page.locator('[role="gridcell"][aria-selected="true"]').waitFor();
  await picture(page, 'workbench-findings');
  await page
    .getByRole('button', { name: /^Popraw [A-Z]+\d+:/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Cofnij/ }).waitFor();
  await picture(page, 'workbench-mended');
});

const THEMES: Readonly<Record<string, OfficePageOptions>> = {
  light: {},
  dark: { theme: 'dark' },
  contrast: { emulation: { forcedColors: 'active' } },
};

test.each(Object.keys(THEMES))('the pane in Excel, %s', async (theme) => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, readFileSync(REGISTER), {
    viewport: { width: 320, height: 760 },
    ...THEMES[theme],
  });
  await checked(page);
  await page.getByRole('button', { name: /^F9/ }).click();
  await picture(page, `pane-${theme}`);
});
