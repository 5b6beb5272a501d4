/**
 * Lets one run at a time compare a file with its tag and replace it: between the two another run could write, and its
 * result would be lost. A lock file beside the target says who is at it. Called by the store of a folder.
 */
import { createHash } from 'node:crypto';
import { lstat, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../files/system-causes.ts';

/** A replacement takes a moment; a lock that stays the same for so long was left by a run that was killed. */
const LEFT_BEHIND = 30_000;
const AGAIN = 50;
/** A new file is its maker's alone. */
const PRIVATE = 0o600;

/**
 * Waits for the lock of a file and works under it. Time is measured by waiting, because the clock of a shared disk is not
 * that of this computer.
 */
export async function underLock<Result>(
  path: string,
  sleep: (milliseconds: number) => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = join(dirname(path), lockName(basename(path)));
  let seen: string | undefined;
  for (let waited = 0; !(await taken(lock)); waited += AGAIN) {
    const mark = await markOf(lock);
    if (mark !== seen) waited = 0;
    seen = mark;
    if (mark !== undefined && waited >= LEFT_BEHIND) await rm(lock, { force: true });
    else await sleep(AGAIN);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Of a fixed length, because the file's own name may be as long as a name can be. */
function lockName(file: string): string {
  return `.teczka-${createHash('sha256').update(file.toLowerCase()).digest('hex').slice(0, 16)}.lock`;
}

async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', PRIVATE)).close();
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
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
