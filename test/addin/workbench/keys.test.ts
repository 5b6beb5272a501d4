/** The keys of the whole window in a real browser: Ctrl+S, F6, and where the focus is after Ctrl+Z. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cell, openWorkbench } from '../../support/workbench.ts';

const REGISTER = join(
  import.meta.dirname,
  '../../../samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx',
);

const hasFocus = (page: Page, address: string): Promise<boolean> =>
  cell(page, address).evaluate((element) => element === document.activeElement);

/** What the page's answer to a key was: whether the browser's own was held back. */
async function pressed(page: Page, key: string): Promise<boolean> {
  await page.evaluate(() => {
    const held = (event: KeyboardEvent): void => {
      if (event.key === 'Control' || event.key === 'Shift') return;
      document.body.dataset.held = String(event.defaultPrevented);
      window.removeEventListener('keydown', held, { capture: true });
    };
    // Added after that of the program, so heard after it.
    window.addEventListener('keydown', held, { capture: true });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => document.body.dataset.held === 'true');
}

describe('Ctrl+S', () => {
  test('saves what is still being typed, and the focus stays at its cell', async () => {
    const page = await openWorkbench({ given: REGISTER });
    await cell(page, 'B10').click();
    await page.keyboard.type('Nowa');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Rejestr dzieci w pieczy zastepczej.xlsx');
    await page.getByText('Pobrano plik').waitFor();
    expect(await cell(page, 'B10').innerText()).toBe('Nowa');
    expect(await hasFocus(page, 'B10')).toBe(true);
    expect(await page.getByText('Są niezapisane zmiany.').count()).toBe(0);
  });

  test('saves from the pane, and once more only what changed since', async () => {
    const page = await openWorkbench({ given: REGISTER });
    await cell(page, 'B10').click();
    await page.keyboard.press('Delete');
    await page.getByText('Są niezapisane zmiany.').waitFor();
    await page.getByRole('button', { name: 'Sprawdź rejestr' }).focus();
    await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    await page.getByText('Pobrano plik').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('W skoroszycie nie ma niezapisanych zmian').waitFor();
  });

  test('says that nothing changed or nothing is open; the browser never saves the page', async () => {
    const page = await openWorkbench();
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    expect(await pressed(page, 'Control+s')).toBe(true);
    await page.getByText('Żaden skoroszyt nie jest otwarty, więc').waitFor();
    await page.getByRole('button', { name: 'Decyzje.xlsx' }).click();
    await page.getByRole('grid').waitFor();
    expect(await pressed(page, 'Control+S')).toBe(true);
    await page.getByText('W skoroszycie nie ma niezapisanych zmian').waitFor();
    await page.getByRole('button', { name: 'Otwórz' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await pressed(page, 'Control+s')).toBe(true);
    expect(downloads).toEqual([]);
  });
});

describe('F6', () => {
  test.each(['F6', 'Shift+F6'])('%s goes from the active cell to the pane and back', async (key) => {
    const page = await openWorkbench({ given: REGISTER });
    await page.getByRole('button', { name: 'Sprawdź rejestr' }).waitFor();
    await cell(page, 'C12').click();
    expect(await pressed(page, key)).toBe(true);
    const inPane = () =>
      page.evaluate(() => document.querySelector('main')?.parentElement?.contains(document.activeElement));
    expect(await inPane()).toBe(true);
    await page.keyboard.press(key);
    expect(await hasFocus(page, 'C12')).toBe(true);
  });

  test('goes to the current entry of the pane, and commits what is being typed', async () => {
    const page = await openWorkbench({ given: REGISTER });
    await page.getByLabel('Stan na dzień').fill('2026-04-30');
    await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
    const finding = page.locator('li[data-key]').nth(2).getByRole('button').first();
    await finding.click();
    const address = /^[A-Z]+\d+/.exec(await finding.innerText())?.[0] ?? 'none';
    await page.keyboard.press('F6');
    expect(await hasFocus(page, address)).toBe(true);
    await cell(page, 'B10').click();
    await page.keyboard.type('Nowa');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await page.getByText('Są niezapisane zmiany.').waitFor();
    expect(await cell(page, 'B10').innerText()).toBe('Nowa');
  });

  test('is said of the grid to screen readers', async () => {
    const page = await openWorkbench({ given: REGISTER });
    const id = await page.getByRole('grid').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${id}"]`).textContent()).toMatch(/F6 przechodzi do panelu/);
  });
});

test('after Ctrl+Z the focus is at the cell that was changed back, in whichever sheet it is', async () => {
  const page = await openWorkbench({ given: REGISTER });
  await cell(page, 'B10').click();
  await page.keyboard.type('Nowa');
  await page.keyboard.press('Enter');
  await page.getByText('Zapisano w arkuszu').waitFor();
  expect(await hasFocus(page, 'B11')).toBe(true);
  await page.keyboard.press('Control+z');
  await page.getByText('Cofnięto: wpis w komórce B10.').waitFor();
  expect(await hasFocus(page, 'B10')).toBe(true);
  await page.keyboard.press('Delete');
  await page.getByText('Zapisano w arkuszu: opróżnienie').waitFor();
  await page.getByRole('tab', { selected: false }).first().click();
  await cell(page, 'A1').click();
  await page.keyboard.press('Control+z');
  await page.getByText('Cofnięto: opróżnienie komórki B10.').waitFor();
  expect(await hasFocus(page, 'B10')).toBe(true);
  expect(await cell(page, 'B10').innerText()).toBe('Fikcyjny');
});
