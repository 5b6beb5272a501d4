/**
 * Copies that a synchronised folder makes when two people have changed a file at once: whoever works on one of the two
 * should know of the other. Called by commands that write a changed copy of a workbook.
 */
import { basename, dirname, extname } from 'node:path';
import { readdir } from 'node:fs/promises';
import { fileVersion } from '../../core/values/file-version.ts';
import { systemCode } from './system-causes.ts';

/** Names of such copies beside the file, without folders; none where the folder cannot be listed. */
export async function conflictCopies(path: string): Promise<readonly string[]> {
  const file = basename(path);
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  return (await namesIn(dirname(path))).filter((name) => {
    if (extname(name).toLowerCase() !== extension.toLowerCase()) return false;
    const version = fileVersion(name);
    return version?.kind === 'conflict' && version.original === stem;
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    // The copies are only a hint; who may read a file need not be allowed to list its folder.
    if (systemCode(error) !== undefined) return [];
    throw error;
  }
}
