/**
 * Opens a workbook of any format that Teczka reads: .xlsx and .csv by its own readers, the older ones by the `xlsx`
 * package, which is loaded only then. Called by the commands.
 */
import {
  needsLegacyReader,
  readWorkbook,
  type LegacyReader,
  type Workbook,
  type WorkbookPlace,
} from '../core/workbooks/index.ts';
import { loadLegacyReader } from './legacy-workbook.ts';
import { nodePlatform } from './platform.ts';

/** @throws TeczkaError as `readWorkbook`, but for `workbook-old-format` */
export async function openWorkbook(bytes: Uint8Array, place: WorkbookPlace): Promise<Workbook> {
  const legacy = await legacyReaderFor(bytes, place);
  return readWorkbook(bytes, nodePlatform, place, legacy && { legacy });
}

/** The reader that the file needs; undefined for one that needs none. @throws TeczkaError as `readWorkbook` */
export async function legacyReaderFor(
  bytes: Uint8Array,
  place: WorkbookPlace,
): Promise<LegacyReader | undefined> {
  return needsLegacyReader(bytes, nodePlatform, place) ? loadLegacyReader() : undefined;
}
