/** Another name for a result whose own is taken: one that nothing in the folder has. Called for messages. */
import { basename, dirname, extname } from 'node:path';
import { fileNames } from './read.ts';

/** @returns the file's name with the first free „(2)”, „(3)” …; without folders. @throws TeczkaError `folder-unreadable` */
export async function freeName(path: string): Promise<string> {
  const file = basename(path);
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  const taken = new Set(await fileNames(dirname(path)));
  // Locks of office programs beside a name tell that it is in use, too.
  const isTaken = (name: string) =>
    [name, `~$${name}`, `.~lock.${name}#`].some((known) => taken.has(known.toLowerCase()));
  for (let number = 2; ; number++) {
    const name = `${stem} (${number})${extension}`;
    if (!isTaken(name)) return name;
  }
}
