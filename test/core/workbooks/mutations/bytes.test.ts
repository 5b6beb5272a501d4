/** Wrong bytes in rich workbooks and in their parts: read, changed rightly, or refused with a sentence for a person. */
import { BYTE_MUTATIONS } from '../../../support/mutations/in-bytes.ts';
import { runMutants, unexpected } from '../../../support/mutations/run.ts';

test('600 workbooks with wrong bytes are read, changed in one cell alone, or refused', () => {
  const run = runMutants(0, 600, BYTE_MUTATIONS);
  expect(run.failures).toEqual([]);
  expect(unexpected(run)).toEqual([]);
  expect(run.outcomes.get('workbook-damaged, workbook-damaged')).toBeGreaterThan(50);
  expect(run.outcomes.get('read, changed')).toBeGreaterThan(50);
}, 300_000);
