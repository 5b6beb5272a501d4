/** Whether results can lie where they are wanted, asked before anything is read. Called by set-up.ts. */
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { TeczkaError } from '../../../core/values/errors.ts';
import { systemCode } from '../../files/system-causes.ts';

/**
 * A folder that is not there yet is made later; a file in its place, or on the way to it, never gives way.
 * @param option as people typed it: „--to”
 * @throws TeczkaError `usage` naming the option and the file
 */
export async function refuseFileOnTheWay(option: string, folder: string): Promise<void> {
  const found = await nearest(folder);
  if (found.isDirectory) return;
  const file = basename(found.path);
  throw new TeczkaError(
    'usage',
    `${option}: „${file}” to plik, a wynik ma powstać w folderze. Podaj inne miejsce.`,
    {
      field: option.replace(/^--/, ''),
      file,
    },
  );
}

/** The path itself, or the first one above it that is there. */
async function nearest(path: string): Promise<{ readonly path: string; readonly isDirectory: boolean }> {
  try {
    return { path, isDirectory: (await stat(path)).isDirectory() };
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
    const above = dirname(path);
    // What cannot be looked at is told by the store when it writes, with its cause.
    return isAbsent && above !== path ? nearest(above) : { path, isDirectory: true };
  }
}
