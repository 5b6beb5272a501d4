/**
 * Writes a result so that a half-written file is never seen: under a temporary name in the same folder, then
 * renamed. A file that somebody has open is not overwritten; another name is proposed instead.
 */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { systemCode } from './read.ts';

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'brak uprawnień do zapisu w tym miejscu. Wskaż inny folder.',
  EPERM: 'brak uprawnień do zapisu w tym miejscu. Wskaż inny folder.',
  EROFS: 'to miejsce jest tylko do odczytu. Wskaż inny folder.',
  EBUSY: 'plik jest otwarty w innym programie. Zamknij go albo podaj inną nazwę.',
  EISDIR: 'pod tą nazwą jest folder. Podaj inną nazwę.',
  ENOTDIR: 'ścieżka prowadzi przez plik, a nie folder. Wskaż inny folder.',
  EEXIST: 'w miejscu folderu jest plik. Wskaż inny folder.',
  ENOSPC: 'brak miejsca na dysku. Zwolnij miejsce i spróbuj ponownie.',
};

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Excel and Word keep a lock `~$name` beside a file that is open. */
async function refuseOpenFile(path: string): Promise<void> {
  const file = basename(path);
  if (!(await exists(join(dirname(path), `~$${file}`)))) return;
  const extension = extname(file);
  const other = `${file.slice(0, file.length - extension.length)} (2)${extension}`;
  throw new TeczkaError(
    'file-open-elsewhere',
    `Plik „${file}” jest otwarty w programie Excel lub Word. Zamknij go albo zapisz pod inną nazwą, np. „${other}”.`,
    { file },
  );
}

/**
 * @throws TeczkaError `file-open-elsewhere`, `file-unwritable`; whatever goes wrong, the former file stays whole
 */
export async function writeOutputFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = basename(path);
  const temporary = join(dirname(path), `.${file}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await refuseOpenFile(path);
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const cause = CAUSES[systemCode(error) ?? ''];
    if (cause === undefined) throw error;
    throw new TeczkaError('file-unwritable', `Plik „${file}”: ${cause}`, { file }, { cause: error });
  }
}
