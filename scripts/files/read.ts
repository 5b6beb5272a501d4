/** Reads a user's file; every way it can fail is a Polish sentence that names the file. */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'nie ma takiego pliku. Sprawdź nazwę i folder.',
  EISDIR: 'to jest folder, a potrzebny jest plik.',
  ENOTDIR: 'ścieżka prowadzi przez plik, a nie folder. Sprawdź ją.',
  EACCES: 'brak uprawnień do odczytu. Poproś administratora o dostęp.',
  EPERM: 'brak uprawnień do odczytu. Poproś administratora o dostęp.',
  EBUSY: 'plik jest zajęty przez inny program. Zamknij go i spróbuj ponownie.',
};

/** The code of a system error, e.g. `ENOENT`; undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return coded && typeof error.code === 'string' ? error.code : undefined;
}

/** @throws TeczkaError `file-unreadable` naming the file (without its folders) and what to do */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const cause = CAUSES[systemCode(error) ?? ''];
    if (cause === undefined) throw error;
    const file = basename(path);
    throw new TeczkaError('file-unreadable', `Plik „${file}”: ${cause}`, { file }, { cause: error });
  }
}

/** Names of the files in a folder, in lower case, as file systems of Windows compare them; none where there is no folder. */
export async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).map((name) => name.toLowerCase());
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
