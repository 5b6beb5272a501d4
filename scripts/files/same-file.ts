/**
 * Keeps a result from replacing what it was made from, however its path is written: by a link, in other letters, from
 * another folder. Called by write.ts and by commands that know their target before they read.
 */
import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';

interface Identity {
  readonly path: string;
  /** Device and number of the file; undefined where the file system has no numbers. */
  readonly number: string | undefined;
}

/** @returns undefined where there is no such file, or none that can be seen: whoever opens it tells why */
async function identityOf(path: string): Promise<Identity | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return { path: await realpath(path), number: ino === 0n ? undefined : `${dev}:${ino}` };
  } catch {
    return undefined;
  }
}

/** @throws TeczkaError `output-is-input` when the target is one of the files that were read */
export async function refuseInputs(target: string, inputs: readonly string[]): Promise<void> {
  const written = await identityOf(target);
  if (written === undefined) return;
  const identities = await Promise.all(inputs.map(identityOf));
  const same = identities.some(
    (read) => read?.path === written.path || (read?.number !== undefined && read.number === written.number),
  );
  if (!same) return;
  const file = basename(target);
  throw new TeczkaError(
    'output-is-input',
    `Plik „${file}” jest jednym z plików, z których powstaje wynik, więc nie można go zastąpić. Podaj inną nazwę.`,
    { file },
  );
}
