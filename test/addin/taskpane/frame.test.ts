/** The frame of the pane in a real browser: in Excel and in none, its tabs, its address, what a fault leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { openInExcel } from '../../support/office/browser.ts';
import { child, registerSheet } from '../../support/register-sheets.ts';
import { serveFolder, type FolderServer } from '../../support/server.ts';
import { workbookOf } from '../../support/team-sheets.ts';

const root = join(import.meta.dirname, '../../..');
const REGISTER = workbookOf({ Dzieci: registerSheet([child(1, { PESEL: '15231200144' })]) });

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
afterAll(() => server.close());

test('outside Office says so and shows what needs no file, without tabs', async () => {
  const page = await openPage(`${server.url}/taskpane.html`);
  await page.getByLabel('Kwota', { exact: true }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('nie została otwarta w programie Excel');
  expect(await page.getByRole('tab').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('in Excel has a tab for each screen, by mouse and by arrow keys; what was done on one is not lost', async () => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, REGISTER);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.locator('li[data-key]').waitFor();
  await page.getByRole('tab', { name: 'Rejestr' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Kwota', { exact: true }).waitFor();
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Skąd ta kwota?');
  expect(await page.locator('li[data-key]').isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  await page.locator('li[data-key]').waitFor();
  await page.getByRole('tab', { name: 'Skąd ta kwota?' }).click();
  await page.getByLabel('Kwota', { exact: true }).waitFor();
});

test('the address chooses the screen, whatever else Office writes into it', async () => {
  const { page } = await openInExcel(`${server.url}/taskpane.html?_host_Info=Excel&ekran=kwoty`, REGISTER);
  await page.getByLabel('Kwota', { exact: true }).waitFor();
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Skąd ta kwota?');
});

test('the law is not loaded for the register', async () => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, REGISTER);
  const scripts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.url().startsWith(server.url) && pathname.endsWith('.js')) scripts.push(pathname);
  });
  await page.reload();
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).waitFor();
  const texts = scripts.map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => text.includes('fc_benefit_kin'))).toEqual([]);
});
