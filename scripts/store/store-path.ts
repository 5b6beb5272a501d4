/** Paths within a store are made of plain names: nothing leads out of it. Called by every store. */
import { TeczkaError } from '../../core/values/errors.ts';

/** The names that a path is made of. @throws TeczkaError `store-path-invalid` */
export function namesOf(path: string): readonly string[] {
  const names = path.split('/');
  const outside = names.some((name) => ['', '.', '..'].includes(name) || /[\\\0]/.test(name));
  if (!outside) return names;
  throw new TeczkaError(
    'store-path-invalid',
    `Ścieżka „${path}” nie prowadzi do pliku w tym miejscu. Podaj nazwy folderów i pliku rozdzielone znakiem „/”.`,
    { file: names.at(-1) ?? path },
  );
}
