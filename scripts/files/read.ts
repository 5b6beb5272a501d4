/** Reads a user's file; every way it can fail is a Polish sentence that names the file. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { causeOfListing, causeOfReading, systemCode } from './system-causes.ts';

/** @throws TeczkaError `file-unreadable` naming the file (without its folders) and what to do */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const cause = causeOfReading(error);
    if (cause === undefined) throw error;
    const file = basename(path);
    throw new TeczkaError('file-unreadable', `Plik „${file}”: ${cause}`, { file }, { cause: error });
  }
}

/** @throws TeczkaError `folder-unreadable` naming the folder and what to do; an error that is none of the system's goes on */
export function refuseFolder(folder: string, error: unknown): never {
  const cause = causeOfListing(error);
  if (cause === undefined) throw error;
  const file = basename(folder);
  throw new TeczkaError('folder-unreadable', `Folder „${file}”: ${cause}`, { file }, { cause: error });
}

/**
 * Names of the files in a folder, in lower case, as file systems of Windows compare them; none where there is no folder.
 * @throws TeczkaError `folder-unreadable`
 */
export async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).map((name) => name.toLowerCase());
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    return refuseFolder(folder, error);
  }
}
