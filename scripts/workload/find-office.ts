/** Where office.xlsx is when the command line does not say: among the teams' files, or beside their folder. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { refuseFolder } from '../files/read.ts';
import { systemCode } from '../files/system-causes.ts';

const OFFICE = 'office.xlsx';

/** @throws TeczkaError `office-not-found` when neither folder has the file; `folder-unreadable` */
export async function findOffice(folder: string): Promise<string> {
  for (const place of [folder, dirname(folder)]) {
    const path = join(place, OFFICE);
    if (await isFile(path)) return path;
  }
  // A folder that is not there is the fault, not what it lacks.
  await readdir(folder).catch((error: unknown) => refuseFolder(folder, error));
  throw new TeczkaError(
    'office-not-found',
    `Nie ma pliku ${OFFICE} z listą zespołów ani w folderze zestawień, ani w nadrzędnym. Wskaż go opcją --office.`,
    { file: OFFICE },
  );
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
