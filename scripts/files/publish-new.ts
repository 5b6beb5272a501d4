/**
 * Gives a finished temporary file a name that nothing has yet, so that of two programs that write at once only one gets
 * it. Called by write.ts.
 */
import { link, open, rename, rm } from 'node:fs/promises';
import { systemCode } from './system-causes.ts';

/** What is asked of the file system. */
export interface PublishingFiles {
  readonly link: typeof link;
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

/** A new file is its maker's alone. */
const PRIVATE = 0o600;
/**
 * Answers to `link` that the other way would give, too. Any other means that this file system has no hard links: memory
 * sticks and network drives say so in many ways (EPERM, ENOTSUP, EISDIR, EINVAL, UNKNOWN).
 */
const FINAL: ReadonlySet<string | undefined> = new Set([
  ...['EEXIST', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'],
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'],
]);

/** @throws what the file system answers; `EEXIST` where the name is taken. Then nothing new has the name */
export async function publishNew(
  temporary: string,
  path: string,
  files: PublishingFiles = { link, open, rename, rm },
): Promise<void> {
  try {
    await files.link(temporary, path);
  } catch (error) {
    if (FINAL.has(systemCode(error))) throw error;
    await moveToReserved(temporary, path, files);
    return;
  }
  // The result has its name: a second one that stays (a virus scanner holds it) is cleared away by a later run.
  await files.rm(temporary).catch(() => undefined);
}

async function moveToReserved(temporary: string, path: string, files: PublishingFiles): Promise<void> {
  const reserved = await files.open(path, 'wx', PRIVATE);
  await reserved.close();
  try {
    await files.rename(temporary, path);
  } catch (error) {
    // What failed first is what the person must hear of.
    await files.rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}
