/**
 * Temporary files of runs that were killed: they hold personal data and nobody looks for them. Called by write.ts when it
 * has written into the same folder.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './system-causes.ts';

const TEMPORARY = /^\.teczka-\d+-[0-9a-f]{8}\.tmp$/;
/** No run writes a file for so long, not even on another computer of a shared folder. */
const HOUR = 3_600_000;

/** Name of a temporary file. @param random eight hexadecimal digits */
export function temporaryName(random: string): string {
  return `.teczka-${process.pid}-${random}.tmp`;
}

/** What cannot be removed stays: the result is written already. @param written a file that was just written there */
export async function removeLeftovers(written: string): Promise<void> {
  const folder = dirname(written);
  try {
    // The clock of the disk, which in a shared folder is not that of this computer.
    const { mtimeMs: now } = await stat(written);
    const names = (await readdir(folder)).filter((name) => TEMPORARY.test(name));
    for (const path of names.map((name) => join(folder, name))) {
      if (now - (await stat(path)).mtimeMs > HOUR) await rm(path, { force: true });
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
