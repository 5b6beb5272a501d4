/**
 * Correcting the columns in the pane, by keyboard alone: point at a column, check with it, have it remembered, undo;
 * over a file in the workbench and over the real office.js. And how the form looks to every eye.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../../../../core/workbooks/index.ts';
import { readSettings } from '../../../../../core/workbooks/settings-sheet/index.ts';
import { nodePlatform } from '../../../../../scripts/platform.ts';
import { accessibilityFaults } from '../../../../support/axe.ts';
import { openInExcel } from '../../../../support/office/browser.ts';
import { LOOKS } from '../../../../support/office/looks.ts';
import { child, HEADER, registerSheet } from '../../../../support/register-sheets.ts';
import { serveFolder, type FolderServer } from '../../../../support/server.ts';
import { workbookOf } from '../../../../support/team-sheets.ts';
import { openWorkbench } from '../../../../support/workbench.ts';

const root = join(import.meta.dirname, '../../../../..');
let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
afterAll(() => server.close());

/** The PESELs stand under „Uwagi”, and the column of the notes is nowhere. */
const header = HEADER.map((heading) => (heading === 'PESEL' ? 'Uwagi' : heading));
const REGISTER = workbookOf({
  Dzieci: registerSheet([child(1, { PESEL: '15231200144' }), child(2), child(3)], header),
});

const columns = (page: Page): Locator => page.getByRole('button', { name: /^Rozpoznano/ });
const choiceOf = (page: Page, title: string): Locator =>
  page.getByRole('combobox', { name: title, exact: true });
const apply = (page: Page): Locator => page.getByRole('button', { name: 'Sprawdź z tymi kolumnami' });
const keep = (page: Page): Locator => page.getByRole('button', { name: 'Zapamiętaj kolumny w skoroszycie' });
const wrongPesel = (page: Page): Locator => page.locator('li[data-key="RC-A02 Dzieci!F6"]');
const toldOf = (page: Page, text: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The key never reaches it');
}

/** Chooses from a list with the arrow keys. */
async function choose(page: Page, list: Locator, value: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let presses = 0; (await list.inputValue()) !== value; presses++) {
    if (presses > 40) throw new Error(`No choice ${value}`);
    await page.keyboard.press('ArrowDown');
  }
}

interface Opened {
  readonly page: Page;
  /** Kinds of the rows that the workbook keeps. */
  readonly kept: () => Promise<readonly string[]>;
}

const HOUSES: readonly [string, () => Promise<Opened>][] = [
  [
    'in the workbench',
    async () => {
      const given = join(mkdtempSync(join(tmpdir(), 'teczka-')), 'Rejestr.xlsx');
      writeFileSync(given, REGISTER);
      const page = await openWorkbench({ given });
      const kept = async (): Promise<readonly string[]> => {
        const save = page.getByRole('button', { name: 'Zapisz', exact: true });
        if ((await save.getAttribute('aria-disabled')) === 'true') return [];
        const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
        const saved = `${given}.zapisany.xlsx`;
        await download.saveAs(saved);
        const workbook = readWorkbook(readFileSync(saved), nodePlatform);
        return readSettings(workbook).map(({ kind }) => kind);
      };
      return { page, kept };
    },
  ],
  [
    'in Excel',
    async () => {
      const { page, excel } = await openInExcel(`${server.url}/taskpane.html`, REGISTER);
      const kept = (): Promise<readonly string[]> => {
        const sheet = excel.book.find('_teczka');
        const used = sheet?.used(true);
        const rows = used ? Array.from({ length: used.bottom - 1 }, (_, at) => at + 2) : [];
        return Promise.resolve(rows.map((row) => excel.cell('_teczka', `A${String(row)}`).value.toString()));
      };
      return { page, kept };
    },
  ],
];

describe.each(HOUSES)('%s', (name, open) => {
  test('a column is pointed at, checked with, remembered and taken back by keyboard alone', async () => {
    const { page, kept } = await open();
    await tabTo(page, page.getByRole('button', { name: 'Sprawdź rejestr' }));
    await page.keyboard.press('Enter');
    await columns(page).waitFor();
    expect(await columns(page).innerText()).toMatch(/, 1.do sprawdzenia/);
    await tabTo(page, columns(page));
    await page.keyboard.press('Enter');

    // The doubtful one comes first, and says why in words.
    const notes = choiceOf(page, 'Uwagi');
    await notes.waitFor();
    await page.keyboard.press('Tab');
    expect(await notes.evaluate((element) => element === document.activeElement)).toBe(true);
    await choose(page, notes, '-');
    await tabTo(page, choiceOf(page, 'PESEL'));
    await choose(page, choiceOf(page, 'PESEL'), 'F');
    await page.getByText('W kolumnie F jest np.: 15231200144').waitFor();
    expect(await wrongPesel(page).count()).toBe(0);

    await tabTo(page, apply(page));
    await page.keyboard.press('Enter');
    await wrongPesel(page).waitFor();
    await toldOf(page, /^Sprawdzono 3/);
    expect(await apply(page).evaluate((element) => element === document.activeElement)).toBe(true);
    if (name === 'in Excel') expect(await kept()).toEqual([]);

    await tabTo(page, keep(page));
    await page.keyboard.press('Enter');
    await toldOf(page, /^Zapamiętano kolumny arkusza „Dzieci”/);
    await page.getByText('Te kolumny są zapamiętane w skoroszycie').waitFor();
    expect(await keep(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await kept()).toEqual(expect.arrayContaining(['header', 'column']));

    await page.getByRole('button', { name: 'Cofnij: zapamiętanie kolumn arkusza „Dzieci”' }).focus();
    await page.keyboard.press('Enter');
    await toldOf(page, /^Cofnięto: zapamiętanie kolumn/);
    await wrongPesel(page).waitFor();
    expect(await kept()).toEqual([]);
  });
});

test('what is remembered survives an inserted column, and can be forgotten', async () => {
  const { page, excel } = await openInExcel(`${server.url}/taskpane.html`, REGISTER);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await columns(page).click();
  await choiceOf(page, 'Uwagi').selectOption('brak w arkuszu');
  await choiceOf(page, 'PESEL').selectOption('F');
  await apply(page).click();
  await wrongPesel(page).waitFor();
  await keep(page).click();
  await page.getByText('Te kolumny są zapamiętane w skoroszycie').waitFor();
  excel.insertColumns('Dzieci', 3, 1);
  await page.locator('li[data-key="RC-A02 Dzieci!G6"]').waitFor();
  expect(await choiceOf(page, 'PESEL').inputValue()).toBe('G');
  await page.getByRole('button', { name: 'Zapomnij kolumny' }).click();
  await toldOf(page, /^Skoroszyt nie pamięta już kolumn/);
  expect(excel.book.find('_teczka')).toBeUndefined();
  expect(await apply(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('one column for two is refused in words until one of them gets another', async () => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, REGISTER);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await columns(page).click();
  await choiceOf(page, 'PESEL').selectOption('F');
  await page.getByText('Kolumnę F wskazano kilka razy: „PESEL”, „Uwagi”').first().waitFor();
  expect(await apply(page).getAttribute('aria-disabled')).toBe('true');
  await choiceOf(page, 'Uwagi').selectOption('brak w arkuszu');
  expect(await apply(page).getAttribute('aria-disabled')).toBeNull();
});

test('where no register is recognised the columns can be pointed at', async () => {
  const unlike = HEADER.map((heading) =>
    heading === 'Nazwisko' ? 'Dane' : heading === 'Imię\n(imiona)' ? '?' : heading,
  );
  const bytes = workbookOf({ Dzieci: registerSheet([child(1, { PESEL: '15231200144' })], unlike) });
  const { page } = await openInExcel(`${server.url}/taskpane.html`, bytes);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.getByText('nie rozpoznano rejestru').first().waitFor();
  await choiceOf(page, 'Nazwisko').selectOption('B');
  await apply(page).click();
  await wrongPesel(page).waitFor();
  expect(await apply(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each(LOOKS)('is without a fault in %s at %s', async (_theme, _size, options) => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, REGISTER, options);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await columns(page).click();
  await choiceOf(page, 'PESEL').selectOption('F');
  await page.getByRole('button', { name: /^Nie wykonano/ }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
