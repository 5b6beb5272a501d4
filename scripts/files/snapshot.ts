/**
 * A file as it was read, so that before a result is written it can be said whether somebody has changed it since.
 * Called by commands that write a changed copy of a workbook; compared by write.ts.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { readInputFile } from './read.ts';
import { systemCode } from './system-causes.ts';

export interface Snapshot {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Size and time of the last change, which the file system tells without reading. */
  readonly mark: string;
  readonly digest: string;
}

/** @throws TeczkaError `file-unreadable` */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const mark = await markOf(path);
  const bytes = await readInputFile(path);
  return { path, bytes, mark: mark ?? '', digest: digestOf(bytes) };
}

/** @throws TeczkaError `input-changed`; what the system refuses goes on to the caller */
export async function refuseChanged({ path, mark, digest }: Snapshot): Promise<void> {
  const now = await markOf(path);
  if (now === mark && now !== undefined) return;
  if (now !== undefined && digestOf(await readFile(path)) === digest) return;
  const file = basename(path);
  const what = now === undefined ? 'zniknął' : 'został zmieniony';
  throw new TeczkaError(
    'input-changed',
    `Plik „${file}” ${what} w trakcie pracy programu, więc nic nie zapisano: wynik nie zawierałby tych zmian. Uruchom polecenie jeszcze raz.`,
    { file },
  );
}

/** @returns undefined where there is no such file */
async function markOf(path: string): Promise<string | undefined> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
