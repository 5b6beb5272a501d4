/** The reader for files of other formats than .xlsx (.xls, .xlsb, .ods, XML, HTML), loaded only for such a file. Called by use-workbook.ts. */
import { needsLegacyReader, type LegacyReader } from '../../core/workbooks/index.ts';
import { loadPart } from '../load-part.ts';
import { browserPlatform } from '../platform.ts';

/**
 * @param file name without folders
 * @returns undefined for a file that needs none
 * @throws TeczkaError `part-not-loaded`, and as `needsLegacyReader`
 */
export async function legacyReaderFor(bytes: Uint8Array, file: string): Promise<LegacyReader | undefined> {
  if (!needsLegacyReader(bytes, browserPlatform, { file })) return undefined;
  const { xlsxReader } = await loadPart(() => import('./xlsx-reader.ts'));
  return xlsxReader;
}
