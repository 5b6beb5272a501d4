/** Reads a user's workbook of any format: .xlsx by our own engine; the reader of old formats is loaded only when met. */
import { basename } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { readWorkbook, type Workbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../platform.ts';
import { readInputFile } from './read.ts';

/** @throws TeczkaError of the file (`file-unreadable`) or of the workbook (`not-a-workbook`, `workbook-password` …) */
export async function readAnyWorkbook(path: string): Promise<Workbook> {
  const bytes = await readInputFile(path);
  const place = { file: basename(path) };
  try {
    return readWorkbook(bytes, nodePlatform, place);
  } catch (error) {
    if (!(error instanceof TeczkaError) || error.code !== 'workbook-old-format') throw error;
    const { loadLegacyReader } = await import('../legacy-workbook.ts');
    return readWorkbook(bytes, nodePlatform, place, { legacy: await loadLegacyReader() });
  }
}
