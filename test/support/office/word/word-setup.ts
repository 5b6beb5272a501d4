/** The Office around the fake Word. Called by node.ts and browser.ts. */
import type { OfficeSetup } from '../install.ts';
import { officeSetup, type OpenOptions } from '../office-setup.ts';
import { dataPartsOf } from './open-page.ts';

const PATH = 'C:\\Decyzje\\Decyzja.docx';

export function wordSetup(bytes: Uint8Array, { floor, path = PATH, ...options }: OpenOptions): OfficeSetup {
  // The Common API of Word has this set everywhere; a test may take it away.
  const sets = { CustomXmlParts: '1.1', ...floor };
  return { ...officeSetup('Word', { ...options, path, floor: sets }), dataParts: dataPartsOf(bytes) };
}
