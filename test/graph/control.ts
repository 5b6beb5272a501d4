/** A library as people use it, past Graph: they write, rename, move, delete and have files open. */
import type { Drive } from './library/drive.ts';
import { pathOf } from './library/entry.ts';
import type { Entry } from './library/entry.ts';

export interface LibraryControl {
  readonly driveId: string;
  /** Paths of all files, in no order. */
  paths(): readonly string[];
  /** Undefined when there is no such file. */
  read(path: string): Uint8Array | undefined;
  id(path: string): string | undefined;
  /** A new file, or another content of one. */
  write(path: string, bytes: Uint8Array): void;
  makeFolder(path: string): void;
  /** Another name, another folder, or both; folders too. */
  move(path: string, to: string): void;
  remove(path: string): void;
  lock(path: string): void;
  unlock(path: string): void;
  /** Delta tokens of before are no longer good. */
  expireTokens(): void;
  /** Bytes that still fit. */
  setRoom(bytes: number): void;
  /** Whether a folder's deletion is told of each thing that was in it too. */
  tellDeletedChildren(tell: boolean): void;
}

const names = (path: string): readonly string[] => path.split('/').filter((name) => name !== '');

export function libraryControl(drive: Drive): LibraryControl {
  const at = (path: string): Entry => {
    const entry = drive.byPath(names(path));
    if (entry === undefined) throw new Error(`Nothing at ${path} in ${drive.name}`);
    return entry;
  };
  const folderOf = (path: string): Entry => drive.folders(names(path).slice(0, -1));
  const nameOf = (path: string): string => names(path).at(-1) ?? '';
  return {
    driveId: drive.id,
    paths: () =>
      drive
        .entries()
        .filter(({ content }) => content !== undefined)
        .map(pathOf),
    read: (path) => drive.byPath(names(path))?.content,
    id: (path) => drive.byPath(names(path))?.id,
    write(path, bytes) {
      drive.put(folderOf(path), nameOf(path), bytes, 'replace');
    },
    makeFolder(path) {
      drive.folders(names(path));
    },
    move(path, to) {
      drive.move(at(path), folderOf(to), nameOf(to));
    },
    remove(path) {
      drive.remove(at(path));
    },
    lock(path) {
      at(path).locked = true;
    },
    unlock(path) {
      at(path).locked = false;
    },
    expireTokens() {
      drive.generation += 1;
    },
    setRoom(bytes) {
      drive.room = bytes;
    },
    tellDeletedChildren(tell) {
      drive.tellsDeletedChildren = tell;
    },
  };
}
