/**
 * The workbooks that the workbench offers to open: the one given on the command line and the sample registers. The
 * browser knows them by number, never by path, and gets their bytes only. Called by `teczka serve`.
 */
import { readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { openFileWorkbook } from '../../core/host/index.ts';
import { readInputFile } from '../files/read.ts';
import { legacyReaderFor } from '../open-workbook.ts';
import { packagePath } from '../paths.ts';
import { nodePlatform } from '../platform.ts';

export interface OfferedWorkbook {
  readonly id: string;
  /** File name without folders. */
  readonly name: string;
  /** Given on the command line: opened at once. */
  readonly given: boolean;
  readonly path: string;
}

/** Excel puts such a file beside a workbook that it has open; LibreOffice's `.~lock.….xlsx#` has another extension. */
const OWNER_FILE = '~$';

/**
 * @param given a file of the command line; it comes first
 * @throws TeczkaError `file-unreadable`, or as `readWorkbook` where the workbench could not open it
 */
export async function offeredWorkbooks(given: string | undefined): Promise<readonly OfferedWorkbook[]> {
  const samples = packagePath('samples', 'rejestry');
  const sampleNames = (await readdir(samples))
    .filter((name) => extname(name) === '.xlsx' && !name.startsWith(OWNER_FILE))
    .sort();
  const paths = sampleNames.map((name) => join(samples, name));
  if (given !== undefined) {
    // Told now, in the terminal, rather than later in the browser.
    await refuseWhatWouldNotOpen(given);
    paths.unshift(resolve(given));
  }
  return [...new Set(paths)].map((path, index) => ({
    id: String(index + 1),
    name: basename(path),
    given: given !== undefined && index === 0,
    path,
  }));
}

/** Opens the file as the workbench does, every sheet of it. */
async function refuseWhatWouldNotOpen(path: string): Promise<void> {
  const bytes = await readInputFile(path);
  const file = basename(path);
  const legacy = await legacyReaderFor(bytes, { file });
  await openFileWorkbook(bytes, nodePlatform, { file, ...(legacy && { legacy }) }).read();
}
