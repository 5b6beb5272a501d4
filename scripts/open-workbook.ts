/**
 * Opens a workbook of any format that Teczka reads: .xlsx by its own reader, the older ones by the `xlsx` package,
 * which is loaded only then. Called by the commands.
 */
import { TeczkaError } from '../core/values/errors.ts';
import type { WorkbookPlace } from '../core/workbooks/errors.ts';
import { readWorkbook, type Workbook } from '../core/workbooks/workbook.ts';
import { loadLegacyReader } from './legacy-workbook.ts';
import { nodePlatform } from './platform.ts';

/** @throws TeczkaError as `readWorkbook`, but for `workbook-old-format` */
export async function openWorkbook(bytes: Uint8Array, place: WorkbookPlace): Promise<Workbook> {
  try {
    return readWorkbook(bytes, nodePlatform, place);
  } catch (error) {
    if (!(error instanceof TeczkaError) || error.code !== 'workbook-old-format') throw error;
    return readWorkbook(bytes, nodePlatform, place, { legacy: await loadLegacyReader() });
  }
}
