/**
 * The pane in Chromium as Excel shows it: the page asks for Microsoft's office.js and gets the real one from npm, and
 * under it, in Node, a fake Excel.
 *
 *   const { page, excel } = await openInExcel(`${server.url}/taskpane.html`, bytes, { floor, theme, path, viewport, emulation });
 *   excel.selection, excel.type(…), excel.syncs         the other side: excel/fake-excel.ts
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from '../browser.ts';
import { EXCEL_BUNDLE } from './bundle.ts';
import { FakeExcel, type EventEntry } from './excel/fake-excel.ts';
import { installOffice, type OfficeWindow } from './install.ts';
import { fileNameOf, officeSetup, type OpenOptions } from './office-setup.ts';

export interface OfficePageOptions extends OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the system asks of pages: `{ forcedColors: 'active' }`. */
  readonly emulation?: Omit<PageOptions, 'officeScript' | 'prepare'>;
}

/** Name of the function of the page that takes a batch to Node. */
const SEND = 'sendToFakeExcel';

/** Opens an address of the add-in; what openPage watches is watched here too. */
export async function openInExcel(
  url: string,
  bytes: Uint8Array,
  options: OfficePageOptions = {},
): Promise<{ page: Page; excel: FakeExcel }> {
  const excel = new FakeExcel(bytes, fileNameOf(options));
  const setup = JSON.stringify(officeSetup('Excel', options));
  const officeScript = `${readFileSync(EXCEL_BUNDLE, 'utf8')}\n(${installOffice.toString()})(window, ${setup}, (message) => window.${SEND}(message));`;
  const page = await openPage(url, options.viewport, {
    ...options.emulation,
    officeScript,
    prepare: async (opened) => {
      await opened.exposeFunction(SEND, (message: string) => excel.execute(message));
      excel.deliver = (entries) => opened.evaluate(triggerInPage, entries);
    },
  });
  return { page, excel };
}

function triggerInPage(entries: readonly EventEntry[]): void {
  (window as unknown as OfficeWindow).OfficeExtension._testTriggerRichApiMessageEvent({ entries });
}
