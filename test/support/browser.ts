/**
 * Pages of a real browser for tests of the pane, against the server that test/support/pane-setup.mjs started.
 * Every page is watched: a request that leaves the machine is stopped, and that, an error in the console or a breach
 * of the content security policy fails the test, so that no test can forget to look. Only Microsoft's office.js is
 * answered from here, so that pages of the add-in load as they are.
 */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What office.js does in a plain browser. */
const OUTSIDE_OFFICE = 'window.Office = { onReady: async () => ({ host: null, platform: null }) };';
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface PageOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'forcedColors' | 'reducedMotion' | 'deviceScaleFactor'
> {
  /** What the page gets for office.js; what it does in a plain browser unless said otherwise. */
  readonly officeScript?: string;
  /** Faults that belong to the test: each must occur, and is then not held against the page. */
  readonly expectedFaults?: readonly RegExp[];
  /** Done before the address is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** `commit` for a page that does not finish loading. */
  readonly waitUntil?: 'load' | 'commit';
}

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];
const faults: string[] = [];
const expected: RegExp[] = [];

/**
 * Opens an address in a window of its own; 320 px wide, as the narrowest pane, unless said otherwise. For the page it
 * is 21 November 2026, whenever the tests run.
 */
export async function openPage(
  url: string,
  viewport = { width: 320, height: 640 },
  {
    officeScript = OUTSIDE_OFFICE,
    expectedFaults = [],
    prepare,
    waitUntil = 'load',
    ...emulation
  }: PageOptions = {},
): Promise<Page> {
  const server = process.env.TECZKA_TEST_BROWSER;
  if (!server) throw new Error('No browser was started: tests of the pane live in test/addin');
  browser ??= await chromium.connect(server);
  const here = { locale: 'pl-PL', timezoneId: 'Europe/Warsaw' };
  const context = await browser.newContext({ viewport, ...here, ...emulation });
  contexts.push(context);
  expected.push(...expectedFaults);
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    if (new URL(asked).hostname === '127.0.0.1') return route.continue();
    if (asked === OFFICE_JS) return route.fulfill({ contentType: 'text/javascript', body: officeScript });
    faults.push(`request outside the machine: ${asked}`);
    return route.abort();
  });
  await context.clock.setFixedTime('2026-11-21T12:00:00+01:00');
  const page = await context.newPage();
  page.on('websocket', (socket) => faults.push(`web socket: ${socket.url()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // Breaches of the content security policy come this way too.
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await context.addInitScript(tellBreaches);
  await prepare?.(page);
  await page.goto(url, { waitUntil });
  return page;
}

/** Runs in the page. A breach that the program catches, as when it only asks whether it may, is in no console. */
function tellBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  const [seen, wanted] = [faults.splice(0), expected.splice(0)];
  expect(wanted.filter((fault) => !seen.some((text) => fault.test(text)))).toEqual([]);
  expect(seen.filter((text) => !wanted.some((fault) => fault.test(text)))).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
});
