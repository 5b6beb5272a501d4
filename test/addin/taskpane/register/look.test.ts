/** The screen „Rejestr” for every eye: three themes, the narrowest pane, 200 %, large text; no sideways scrolling. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../../../support/axe.ts';
import { openInExcel, type OfficePageOptions } from '../../../support/office/browser.ts';
import { LOOKS } from '../../../support/office/looks.ts';
import { child, registerSheet, sheetOfRows } from '../../../support/register-sheets.ts';
import { serveFolder, type FolderServer } from '../../../support/server.ts';
import { workbookOf } from '../../../support/team-sheets.ts';

const root = join(import.meta.dirname, '../../../..');
const REGISTER = readFileSync(join(root, 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx'));

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
afterAll(() => server.close());

async function opened(bytes: Uint8Array, options: OfficePageOptions = {}): Promise<Page> {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, bytes, options);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).waitFor();
  return page;
}

/** Everything open that can be: the columns, a finding shown, one with linked cells, one mended. */
async function inUse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.getByRole('button', { name: /^Rozpoznano/ }).click();
  await page.getByRole('button', { name: /Pobyty jednego dziecka/ }).click();
  await page
    .getByRole('button', { name: /^Popraw [A-Z]+\d+:/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^F33/ }).click();
  await page.getByRole('button', { name: /^Cofnij/ }).waitFor();
}

test.each(LOOKS)('is without a fault in %s at %s', async (_theme, _size, options) => {
  const page = await opened(REGISTER, options);
  expect(await accessibilityFaults(page)).toEqual([]);
  await inUse(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('keeps within the pane when the text is twice as large', async () => {
  const page = await opened(REGISTER);
  await inUse(page);
  await page.locator('.fui-FluentProvider').first().evaluate(doubleText);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('says that nothing was found, and what was checked', async () => {
  const page = await opened(workbookOf({ Dzieci: registerSheet([child(1), child(2)]) }));
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.getByText('Nie znaleziono nieprawidłowości', { exact: true }).waitFor();
  expect((await page.locator('main').innerText()).replaceAll('\u00a0', ' ')).toContain(
    'Arkusz „Dzieci”: rejestr dzieci w pieczy zastępczej, 2 wiersze. Stan na 21.11.2026.',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('says why no register was recognised, and lets a sheet be chosen', async () => {
  const register = registerSheet([child(1, { PESEL: '15231200144' })]);
  const page = await opened(workbookOf({ Notatki: sheetOfRows([['Notatki']]), Dzieci: register }));
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.locator('li[data-key]').waitFor();
  const check = page.getByRole('button', { name: 'Sprawdź ponownie' });
  await page.getByLabel('Arkusz').selectOption('Notatki');
  await check.click();
  await page.getByText('nie rozpoznano rejestru').first().waitFor();
  expect(await page.locator('li[data-key]').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('Arkusz').selectOption('Dzieci');
  await check.click();
  await page.locator('li[data-key="RC-A02 Dzieci!F6"]').waitFor();
});

/** Doubles every size of text of Fluent's theme: what a browser does that enlarges text alone. */
function doubleText(provider: HTMLElement | SVGElement): void {
  const style = getComputedStyle(provider);
  for (const size of ['100', '200', '300', '400', '500', '600']) {
    for (const kind of ['fontSize', 'lineHeight']) {
      const name = `--${kind}Base${size}`;
      provider.style.setProperty(name, `${String(2 * parseFloat(style.getPropertyValue(name)))}px`);
    }
  }
}
