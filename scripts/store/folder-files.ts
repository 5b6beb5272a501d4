/** The files below a folder of this machine, as a store lists them. Called by the store of a folder. */
import type { BigIntStats, Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseFolder } from '../files/read.ts';
import { systemCode } from '../files/system-causes.ts';
import type { StoredFile } from './store.ts';

/**
 * Every file, sorted by path; what is hidden and the lock files of office programs are left out, links are not followed.
 *
 * A file keeps its id when it is renamed (its number on the disk), unless the disk has no such numbers or the same file has
 * several names: then its path is its id. Programs that save by writing another file make a new id, and a number may come
 * back for another file. The version is its number, size and time of change: two changes within one tick of the disk's
 * clock that leave the size as it is look like one.
 *
 * @throws TeczkaError `folder-unreadable` naming the folder
 */
export async function filesBelow(folder: string): Promise<readonly StoredFile[]> {
  const found = await listed(folder, '');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What changes with the content of a file. */
export function versionOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino}-${size}-${mtimeNs}`;
}

const isLeftOut = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

async function listed(folder: string, prefix: string): Promise<StoredFile[]> {
  const below = (entry: Dirent): Promise<StoredFile[]> => {
    if (isLeftOut(entry.name)) return Promise.resolve([]);
    const place = join(folder, entry.name);
    if (entry.isDirectory()) return listed(place, `${prefix}${entry.name}/`);
    return entry.isFile() ? stored(place, prefix + entry.name) : Promise.resolve([]);
  };
  const found = await Promise.all((await entriesOf(folder, prefix === '')).map(below));
  return found.flat();
}

/** None where the file went away in the meantime. */
async function stored(place: string, path: string): Promise<StoredFile[]> {
  try {
    const stats = await lstat(place, { bigint: true });
    const id = stats.ino === 0n || stats.nlink > 1n ? path : `${stats.dev}-${stats.ino}`;
    return [{ id, path, size: Number(stats.size), version: versionOf(stats) }];
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function entriesOf(folder: string, isWhole: boolean): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    // A folder below may go away while the others are read; the whole one has to be there.
    if (!isWhole && systemCode(error) === 'ENOENT') return [];
    return refuseFolder(folder, error);
  }
}
