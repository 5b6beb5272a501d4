/** Sheet and pane together: a finding leads to its cell, a repair shows in the sheet, typing shows in the pane. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { cell, openWorkbench } from '../../support/workbench.ts';

const REGISTER = join(
  import.meta.dirname,
  '../../../samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx',
);

const activeCell = (page: Page): Promise<string> =>
  page
    .locator('[role="gridcell"][aria-selected="true"]')
    .evaluate(
      ({ dataset: { row, column } }: HTMLElement) => `${String.fromCharCode(65 + Number(column))}${row}`,
    );

/** The register, checked; as narrow or wide as wanted. */
async function checked(viewport?: { width: number; height: number }): Promise<Page> {
  const page = await openWorkbench({ given: REGISTER, ...(viewport && { viewport }) });
  await page.getByLabel('Stan na dzień').fill('2026-04-30');
  await page.getByRole('button', { name: 'Sprawdź rejestr' }).click();
  await findings(page).first().waitFor();
  return page;
}
const findings = (page: Page) => page.locator('li[data-key]');

test.each([
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 320, height: 640 }],
])(
  'in a %s window a finding selects its cell, which comes into view; the focus stays in the pane',
  async (_, viewport) => {
    const page = await checked(viewport);
    const finding = findings(page).last().getByRole('button').first();
    const address = /^[A-Z]+\d+/.exec(await finding.innerText())?.[0] ?? 'none';
    await finding.focus();
    await page.keyboard.press('Enter');
    await cell(page, address).waitFor();
    expect(await activeCell(page)).toBe(address);
    const [grid, box] = [
      await page.getByRole('grid').locator('..').boundingBox(),
      await cell(page, address).boundingBox(),
    ];
    expect(box && grid && box.y >= grid.y && box.y + box.height <= grid.y + grid.height).toBe(true);
    expect(await finding.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);

test('a repair of the pane shows in the sheet and can be saved', async () => {
  const page = await checked();
  const mend = page.getByRole('button', { name: /^Popraw [A-Z]+\d+:/ }).first();
  const entry = findings(page).filter({ has: mend });
  const address = /^[A-Z]+\d+/.exec(await entry.getByRole('button').first().innerText())?.[0] ?? 'none';
  await entry.getByRole('button').first().click();
  const before = await cell(page, address).innerText();
  await mend.click();
  await page.getByText('Są niezapisane zmiany.').waitFor();
  expect(await cell(page, address).innerText()).not.toBe(before);
  expect(await page.getByRole('button', { name: 'Zapisz' }).getAttribute('aria-disabled')).not.toBe('true');
});

// 640 × 400 is 1280 × 800 at 200 %.
test.each([
  { width: 560, height: 400 },
  { width: 640, height: 400 },
])('at $width × $height grid and pane are both in view while the pane leads and mends', async (viewport) => {
  const page = await checked(viewport);
  const inWindow = (shown: Locator) =>
    shown.evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    });
  const entry = findings(page)
    .filter({ has: page.getByRole('button', { name: /^Popraw / }) })
    .last();
  const address = /^[A-Z]+\d+/.exec(await entry.getByRole('button').first().innerText())?.[0] ?? 'none';
  await entry.getByRole('button').first().click();
  await entry.getByRole('button', { name: /^Popraw / }).click();
  await page.getByText('Są niezapisane zmiany.').waitFor();
  const undo = page.getByRole('button', { name: /^Cofnij: / });
  expect(await inWindow(undo)).toBe(true);
  expect(await inWindow(page.getByRole('grid').locator('..'))).toBe(true);
  expect(await inWindow(cell(page, address))).toBe(true);
  expect((await page.getByRole('grid').locator('..').boundingBox())?.height).toBeGreaterThan(120);
  const { scrolls, wide } = await page.evaluate(() => ({
    scrolls: document.documentElement.scrollHeight > window.innerHeight,
    wide: document.documentElement.scrollWidth > window.innerWidth,
  }));
  expect({ scrolls, wide }).toEqual({ scrolls: false, wide: false });
});

test('what is typed into the sheet is checked by the pane at once', async () => {
  const page = await checked();
  const errors = page.getByRole('group', { name: 'Pokaż tylko' }).getByRole('button').first();
  const count = parseInt(await errors.innerText(), 10);
  // The PESEL of row 10 is right; now its control digit is wrong.
  await cell(page, 'F10').click();
  await page.keyboard.type('13271115251');
  await page.keyboard.press('Enter');
  await errors.filter({ hasText: String(count + 1) }).waitFor();
});
