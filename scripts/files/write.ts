/**
 * Writes a result so that a half-written file is never seen: under a temporary name in the same folder, then
 * moved. A file that somebody has open is not overwritten; another name is proposed instead. Called by the commands.
 */
import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { freeName } from './free-name.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';
import { refuseOpenFile } from './open-elsewhere.ts';
import { publishNew } from './publish-new.ts';
import { refuseInputs } from './same-file.ts';
import { refuseChanged, type Snapshot } from './snapshot.ts';
import { causeOfWriting, systemCode } from './system-causes.ts';

export interface WriteOptions {
  /**
   * Files that the result was made from; it replaces none of them. Of those that are given as they were read, none may
   * have changed since.
   */
  readonly inputs?: readonly (string | Snapshot)[];
  /** The file must be new: whoever comes second gets `file-exists`, even when two programs write at once. */
  readonly exclusive?: boolean;
}

/** Results hold personal data: a new file is its maker's alone. */
const PRIVATE = 0o600;
const PERMISSIONS = 0o777;

/** The file to be replaced. */
interface Former {
  readonly path: string;
  readonly mode: number;
}

/** The file that stands at the path, links followed; undefined where there is none. */
async function formerAt(path: string): Promise<Former | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw unwritable(path, 'pod tą nazwą jest folder albo urządzenie. Podaj inną nazwę.');
    return { path: await realpath(path), mode: found.mode & PERMISSIONS };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    if (await isLink(path)) throw unwritable(path, 'to skrót do pliku, którego nie ma. Podaj inną nazwę.');
    return undefined;
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function unwritable(path: string, cause: string, error?: unknown): TeczkaError {
  const file = basename(path);
  return new TeczkaError('file-unwritable', `Plik „${file}”: ${cause}`, { file }, { cause: error });
}

/** Does another program hold the file, as far as the system tells? */
function isHeld(error: unknown): boolean {
  return ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'].includes(systemCode(error) ?? '');
}

/** Writes beside the target, then moves; whatever goes wrong, no temporary file stays. */
async function writeThenMove(
  path: string,
  bytes: Uint8Array | string,
  former: Former | undefined,
  exclusive: boolean,
): Promise<void> {
  const target = former?.path ?? path;
  const temporary = join(dirname(target), temporaryName(randomBytes(4).toString('hex')));
  try {
    // On the disk before it gets its name: after a power cut there is the former file or the whole new one.
    await writeFile(temporary, bytes, { flag: 'wx', mode: PRIVATE, flush: true });
    if (former !== undefined) await chmod(temporary, former.mode);
    await (exclusive ? publishNew(temporary, target) : rename(temporary, target));
  } catch (error) {
    // What failed first is what the person must hear of, not that there was nothing to clear away.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * For before the work: is the name of a result that must be new free? Whether it can be written is told on writing.
 * @throws TeczkaError `file-exists` with a free name
 */
export async function refuseTaken(path: string): Promise<void> {
  try {
    await lstat(path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return;
  }
  await refuseExisting(path);
}

async function refuseExisting(path: string, error?: unknown): Promise<never> {
  const file = basename(path);
  throw new TeczkaError(
    'file-exists',
    `Plik „${file}” już istnieje. Podaj inną nazwę, np. „${await freeName(path)}”.`,
    { file },
    { cause: error },
  );
}

/**
 * A former file keeps its permissions; a link keeps leading to it.
 * @throws TeczkaError `file-open-elsewhere`, `file-unwritable`, `output-is-input`, `file-exists`, `input-changed`; whatever goes wrong,
 *   the former file stays whole
 */
export async function writeOutputFile(
  path: string,
  bytes: Uint8Array | string,
  { inputs = [], exclusive = false }: WriteOptions = {},
): Promise<void> {
  let former: Former | undefined;
  let ready = false;
  try {
    await mkdir(dirname(path), { recursive: true });
    former = await formerAt(path);
    if (former !== undefined) {
      await refuseInputs(
        former.path,
        inputs.map((input) => (typeof input === 'string' ? input : input.path)),
      );
      if (exclusive) await refuseExisting(path);
      await refuseOpenFile(former.path);
    }
    for (const input of inputs) if (typeof input !== 'string') await refuseChanged(input);
    ready = true;
    await writeThenMove(path, bytes, former, exclusive);
    await removeLeftovers(former?.path ?? path);
  } catch (error) {
    if (exclusive && ready && systemCode(error) === 'EEXIST') await refuseExisting(path, error);
    const cause = causeOfWriting(error, former !== undefined);
    if (cause === undefined) throw error;
    throw unwritable(
      path,
      former && isHeld(error) ? `${cause} Wolna nazwa: „${await freeName(path)}”.` : cause,
      error,
    );
  }
}
