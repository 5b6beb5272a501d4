/** Packages that are no good: lost, doubled and exchanged parts, and headers that lie. */
import { PACKAGE_MUTATIONS } from '../../../support/mutations/in-package.ts';
import { runMutants, unexpected } from '../../../support/mutations/run.ts';

test('500 workbooks with broken packages are read, changed in one cell alone, or refused', () => {
  const run = runMutants(0, 500, PACKAGE_MUTATIONS);
  expect(run.failures).toEqual([]);
  expect(unexpected(run)).toEqual([]);
  expect(run.outcomes.get('workbook-damaged, workbook-damaged')).toBeGreaterThan(50);
  expect(run.outcomes.get('read, changed')).toBeGreaterThan(50);
}, 300_000);
