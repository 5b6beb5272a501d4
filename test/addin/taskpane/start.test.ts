/**
 * The start of the pane in a real browser when something is slow or missing: Microsoft's script, Office's answer, a
 * part of the program. A person always sees what is the matter, and what comes late still opens the pane.
 */
import type { Page, Route } from 'playwright-core';
import { accessibilityFaults } from '../../support/axe.ts';
import { OFFICE_JS, openPage, type PageOptions } from '../../support/browser.ts';
import { contractDocument } from '../../support/document-host-contract.ts';
import { openInWord } from '../../support/office/word/browser.ts';
import { inSite, site } from '../../support/built-site.ts';
import { serveFolder, type FolderServer } from '../../support/server.ts';

/** More than the ten seconds after which the pane speaks, on a busy machine. */
const LATE = { timeout: 25_000 };
const NEVER = 'window.Office = { onReady: () => new Promise(() => {}) };';
const LATER =
  'window.Office = { onReady: () => new Promise((resolve) => { window.answer = () => resolve({ host: null }); }) };';
const WORD =
  'window.Office = { context: { requirements: { isSetSupported: () => true } }, onReady: async () => ({ host: "Word" }) };';
const MISSING = [/404/, /part-not-loaded/];

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(site);
});
afterAll(() => server.close());

const openPane = (options: PageOptions): Promise<Page> =>
  openPage(`${server.url}/taskpane.html`, undefined, options);
const said = (page: Page): Promise<string> => page.locator('body').innerText();

/** The scripts that come with one import only, by its file. */
function scriptsOf(file: string): readonly string[] {
  const { taskpane } = JSON.parse(inSite('scripts.json')) as {
    taskpane: { later: Record<string, readonly string[]> };
  };
  const { [file]: wanted = [], ...others } = taskpane.later;
  const shared = new Set(Object.values(others).flat());
  return wanted.filter((script) => !shared.has(script));
}

/** Handles the scripts of an import otherwise than the server does. */
const handle =
  (file: string, handler: (route: Route) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    for (const script of scriptsOf(file)) await page.route(`${server.url}/${script}`, handler);
  };
const missing = (route: Route): Promise<void> => route.fulfill({ status: 404 });

const ADAPTER = 'addin/host/word/word-document.ts';
const AMOUNTS = 'addin/taskpane/parameters/StatutoryParameters.tsx';

describe('Microsoft’s script', () => {
  test('that the network refuses is named with its address, and what needs no file still works', async () => {
    const page = await openPane({
      prepare: (opened) => opened.route(OFFICE_JS, (route) => route.abort()),
      expectedFaults: [/ERR_FAILED/],
    });
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    expect(await said(page)).toContain('blokuje adres https://appsforoffice.microsoft.com');
    expect(await said(page)).not.toContain('nie została otwarta w programie');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute(OFFICE_JS);
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await page.getByText('nie została otwarta w programie Excel ani Word').waitFor();
  });

  test('that hangs is named after ten seconds; when it comes after all, the pane opens', async () => {
    let giveUpWaiting = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      giveUpWaiting = resolve;
    });
    const page = await openPane({
      prepare: (opened) =>
        opened.route(OFFICE_JS, async (route) => {
          await held;
          await route.fallback();
        }),
      waitUntil: 'commit',
    });
    await page.getByRole('alert').waitFor(LATE);
    expect(await said(page)).toContain('https://appsforoffice.microsoft.com');
    expect(await accessibilityFaults(page)).toEqual([]);
    giveUpWaiting();
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    expect(await page.locator('body').count()).toBe(1);
    expect(await said(page)).not.toContain('Spróbuj ponownie');
  });
});

describe('Office', () => {
  test('that never answers leaves the pane waiting, which says so after ten seconds', async () => {
    const page = await openPane({ officeScript: NEVER });
    await page.getByRole('status').filter({ hasText: 'Wczytywanie panelu…' }).waitFor();
    expect(await said(page)).not.toContain('nie odpowiada');
    await page.getByRole('alert').filter({ hasText: 'Office nie odpowiada' }).waitFor(LATE);
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('that answers late opens the pane', async () => {
    const page = await openPane({ officeScript: LATER });
    await page.getByText('Office nie odpowiada').waitFor(LATE);
    await page.evaluate('answer()');
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    expect(await said(page)).not.toContain('Office nie odpowiada');
  });
});

describe('a part of the program', () => {
  test('that Word needs and that is gone is told as such, with the way out', async () => {
    const page = await openPane({
      officeScript: WORD,
      prepare: handle(ADAPTER, missing),
      expectedFaults: MISSING,
    });
    await page.getByRole('heading', { name: 'Nie wszystko się wczytało' }).waitFor();
    expect(await said(page)).toContain('Teczka została właśnie zaktualizowana');
    expect(await said(page)).not.toContain('Wczytywanie');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wczytaj panel ponownie' }).click();
    await page.getByRole('heading', { name: 'Nie wszystko się wczytało' }).waitFor();
  });

  test('that is a screen and gone is told in its place, and loading anew brings it', async () => {
    const page = await openPane({ prepare: handle(AMOUNTS, missing), expectedFaults: MISSING });
    await page.getByRole('alert').filter({ hasText: 'Nie wszystko się wczytało' }).waitFor();
    expect(await said(page)).toContain('nie została otwarta w programie Excel ani Word');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Wczytaj panel ponownie' }).click();
    await page.getByLabel('Kwota', { exact: true }).waitFor();
  });

  test('that is a screen and slow is announced until it comes', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = handle(AMOUNTS, async (route) => {
      await held;
      await route.continue();
    });
    const page = await openPane({ prepare: slow });
    await page.getByRole('status').filter({ hasText: 'Wczytywanie ekranu „Skąd ta kwota?”…' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    letGo();
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    expect(await said(page)).not.toContain('Wczytywanie');
  });
});

describe('a fault of ours', () => {
  const SECRET = 'Zenon Przykładowy';

  test('while a screen is drawn is shown in its place by name alone, and leaves the frame', async () => {
    const page = await openPane({ expectedFaults: [/^console: RangeError$/] });
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    await page.evaluate(
      `window.whole = String.prototype.padStart; String.prototype.padStart = () => { throw new RangeError('${SECRET}'); }`,
    );
    await page.getByLabel('Kwota', { exact: true }).selectOption({ index: 1 });
    const alert = page.getByRole('alert').filter({ hasText: 'Program napotkał błąd' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('RangeError');
    expect(await said(page)).not.toContain(SECRET);
    expect(await said(page)).toContain('nie została otwarta w programie');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Program napotkał błąd');
    // It opens anew without loading the page anew, which may hold work that is not saved.
    await page.evaluate('window.unsaved = true; String.prototype.padStart = window.whole;');
    await page.getByRole('button', { name: 'Otwórz panel ponownie' }).click();
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    expect(await page.evaluate('window.unsaved')).toBe(true);
    expect(await page.evaluate('document.activeElement === document.body')).toBe(false);
  });

  test.each([
    ['in a promise that nobody waits for', (thrown: string) => `void Promise.reject(${thrown});`],
    [
      'in a handler of an event',
      (thrown: string) =>
        `document.body.addEventListener('click', () => { throw ${thrown}; }, { once: true }); document.body.click();`,
    ],
  ])('%s is seen by the person, by name alone, over a screen that stays', async (_, fail) => {
    const page = await openPane({ expectedFaults: [/^console: TypeError$/] });
    await page.getByLabel('Kwota', { exact: true }).waitFor();
    await page.evaluate(fail(`new TypeError('${SECRET}')`));
    const alert = page.getByRole('alert').filter({ hasText: 'Program napotkał błąd' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('TypeError');
    expect(await said(page)).not.toContain(SECRET);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByLabel('Kwota', { exact: true }).isVisible()).toBe(true);
    await alert.getByRole('button', { name: 'Zamknij komunikat' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});

test('before the program runs, and where it cannot, the page says what is needed', async () => {
  const page = await openPane({
    prepare: (opened) =>
      opened.route(`${server.url}/taskpane.*.js`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'a syntax that this engine does not know' }),
      ),
    expectedFaults: [/^uncaught: /],
  });
  expect(await said(page)).toMatch(/Wczytywanie panelu….*potrzebny jest Office 2021 lub nowszy/s);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a question whether code may be written at run time is noticed by any test, though the asker catches it', async () => {
  const page = await openPane({ expectedFaults: [/^console: policy: script-src eval$/] });
  // Not in the call itself: what the test evaluates is free of the policy.
  await page.evaluate(
    "document.body.addEventListener('click', () => { try { new Function(''); } catch { } })",
  );
  await page.getByRole('main').click();
  await page.getByLabel('Kwota', { exact: true }).waitFor();
});

test('the data of a document are read without asking whether code may be written at run time', async () => {
  const { page } = await openInWord(`${server.url}/taskpane.html`, contractDocument());
  await page.getByText('Rodzaj dokumentu').waitFor();
  expect(await page.evaluate('globalThis.__zod_globalConfig.jitless')).toBe(true);
});
