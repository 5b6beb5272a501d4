/** The workbench for everybody: axe, the Tab key, narrow windows, dark and forced colours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cell, dropFile, openWorkbench } from '../../support/workbench.ts';

const root = join(import.meta.dirname, '../../..');
const REGISTER = join(root, 'samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx');
const NARROW = { width: 320, height: 640 };
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it is now. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `(() => { ${axe}; return axe.run().then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes[0].html.slice(0, 200))); })()`,
  );
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('in %s', (_, theme) => {
  test.each([NARROW, { width: 640, height: 400 }, { width: 1280, height: 800 }])(
    'has no fault of accessibility at $width × $height',
    async (viewport) => {
      const page = await openWorkbench({ viewport, ...theme });
      const paneIsThere = () => page.getByRole('heading', { level: 1 }).first().waitFor();
      await paneIsThere();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Decyzje.xlsx' }).click();
      await page.getByRole('grid').waitFor();
      await paneIsThere();
      await page.getByRole('button', { name: 'Otwórz' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await faults(page)).toEqual([]);
      // Right of the register nothing is formatted.
      await cell(page, 'J6').click();
      await page.keyboard.type('=1');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'formuł' }).waitFor();
      await dropFile(page, 'Zly.xlsx', Buffer.from('%PDF-1.7'));
      await page.getByRole('alert').filter({ hasText: 'Zly.xlsx' }).waitFor();
      expect(await faults(page)).toEqual([]);
    },
  );
});

test.each([320, 500, 640, 1280])(
  'at %i px the page scrolls down only; the sheet scrolls in itself',
  async (width) => {
    const page = await openWorkbench({ given: REGISTER, viewport: { width, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const grid = await page.getByRole('grid').locator('..').boundingBox();
    // Some rows are always in view.
    expect(grid?.height).toBeGreaterThan(120);
    await page.getByRole('button', { name: 'Sprawdź rejestr' }).scrollIntoViewIfNeeded();
  },
);

test('Tab passes from the header through one cell of the grid and the sheet tabs to the pane and back', async () => {
  const page = await openWorkbench({ given: REGISTER });
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('role') ?? element?.textContent ?? '';
    });
  await page.getByRole('button', { name: 'Otwórz' }).focus();
  const visited: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    visited.push(await focused());
    await page.keyboard.press('Tab');
  }
  expect(visited).toEqual(['Otwórz', 'Zapisz', 'gridcell', 'tab']);
  const inPane = () =>
    page.evaluate(() =>
      document.querySelector('section[aria-label="Arkusz"] + div')?.contains(document.activeElement),
    );
  expect(await inPane()).toBe(true);
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Otwórz');
});

test('a screen reader hears place, size and headers of the grid', async () => {
  const page = await openWorkbench({ given: REGISTER });
  const grid = page.getByRole('grid', { name: 'Arkusz Dzieci' });
  expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(10);
  expect(await cell(page, 'B10').getAttribute('aria-colindex')).toBe('3');
  const row = cell(page, 'B10').locator('..');
  expect(await row.getAttribute('aria-rowindex')).toBe('11');
  expect(await row.getByRole('rowheader').innerText()).toBe('10');
  expect(await grid.getByRole('columnheader').nth(2).innerText()).toBe('B');
  expect(await page.getByRole('tab', { name: 'Dzieci' }).getAttribute('aria-selected')).toBe('true');
});
