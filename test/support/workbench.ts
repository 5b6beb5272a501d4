/** The workbench as `teczka serve` gives it, opened in a real browser, for tests of addin/workbench. */
import type { Locator, Page } from 'playwright-core';
import { answerTo } from '../../scripts/serve/requests.ts';
import { offeredWorkbooks } from '../../scripts/serve/offered-workbooks.ts';
import { startServer } from '../../scripts/serve/server.ts';
import type { RunningServer } from '../../scripts/serve/server.ts';
import { Session } from '../../scripts/serve/session.ts';
import { readSite } from '../../scripts/serve/site.ts';
import { openPage, type PageOptions } from './browser.ts';

export interface Wanted extends PageOptions {
  /** Workbook to be opened at once. */
  readonly given?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const WIDE = { width: 1280, height: 800 };
const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Opens the workbench in a window of its own. */
export async function openWorkbench({ given, viewport = WIDE, ...options }: Wanted = {}): Promise<Page> {
  const [site, workbooks] = [await readSite(), await offeredWorkbooks(given)];
  const session = new Session();
  const server = await startServer({
    port: 0,
    answerTo: (request) => answerTo(request, { session, site, workbooks }),
    onFault: (error) => {
      throw error;
    },
  });
  running.push(server);
  const page = await openPage(
    `http://127.0.0.1:${String(server.port)}/?klucz=${session.key}`,
    viewport,
    options,
  );
  if (given !== undefined) await page.getByRole('grid').waitFor();
  return page;
}

/** The cell of the grid at an address of Excel („C7”), when it is in the page. */
export function cell(page: Page, address: string): Locator {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return page.locator(
    `[role="row"][aria-rowindex="${Number(row) + 1}"] [role="gridcell"][aria-colindex="${column + 1}"]`,
  );
}

/** Drops a file onto the middle of the window, as from a folder. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const binary = atob(base64);
      const content = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}
