/** Broken and hostile XML in parts whose checksums are right, so that it reaches the parsers. */
import { XML_MUTATIONS } from '../../../support/mutations/in-xml.ts';
import { runMutants, unexpected } from '../../../support/mutations/run.ts';

test('900 workbooks with broken XML are read, changed in one cell alone, or refused', () => {
  const run = runMutants(0, 900, XML_MUTATIONS);
  expect(run.failures).toEqual([]);
  expect(unexpected(run)).toEqual([]);
  expect(run.outcomes.get('workbook-damaged, workbook-damaged')).toBeGreaterThan(50);
  expect(run.outcomes.get('read, changed')).toBeGreaterThan(50);
}, 300_000);
