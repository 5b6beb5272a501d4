/**
 * A window of jsdom in which a bundle of office.js ran: one a test file, closed at its end. Called by node.ts and
 * word/node.ts.
 */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { OfficeWindow } from './install.ts';

let dom: JSDOM | undefined;

/** @param bundle path; the same one in the whole test file */
export function officeWindow(bundle: string): OfficeWindow {
  if (!dom) {
    dom = new JSDOM('<!doctype html>', {
      url: 'https://localhost/taskpane.html',
      runScripts: 'outside-only',
    });
    dom.window.eval(readFileSync(bundle, 'utf8'));
    // A page has one Error; here the window and the test have one each, and product code asks for `instanceof Error`.
    Object.setPrototypeOf(dom.window.Error.prototype, Error.prototype);
  }
  return dom.window as unknown as OfficeWindow;
}

afterAll(() => {
  // Timers of office.js would keep the process alive for ten seconds.
  dom?.window.close();
  dom = undefined;
});
