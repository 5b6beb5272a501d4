/** A folder of this machine as a store of workbooks. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readInputFile, refuseFolder } from '../files/read.ts';
import { writeOutputFile } from '../files/write.ts';
import type { Store } from './store.ts';

export function folderStore(folder: string): Store {
  const placeOf = (path: string): string => join(folder, ...path.split('/'));
  return {
    list: () => listFiles(folder, ''),
    read: (path) => readInputFile(placeOf(path)),
    write: (path, bytes) => writeOutputFile(placeOf(path), bytes),
    link(path, from) {
      const way = relative(dirname(from), placeOf(path));
      // On another drive of Windows there is no relative way.
      if (isAbsolute(way)) return pathToFileURL(way).href;
      return way.split(sep).map(encodeURIComponent).join('/');
    },
  };
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
