/**
 * The workbooks that the workbench offers to open: the one given on the command line and the sample registers. The
 * browser knows them by number, never by path, and gets their bytes only. Called by `teczka serve`.
 */
import { readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { readInputFile } from '../files/read.ts';
import { packagePath } from '../paths.ts';

export interface OfferedWorkbook {
  readonly id: string;
  /** File name without folders. */
  readonly name: string;
  /** Given on the command line: opened at once. */
  readonly given: boolean;
  readonly path: string;
}

/**
 * @param given a file of the command line; it comes first
 * @throws TeczkaError `file-unreadable` when it cannot be read
 */
export async function offeredWorkbooks(given: string | undefined): Promise<readonly OfferedWorkbook[]> {
  const samples = packagePath('samples', 'rejestry');
  const sampleNames = (await readdir(samples)).filter((name) => extname(name) === '.xlsx').sort();
  const paths = sampleNames.map((name) => join(samples, name));
  if (given !== undefined) {
    // Told now, in the terminal, rather than later in the browser.
    await readInputFile(given);
    paths.unshift(resolve(given));
  }
  return [...new Set(paths)].map((path, index) => ({
    id: String(index + 1),
    name: basename(path),
    given: given !== undefined && index === 0,
    path,
  }));
}
