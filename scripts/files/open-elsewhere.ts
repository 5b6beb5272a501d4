/** Knows a file that an office program has open, by the lock file that the program keeps beside it. Called by write.ts. */
import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { freeName } from './free-name.ts';
import { systemCode } from './system-causes.ts';

/** From this length of the name (without its extension) on, Word puts `~$` in place of the first letters. */
const WORD_SHORTENS_FROM = 7;

/** Excel and, for short names, Word put `~$` before the name; Word drops up to two letters; LibreOffice has its own. */
function lockNames(file: string): readonly string[] {
  const stem = file.length - extname(file).length;
  const shortened = stem < WORD_SHORTENS_FROM ? [] : [`~$${file.slice(2)}`, `~$${file.slice(1)}`];
  return [`~$${file}`, ...shortened, `.~lock.${file}#`];
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // A lock whose name would be too long cannot be there.
    if (['ENOENT', 'ENAMETOOLONG'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

/**
 * @param path of a file that exists
 * @throws TeczkaError `file-open-elsewhere` proposing another name
 */
export async function refuseOpenFile(path: string): Promise<void> {
  const file = basename(path);
  const locks = lockNames(file).map((name) => exists(join(dirname(path), name)));
  if (!(await Promise.all(locks)).includes(true)) return;
  const other = await freeName(path);
  throw new TeczkaError(
    'file-open-elsewhere',
    `Plik „${file}” jest otwarty w programie Excel, Word lub LibreOffice. Zamknij go albo zapisz pod inną nazwą, np. „${other}”.`,
    { file },
  );
}
