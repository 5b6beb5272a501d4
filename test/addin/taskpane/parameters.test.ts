/** The screen „Skąd ta kwota?” in a real browser: the built pane, served from this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from '../../support/browser.ts';
import { serveFolder } from '../../support/server.ts';
import type { FolderServer } from '../../support/server.ts';

const root = join(import.meta.dirname, '../../..');

let server: FolderServer;
let page: Page;
beforeAll(async () => {
  server = await serveFolder(join(root, 'dist'));
});
beforeEach(async () => {
  page = await openPage(`${server.url}/taskpane.html`);
});
afterAll(() => server.close());

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';
/** Which of the elements that take the focus has it, counted from 0; -1 when none. */
const focused = (): Promise<number> =>
  page
    .locator(FOCUSABLE)
    .evaluateAll((all) => all.findIndex((element) => element === document.activeElement));

/** Picks the benefit for a child placed with related foster parents, on a day; gives the text of the answer. */
async function answerOn(day: string): Promise<string> {
  await page.getByLabel('Kwota', { exact: true }).selectOption('fc_benefit_kin');
  await page.getByLabel('Na dzień').fill(day);
  // As people read it: no-break spaces are spaces.
  return (await page.locator('[aria-live="polite"]').innerText()).replaceAll('\u00a0', ' ');
}

test('shows the amount of the day with its article, validity and source', async () => {
  const answer = await answerOn('2024-06-01');
  // M.P. 2024 poz. 230: 1002 zł from 1 June 2024 for a related foster family (art. 80 ust. 1 pkt 1 uwrspz).
  expect(answer).toContain('1 002,00 zł');
  expect(answer).toContain('art. 80 ust. 1 pkt 1 uwrspz');
  expect(answer).toContain('od 1.06.2024 do');
  expect(answer).toContain('M.P. 2024 poz. 230');
});

test('refuses, in Polish, a day whose law is not known', async () => {
  const answer = await answerOn('2031-01-01');
  expect(answer).toMatch(/^Na 1\.01\.2031 nie ma wartości parametru/);
  expect(answer).not.toContain('Podstawa prawna');
});

test('asks for a whole date instead of answering without one', async () => {
  expect(await answerOn('')).toBe('');
  expect(await page.getByText('Podaj dzień, miesiąc i rok.').isVisible()).toBe(true);
});

test('the Tab key reaches everything, in the order of reading', async () => {
  await answerOn('2024-06-01');
  const tab = async (): Promise<number> => {
    await page.keyboard.press('Tab');
    return focused();
  };
  // Past the last element first, so that the walk starts at the first.
  while ((await tab()) >= 0);
  const visited = new Set<number>();
  for (let at = await tab(); at >= 0; at = await tab()) visited.add(at);
  const reachable = await page.locator(FOCUSABLE).count();
  expect(reachable).toBeGreaterThanOrEqual(3);
  expect([...visited]).toEqual(Array.from({ length: reachable }, (_, at) => at));
});

test('proposes today', async () => {
  expect(await page.getByLabel('Na dzień').inputValue()).toBe('2026-11-21');
});

test.each([320, 1024])('has no fault of accessibility and no sideways scrolling at %i px', async (width) => {
  const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  await page.setViewportSize({ width, height: 640 });
  for (const day of ['2024-06-01', '2031-01-01', '']) {
    await answerOn(day);
    const faults = await page.evaluate<string[]>(
      `(() => { ${axe}; return axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ': ' + help)); })()`,
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('speaks Polish to screen readers', async () => {
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'pl',
    'Teczka',
  ]);
});
