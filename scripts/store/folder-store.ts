/**
 * A folder of this machine (or of the office's network drive) as a store. It has no list of changes: every time it lists
 * all there is, which costs no transfer. Chosen by store-at.ts.
 */
import { createHash } from 'node:crypto';
import { lstat, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TeczkaError } from '../../core/values/errors.ts';
import { readInputFile } from '../files/read.ts';
import { causeOfReading, causeOfWriting, systemCode } from '../files/system-causes.ts';
import { writeOutputFile, type WriteOptions } from '../files/write.ts';
import { filesBelow, versionOf } from './folder-files.ts';
import { linkBetween } from './folder-link.ts';
import { underLock } from './folder-lock.ts';
import { namesOf } from './store-path.ts';
import type { Content, Requests, Store, StoredFile, Written } from './store.ts';

/** A file that somebody is just writing is read again so many times. */
const READINGS = 5;
const BETWEEN_READINGS = 200;

/** @param sleep how waiting is done: by tests without waiting */
export function folderStore(folder: string, sleep: (milliseconds: number) => Promise<unknown> = wait): Store {
  const requests = { list: 0, read: 0, write: 0 };
  const pause = async (milliseconds: number): Promise<void> => void (await sleep(milliseconds));
  const placeOf = (path: string): string => join(folder, ...namesOf(path));
  const reading = (): void => void (requests.read += 1);
  const writing = (): void => void (requests.write += 1);
  return {
    title: `folder „${basename(folder)}”`,
    requests: requests satisfies Requests,
    async changes() {
      requests.list += 1;
      return { files: await filesBelow(folder), gone: [], complete: true, cursor: '' };
    },
    async read(file) {
      reading();
      return readQuiet(placeOf(file.path), file, pause);
    },
    async open(path) {
      reading();
      return contentAt(placeOf(path));
    },
    async create(path, bytes) {
      writing();
      return written(placeOf(path), bytes, { exclusive: true });
    },
    async replace(path, bytes, tag) {
      writing();
      const place = placeOf(path);
      if ((await contentAt(place)) === undefined) return { outcome: 'changed' };
      return told(place, () =>
        underLock(place, pause, async () => {
          const former = await contentAt(place);
          return former?.tag === tag ? written(place, bytes) : { outcome: 'changed' };
        }),
      );
    },
    async remove(path) {
      writing();
      await removed(placeOf(path));
    },
    link: (path, from) => (from === undefined ? undefined : linkBetween(from, placeOf(path))),
  };
}

/** Bytes between two looks at the file that saw the same version, so never half of a save. */
async function readQuiet(
  place: string,
  { path }: StoredFile,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<Uint8Array> {
  for (let reading = 1; reading <= READINGS; reading++) {
    const before = await versionAt(place);
    if (before === undefined) throw gone(path);
    const bytes = await readInputFile(place);
    if ((await versionAt(place)) === before) return bytes;
    await sleep(BETWEEN_READINGS);
  }
  throw new TeczkaError(
    'file-changing',
    `Plik „${basename(path)}” jest właśnie zapisywany i nie udało się go odczytać w całości. Spróbuj ponownie za chwilę.`,
    { file: basename(path) },
  );
}

function gone(path: string): TeczkaError {
  const file = basename(path);
  return new TeczkaError('file-gone', `Pliku „${file}” już nie ma: usunięto go albo przeniesiono.`, { file });
}

async function versionAt(place: string): Promise<string | undefined> {
  try {
    return versionOf(await lstat(place, { bigint: true }));
  } catch (error) {
    return absentOr(place, error);
  }
}

async function contentAt(place: string): Promise<Content | undefined> {
  try {
    const bytes = await readFile(place);
    return { bytes, tag: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return absentOr(place, error);
  }
}

/** Nothing where there is no such file. @throws TeczkaError `file-unreadable` for any other refusal of the system */
function absentOr(place: string, error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
  const cause = causeOfReading(error);
  if (cause === undefined) throw error;
  const file = basename(place);
  throw new TeczkaError('file-unreadable', `Plik „${file}”: ${cause}`, { file }, { cause: error });
}

/** Codes of the system for a file that another program holds; for Windows EACCES is one of them. */
const HELD = new Set(['EBUSY', 'EPERM', 'ETXTBSY', ...(process.platform === 'win32' ? ['EACCES'] : [])]);

async function written(place: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<Written> {
  try {
    await writeOutputFile(place, bytes, options);
    return { outcome: 'written', tag: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    if (error.code === 'file-exists') return { outcome: 'exists' };
    const held = error.code === 'file-open-elsewhere' || HELD.has(systemCode(error.cause) ?? '');
    if (held && options.exclusive !== true) return { outcome: 'locked' };
    throw error;
  }
}

async function removed(place: string): Promise<void> {
  await told(place, () => rm(place, { force: true }));
}

/** Work on a file that is there, with a refusal of the system in Polish. @throws TeczkaError `file-unwritable` */
async function told<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const cause = causeOfWriting(error, true);
    if (cause === undefined) throw error;
    const file = basename(place);
    throw new TeczkaError('file-unwritable', `Plik „${file}”: ${cause}`, { file }, { cause: error });
  }
}
