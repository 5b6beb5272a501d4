/** Faults of accessibility that axe finds in a page of the browser's tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js');

/** A line for each: the rule, what it asks for, and the elements that break it. */
export function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const axe = readFileSync(AXE, 'utf8');
  return page.evaluate<readonly string[]>(
    `(() => { ${axe}; return axe.run().then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '))); })()`,
  );
}
