/**
 * Lets one run at a time compare a file with its tag and replace it: between the two another run could write, and its
 * result would be lost. A lock file beside the target says who is at it. Called by the store of a folder.
 */
import { createHash } from 'node:crypto';
import { lstat, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../files/system-causes.ts';

/** A replacement takes seconds, also on a slow network drive; a lock that stays for so long was left by a killed run. */
const LEFT_BEHIND = 120_000;
const AGAIN = 50;
/** While a lock is being removed, Windows refuses to make it with these codes, for a moment. */
const REMOVING: readonly (string | undefined)[] =
  process.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : [];
const MOMENT = 2_000;
/** A new file is its maker's alone. */
const PRIVATE = 0o600;

/**
 * Waits for the lock of a file and works under it. Time is measured by waiting, because the clock of a shared disk is not
 * that of this computer.
 *
 * @throws the system's error where no lock can be made, as in a folder that may only be read
 */
export async function underLock<Result>(
  path: string,
  sleep: (milliseconds: number) => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = join(dirname(path), lockName(basename(path)));
  let seen: string | undefined;
  for (let waited = 0; !(await taken(lock, waited)); waited += AGAIN) {
    const mark = await markOf(lock);
    if (mark !== seen) waited = 0;
    seen = mark;
    if (mark !== undefined && waited >= LEFT_BEHIND) await rm(lock, { force: true });
    else await sleep(AGAIN);
  }
  const own = await markOf(lock);
  try {
    return await work();
  } finally {
    // Another run may have thought this one dead: its lock stays.
    if ((await markOf(lock)) === own) await rm(lock, { force: true });
  }
}

/** Of a fixed length, because the file's own name may be as long as a name can be. */
function lockName(file: string): string {
  return `.teczka-${createHash('sha256').update(file.toLowerCase()).digest('hex').slice(0, 16)}.lock`;
}

async function taken(lock: string, waited: number): Promise<boolean> {
  try {
    await (await open(lock, 'wx', PRIVATE)).close();
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' || (REMOVING.includes(code) && waited < MOMENT)) return false;
    throw error;
  }
}

async function markOf(lock: string): Promise<string | undefined> {
  try {
    const { ino, ctimeNs } = await lstat(lock, { bigint: true });
    return `${ino} ${ctimeNs}`;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
