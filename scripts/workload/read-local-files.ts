/** Teams' sheets of this machine, each read into a result that stands on its own. Called by the words of `teczka workload`. */
import { readdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Office } from '../../core/office/index.ts';
import { readTeamFile, rejectedTeamFile, type TeamFile } from '../../core/workload/index.ts';
import { readInputFile, refuseFolder } from '../files/read.ts';
import { legacyReaderFor } from '../open-workbook.ts';
import { nodePlatform } from '../platform.ts';

type Known = Pick<Office, 'teams' | 'staff'>;

/** @param file how the file is called in messages. @throws TeczkaError `file-unreadable` when there is no such file */
export async function readLocalFile(
  path: string,
  { teams, staff }: Known,
  file = basename(path),
): Promise<TeamFile> {
  const bytes = await readInputFile(path);
  const context = { file, teams, staff };
  try {
    const legacy = await legacyReaderFor(bytes, { file });
    return readTeamFile(bytes, nodePlatform, { ...context, ...(legacy && { legacy }) });
  } catch (error) {
    return rejectedTeamFile(error, context);
  }
}

/** Paths below a folder, parts separated by "/". @throws TeczkaError `folder-unreadable` */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'x').length - 1))
      .map((path) => path.split(sep).join('/'));
  } catch (error) {
    return refuseFolder(folder, error);
  }
}
