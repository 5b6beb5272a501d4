/** A folder of this machine as a store of workbooks. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import * as ownPaths from 'node:path';
import { join } from 'node:path';
import { readInputFile, refuseFolder } from '../files/read.ts';
import { writeOutputFile } from '../files/write.ts';
import type { Store } from './listed-files.ts';

export function folderStore(folder: string): Store {
  const placeOf = (path: string): string => join(folder, ...path.split('/'));
  return {
    list: () => listFiles(folder, ''),
    read: (path) => readInputFile(placeOf(path)),
    write: (path, bytes) => writeOutputFile(placeOf(path), bytes),
    link: (path, from) => linkBetween(from, placeOf(path)),
  };
}

/**
 * The way from one file to another, as a link in the first one writes it.
 * @param paths how the system writes paths
 * @returns undefined where there is none, as between two drives of Windows
 */
export function linkBetween(
  from: string,
  to: string,
  paths: Pick<typeof ownPaths, 'dirname' | 'isAbsolute' | 'relative' | 'sep'> = ownPaths,
): string | undefined {
  const way = paths.relative(paths.dirname(from), to);
  if (paths.isAbsolute(way)) return undefined;
  return way.split(paths.sep).map(encodeURIComponent).join('/');
}

/** Files below a folder, by their paths from `prefix` on; hidden folders are not entered. */
async function listFiles(folder: string, prefix: string): Promise<string[]> {
  const below = async (entry: Dirent): Promise<string[]> => {
    if (entry.isFile()) return [prefix + entry.name];
    if (!entry.isDirectory() || entry.name.startsWith('.')) return [];
    return listFiles(join(folder, entry.name), `${prefix}${entry.name}/`);
  };
  const found = await Promise.all((await entriesOf(folder)).map(below));
  return found.flat();
}

/** @throws TeczkaError `folder-unreadable` naming the folder */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return refuseFolder(folder, error);
  }
}
