/**
 * The whole flow of the screen „Rejestr”, by mouse and by keyboard alone, over a file in the workbench and over the
 * real office.js: check, show a cell, mend, undo, and follow what is typed into the sheet.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openInExcel } from '../../../support/office/browser.ts';
import { child, date, pesel, registerSheet } from '../../../support/register-sheets.ts';
import { serveFolder, type FolderServer } from '../../../support/server.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import { cell, openWorkbench } from '../../../support/workbench.ts';

const root = join(import.meta.dirname, '../../../..');
const REGISTER = join(root, 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx');

/** The pane over a workbook, and what the person sees of the workbook itself. */
interface Opened {
  readonly page: Page;
  readonly selected: () => Promise<string>;
  readonly shown: (address: string) => Promise<string>;
  readonly type: (address: string, text: string) => Promise<void>;
}

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
afterAll(() => server.close());

const HOUSES: readonly [string, () => Promise<Opened>][] = [
  [
    'in the workbench',
    async () => {
      const page = await openWorkbench({ given: REGISTER });
      return {
        page,
        selected: () =>
          page
            .locator('[role="gridcell"][aria-selected="true"]')
            .evaluate(
              ({ dataset }: HTMLElement) => String.fromCharCode(65 + Number(dataset.column)) + dataset.row,
            ),
        shown: (address) => cell(page, address).innerText(),
        async type(address, text) {
          await cell(page, address).click();
          await page.keyboard.type(text);
          await page.keyboard.press('Enter');
        },
      };
    },
  ],
  [
    'in Excel',
    async () => {
      const { page, excel } = await openInExcel(`${server.url}/taskpane.html`, readFileSync(REGISTER));
      return {
        page,
        selected: () => Promise.resolve(excel.selection.address),
        shown: (address) => Promise.resolve(String(excel.cell('Dzieci', address).value)),
        type(address, text) {
          excel.type('Dzieci', address, text);
          return excel.settled();
        },
      };
    },
  ],
];

// samples/README.md: F9 and F33 have lost a zero, F27 has a letter among its digits.
const entry = (page: Page, key: string): Locator => page.locator(`li[data-key="${key}"]`);
const F9 = 'RC-A01 Dzieci!F9';
const F27 = 'RC-A01 Dzieci!F27';
const WRONG = '2272994672';
const RIGHT = '02272994672';

/** What was told last to people who hear the screen. */
const toldOf = (page: Page, text: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe.each(HOUSES)('%s', (_, open) => {
  test('the flow goes by mouse', async () => {
    const { page, selected, shown, type } = await open();
    await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
    await toldOf(page, /Sprawdzono 200\swierszy; znaleziono \d+\sbłęd/);

    await entry(page, F9).getByRole('button').first().click();
    await settled(async () => expect(await selected()).toBe('F9'));
    expect(await entry(page, F9).getByRole('button').first().getAttribute('aria-current')).toBe('true');
    expect(await entry(page, F9).innerText()).toContain('zgadzają się cyfra kontrolna, data urodzenia');

    await entry(page, F9)
      .getByRole('button', { name: `Popraw F9: ${WRONG} na ${RIGHT}` })
      .click();
    await entry(page, F9).waitFor({ state: 'detached' });
    await toldOf(page, /Poprawiono F9\. Został/);
    expect(await shown('F9')).toBe(RIGHT);

    await page.getByRole('button', { name: 'Cofnij: poprawka komórki F9' }).click();
    await entry(page, F9).waitFor();
    expect(await shown('F9')).toBe(WRONG);
    expect(await page.getByRole('button', { name: /^Cofnij/ }).count()).toBe(0);

    await type('F27', 'brak');
    await entry(page, F27).waitFor({ state: 'detached' });
  });

  test('the flow goes by keyboard alone, and the focus is never lost', async () => {
    const { page, selected, shown } = await open();
    await tabTo(page, page.getByRole('button', { name: 'Sprawdź rejestr' }));
    await page.keyboard.press('Enter');
    await entry(page, F9).waitFor();

    await tabTo(page, entry(page, F9).getByRole('button').first());
    await page.keyboard.press('Enter');
    await settled(async () => expect(await selected()).toBe('F9'));

    await tabTo(page, entry(page, F9).getByRole('button', { name: /^Popraw [A-Z]+\d+:/ }));
    await page.keyboard.press('Enter');
    await entry(page, F9).waitFor({ state: 'detached' });
    expect(await shown('F9')).toBe(RIGHT);
    expect(await focusedText(page)).toMatch(/^F27/);

    await page.keyboard.press('Control+z');
    await entry(page, F9).waitFor();
    expect(await shown('F9')).toBe(WRONG);
    expect(await focusedText(page)).toMatch(/^F27/);

    // Once more by its button, which then is gone: the focus goes to the entry that came back.
    await tabTo(page, entry(page, F9).getByRole('button', { name: /^Popraw [A-Z]+\d+:/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /^Cofnij/ }));
    await page.keyboard.press('Enter');
    await entry(page, F9).waitFor();
    await settled(async () => expect(await focusedText(page)).toMatch(/^F9/));
  });
});

test('in Excel a change of another author, who inserts a row, is followed', async () => {
  const { page, excel } = await openInExcel(`${server.url}/taskpane.html`, readFileSync(REGISTER));
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await entry(page, F9).waitFor();
  excel.insertRows('Dzieci', 7, 1, { source: 'Remote' });
  await entry(page, 'RC-A01 Dzieci!F10').waitFor();
  expect(await entry(page, F9).count()).toBe(0);
  await toldOf(page, /^Odświeżono listę\./);
});

test('the counters filter the list, and a group folds', async () => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, readFileSync(REGISTER));
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  const warnings = page.getByRole('group', { name: 'Pokaż tylko' }).getByRole('button', { name: /ostrzeże/ });
  await warnings.click();
  expect(await warnings.getAttribute('aria-pressed')).toBe('true');
  await entry(page, F9).waitFor({ state: 'detached' });
  await warnings.click();
  const group = page.getByRole('button', { name: /Numer PESEL nie ma 11 cyfr/, expanded: true });
  await entry(page, F9).waitFor();
  await group.click();
  await entry(page, F9).waitFor({ state: 'detached' });
});

test('the next page of a long group takes the focus once, and leaves it to the sheet afterwards', async () => {
  const wrong = Array.from({ length: 60 }, (_, index) => child(index + 1, { PESEL: '15231200144' }));
  const given = join(mkdtempSync(join(tmpdir(), 'teczka-')), 'Rejestr.xlsx');
  writeFileSync(given, workbookOf({ Dzieci: registerSheet(wrong) }));
  const page = await openWorkbench({ given });
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  const next = page.getByRole('button', { name: 'Pokaż pozostałe 10', exact: true }).first();
  await next.focus();
  await page.keyboard.press('Enter');
  await settled(async () => expect(await focusedText(page)).toMatch(/^F56/));
  await cell(page, 'B8').click();
  await page.keyboard.type('Nowa');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kow');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.keyboard.type('al');
  await page.keyboard.press('Enter');
  expect(await cell(page, 'B9').innerText()).toBe('Kowal');
});

test('an entry that an undo brings back is seen, whatever the filter', async () => {
  const { page } = await openInExcel(`${server.url}/taskpane.html`, readFileSync(REGISTER));
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await entry(page, F9)
    .getByRole('button', { name: /^Popraw F9:/ })
    .click();
  await entry(page, F9).waitFor({ state: 'detached' });
  await page
    .getByRole('group', { name: 'Pokaż tylko' })
    .getByRole('button', { name: /ostrzeże/ })
    .click();
  await entry(page, F27).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Cofnij/ }).focus();
  await page.keyboard.press('Enter');
  await entry(page, F9).waitFor();
  await settled(async () => expect(await focusedText(page)).toMatch(/^F9/));
});

test('a filter that has nothing left to show says so, and is taken off there', async () => {
  const mendable = child(1, {
    PESEL: Number(pesel('090708', 362)),
    'Data\nurodzenia': date('2009-07-08'),
  });
  const other = child(2, { 'Płeć (K/M)': 'M' });
  const bytes = workbookOf({ Dzieci: registerSheet([mendable, other]) });
  const { page } = await openInExcel(`${server.url}/taskpane.html`, bytes);
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await page.getByRole('group', { name: 'Pokaż tylko' }).getByRole('button', { name: /błąd/ }).click();
  await page.getByRole('button', { name: /^Popraw F6:/ }).click();
  const off = page.getByRole('button', { name: 'Wyłącz filtr' });
  await off.click();
  await off.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: /Płeć niezgodna/ }).waitFor();
});

test('the arrow keys go through the sheets, and the button checks the chosen one', async () => {
  const sheets = { Dzieci: registerSheet([child(1)]), Archiwum: registerSheet([child(1), child(2)]) };
  const { page } = await openInExcel(`${server.url}/taskpane.html`, workbookOf(sheets));
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  const choice = page.getByLabel('Arkusz', { exact: true });
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await choice.inputValue()).toBe('Archiwum');
  expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Sprawdź ponownie' }).click();
  await page.getByText('Arkusz „Archiwum”: rejestr dzieci').waitFor();
});

/** Presses the key until the element has the focus. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The key never reaches it');
}

/** What comes true a moment later. */
async function settled(holds: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await holds();
    } catch (error) {
      if (tries > 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
