/**
 * Copies that a synchronised folder makes when two people have changed a file at once: whoever works on one of the two
 * should know of the other. Called by commands that write a changed copy of a workbook.
 */
import { basename, dirname, extname } from 'node:path';
import { readdir } from 'node:fs/promises';
import { systemCode } from './system-causes.ts';

/**
 * What stands behind the name: OneDrive (`-KOMP12`), Nextcloud and Dropbox (`(conflicted copy 2026-04-30)`, `(kopia w
 * konflikcie)`), Syncthing (`.sync-conflict-…`).
 */
const MARKS = [
  /^ ?\([^)]*(?:konflik|conflict)[^)]*\)$/i,
  /^ ?-? ?(?:kopia w konflikcie|konflikt|conflict)[^/]*$/i,
  /^\.sync-conflict-\d{8}-\d{6}-\w+$/i,
  /^-(?=[A-Z0-9-]*[A-Z])(?:(?:DESKTOP|LAPTOP|PC|KOMP|KOMPUTER|NB|WS|PL)[A-Z0-9-]*\d[A-Z0-9-]*)$/,
];

/** Names of such copies beside the file, without folders; none where the folder cannot be listed. */
export async function conflictCopies(path: string): Promise<readonly string[]> {
  const file = basename(path);
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  return (await namesIn(dirname(path))).filter((name) => {
    if (!name.startsWith(stem) || extname(name).toLowerCase() !== extension.toLowerCase()) return false;
    const behind = name.slice(stem.length, name.length - extension.length);
    return MARKS.some((mark) => mark.test(behind));
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
