/**
 * The pane in Chromium as Word shows it, as browser.ts does for Excel: the real office.js in the page and under it, in
 * Node, a fake Word.
 *
 *   const { page, word } = await openInWord(`${server.url}/taskpane.html`, bytes, { theme, path, viewport, emulation });
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPage } from '../../browser.ts';
import type { OfficePageOptions } from '../browser.ts';
import { WORD_BUNDLE } from '../bundle.ts';
import { installOffice } from '../install.ts';
import { FakeWord } from './fake-word.ts';
import { wordSetup } from './word-setup.ts';

/** Name of the function of the page that takes a batch to Node. */
const SEND = 'sendToFakeWord';

export async function openInWord(
  url: string,
  bytes: Uint8Array,
  options: OfficePageOptions = {},
): Promise<{ page: Page; word: FakeWord }> {
  const word = new FakeWord(bytes);
  const setup = JSON.stringify(wordSetup(bytes, options));
  const officeScript = `${readFileSync(WORD_BUNDLE, 'utf8')}\n(${installOffice.toString()})(window, ${setup}, (message) => window.${SEND}(message));`;
  const page = await openPage(url, options.viewport, {
    ...options.emulation,
    officeScript,
    prepare: async (opened) => {
      await opened.exposeFunction(SEND, (message: string) => word.execute(message));
    },
  });
  return { page, word };
}
