/**
 * What every store of workbooks must do, as one suite: run over a folder (test/scripts/store/folder-store.contract.test.ts)
 * and over SharePoint, in good weather and in bad (sharepoint-store.contract.test.ts). It speaks to a store through its
 * interface, and past it changes files as people do.
 */
import type { Store, StoredFile } from '../../scripts/store/store.ts';
import { refusalOf } from './refusal.ts';

/** Two stores over the same files, as two processes have them, and the files as people see them. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly other: Store;
  /** Paths of all files, in no order. */
  paths(): Promise<readonly string[]>;
  content(path: string): Promise<Uint8Array | undefined>;
  /** A new file, or another content of one. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  move(path: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of a fragment of an upload, for stores that send files in fragments: the least there can be. */
export const SMALL_FRAGMENT = 320 * 1024;

/** Longer than a fragment of an upload, and no part of it like another. */
export function bigFile(): Uint8Array {
  const words = new Uint32Array((SMALL_FRAGMENT + 1024) / 4);
  words.forEach((_word, at) => (words[at] = Math.imul(at + 1, 2654435761)));
  return new Uint8Array(words.buffer);
}

const NAMES = [
  'Łódź.xlsx',
  'nr #3.xlsx',
  '100 % planu.xlsx',
  "o'clock.xlsx",
  'A + B & C.xlsx',
  'a  b (c) [d].xlsx',
];

/** What a store's list of changes comes to, asked again and again. */
export function follower(store: Store): () => Promise<ReadonlyMap<string, StoredFile>> {
  let known = new Map<string, StoredFile>();
  let cursor: string | undefined;
  return async () => {
    const changes = await store.changes(cursor);
    if (changes.complete) known = new Map();
    for (const id of changes.gone) known.delete(id);
    for (const file of changes.files) known.set(file.id, file);
    cursor = changes.cursor;
    return known;
  };
}

const pathsOf = (files: ReadonlyMap<string, StoredFile>): readonly string[] =>
  [...files.values()].map(({ path }) => path).sort();

function fileAt(files: ReadonlyMap<string, StoredFile>, path: string): StoredFile {
  const file = [...files.values()].find((each) => each.path === path);
  if (file === undefined) throw new Error(`${path} is not listed`);
  return file;
}

async function tagOf(store: Store, path: string): Promise<string> {
  const content = await store.open(path);
  if (content === undefined) throw new Error(`${path} is not there`);
  return content.tag;
}

/** @param prepare a new place for each test, with the folder of the store empty */
export function storeContract(name: string, prepare: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let place: StoreUnderTest;
    beforeEach(async () => {
      place = await prepare();
    });

    describe('lists', () => {
      it('what is there, in folders too, and what is in a new folder', async () => {
        await place.write('a.xlsx', bytesOf('a'));
        await place.write('2026/kwiecień/b.xlsx', bytesOf('bb'));
        const files = follower(place.store);
        expect(pathsOf(await files())).toEqual(['2026/kwiecień/b.xlsx', 'a.xlsx']);
        expect(fileAt(await files(), '2026/kwiecień/b.xlsx').size).toBe(2);
        await place.write('2026/maj/c.xlsx', bytesOf('c'));
        expect(pathsOf(await files())).toEqual(['2026/kwiecień/b.xlsx', '2026/maj/c.xlsx', 'a.xlsx']);
      });

      it('the same version while a content is the same, and another one when it is another', async () => {
        await place.write('a.xlsx', bytesOf('a'));
        const files = follower(place.store);
        const before = fileAt(await files(), 'a.xlsx');
        expect(fileAt(await files(), 'a.xlsx')).toEqual(before);
        await place.write('a.xlsx', bytesOf('b'));
        const after = fileAt(await files(), 'a.xlsx');
        expect(after.id).toBe(before.id);
        expect(after.version).not.toBe(before.version);
      });

      it('a renamed and a moved file by the same id and version', async () => {
        await place.write('a.xlsx', bytesOf('a'));
        await place.write('folder/b.xlsx', bytesOf('b'));
        const files = follower(place.store);
        const before = fileAt(await files(), 'a.xlsx');
        await place.move('a.xlsx', 'ą.xlsx');
        const renamed = fileAt(await files(), 'ą.xlsx');
        await place.move('ą.xlsx', 'folder/ą.xlsx');
        const moved = fileAt(await files(), 'folder/ą.xlsx');
        expect([renamed.id, renamed.version]).toEqual([before.id, before.version]);
        expect([moved.id, moved.version]).toEqual([before.id, before.version]);
        expect(pathsOf(await files())).toEqual(['folder/b.xlsx', 'folder/ą.xlsx']);
      });

      it('the files of a renamed folder at their new place', async () => {
        await place.write('kwiecień/a.xlsx', bytesOf('a'));
        await place.write('kwiecień/w/b.xlsx', bytesOf('b'));
        const files = follower(place.store);
        await files();
        await place.move('kwiecień', '2026-04');
        expect(pathsOf(await files())).toEqual(['2026-04/a.xlsx', '2026-04/w/b.xlsx']);
      });

      it('no longer what was removed, alone or with its folder', async () => {
        for (const path of ['a.xlsx', 'folder/b.xlsx', 'folder/w/c.xlsx', 'd.xlsx']) {
          await place.write(path, bytesOf(path));
        }
        const files = follower(place.store);
        await files();
        await place.remove('a.xlsx');
        await place.remove('folder');
        expect(pathsOf(await files())).toEqual(['d.xlsx']);
      });

      it('everything anew for a cursor that means nothing to it', async () => {
        await place.write('a.xlsx', bytesOf('a'));
        const { files, complete } = await place.store.changes('{"of":"another program"}');
        expect([complete, files.map(({ path }) => path)]).toEqual([true, ['a.xlsx']]);
      });
    });

    describe('reads', () => {
      it('a listed file whole, under every name', async () => {
        for (const path of NAMES) await place.write(`dane & c. #1/${path}`, bytesOf(path));
        const files = await follower(place.store)();
        expect(files.size).toBe(NAMES.length);
        for (const path of NAMES) {
          expect(await place.store.read(fileAt(files, `dane & c. #1/${path}`))).toEqual(bytesOf(path));
        }
      });

      it('says that a listed file is gone meanwhile', async () => {
        await place.write('a.xlsx', bytesOf('a'));
        const file = fileAt(await follower(place.store)(), 'a.xlsx');
        await place.remove('a.xlsx');
        const refusal = await refusalOf(place.store.read(file));
        expect([refusal?.code, refusal?.message]).toEqual(['file-gone', expect.stringContaining('a.xlsx')]);
      });

      it('opens a file by its path, and nothing where there is none', async () => {
        await place.write('folder/a.xlsx', bytesOf('a'));
        expect((await place.store.open('folder/a.xlsx'))?.bytes).toEqual(bytesOf('a'));
        expect(await place.store.open('folder/b.xlsx')).toBeUndefined();
        expect(await place.store.open('brak/b.xlsx')).toBeUndefined();
      });
    });

    describe('writes', () => {
      it.each(NAMES)('a new file %s, with the folders on its way', async (path) => {
        const written = await place.store.create(`nowy #/w/${path}`, bytesOf(path));
        expect(written.outcome).toBe('written');
        expect(await place.content(`nowy #/w/${path}`)).toEqual(bytesOf(path));
      });

      it('no new file over another', async () => {
        await place.write('a.xlsx', bytesOf('czyjś'));
        expect(await place.store.create('a.xlsx', bytesOf('nasz'))).toEqual({ outcome: 'exists' });
        expect(await place.content('a.xlsx')).toEqual(bytesOf('czyjś'));
      });

      it('over a file that has the tag it was read with, again and again', async () => {
        await place.write('a.xlsx', bytesOf('0'));
        let tag = await tagOf(place.store, 'a.xlsx');
        for (const content of ['1', '2', '2']) {
          const written = await place.store.replace('a.xlsx', bytesOf(content), tag);
          if (written.outcome !== 'written') throw new Error(written.outcome);
          tag = written.tag;
          expect(await place.content('a.xlsx')).toEqual(bytesOf(content));
        }
        expect(await tagOf(place.other, 'a.xlsx')).toBe(tag);
      });

      it('over what it made itself, by the tag that it got', async () => {
        const made = await place.store.create('a.xlsx', bytesOf('1'));
        if (made.outcome !== 'written') throw new Error(made.outcome);
        expect((await place.store.replace('a.xlsx', bytesOf('2'), made.tag)).outcome).toBe('written');
      });

      it('never over a file that somebody changed or removed since', async () => {
        await place.write('a.xlsx', bytesOf('0'));
        const tag = await tagOf(place.store, 'a.xlsx');
        await place.write('a.xlsx', bytesOf('kierownik'));
        expect(await place.store.replace('a.xlsx', bytesOf('1'), tag)).toEqual({ outcome: 'changed' });
        expect(await place.content('a.xlsx')).toEqual(bytesOf('kierownik'));
        await place.remove('a.xlsx');
        expect(await place.store.replace('a.xlsx', bytesOf('1'), tag)).toEqual({ outcome: 'changed' });
        expect(await place.paths()).toEqual([]);
      });

      it('once, when two replace the same file at the same time', async () => {
        await place.write('a.xlsx', bytesOf('0'));
        const tag = await tagOf(place.store, 'a.xlsx');
        const outcomes = await Promise.all([
          place.store.replace('a.xlsx', bytesOf('pierwszy'), tag),
          place.other.replace('a.xlsx', bytesOf('drugi'), tag),
        ]);
        const words = outcomes.map(({ outcome }) => outcome);
        expect([...words].sort()).toEqual(['changed', 'written']);
        const winner = words[0] === 'written' ? 'pierwszy' : 'drugi';
        expect(await place.content('a.xlsx')).toEqual(bytesOf(winner));
      });

      it('once, when two make the same file at the same time', async () => {
        const outcomes = await Promise.all([
          place.store.create('folder/a.xlsx', bytesOf('pierwszy')),
          place.other.create('folder/a.xlsx', bytesOf('drugi')),
        ]);
        const words = outcomes.map(({ outcome }) => outcome);
        expect([...words].sort()).toEqual(['exists', 'written']);
        const winner = words[0] === 'written' ? 'pierwszy' : 'drugi';
        expect(await place.content('folder/a.xlsx')).toEqual(bytesOf(winner));
      });

      it('a big file, of which nobody ever sees a half', async () => {
        const big = bigFile();
        await place.write('duży.xlsx', bytesOf('stary'));
        const tag = await tagOf(place.store, 'duży.xlsx');
        let isWritten = false;
        const writing = place.store.replace('duży.xlsx', big, tag).then((written) => {
          isWritten = true;
          return written;
        });
        const sizes = new Set<number>();
        while (!isWritten) {
          sizes.add((await place.content('duży.xlsx'))?.length ?? 0);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        expect((await writing).outcome).toBe('written');
        expect([...sizes].filter((size) => size !== 5 && size !== big.length)).toEqual([]);
        expect(Buffer.compare((await place.content('duży.xlsx')) ?? new Uint8Array(), big)).toBe(0);
        expect(await place.paths()).toEqual(['duży.xlsx']);
        const content = await place.other.open('duży.xlsx');
        expect(Buffer.compare(content?.bytes ?? new Uint8Array(), big)).toBe(0);
      });
    });

    it('removes a file, and does not mind when it is gone already', async () => {
      await place.write('folder/a.xlsx', bytesOf('a'));
      await place.store.remove('folder/a.xlsx');
      await place.store.remove('folder/a.xlsx');
      expect(await place.paths()).toEqual([]);
    });

    it('counts what was asked of it', async () => {
      await place.write('a.xlsx', bytesOf('a'));
      const before = { ...counted(place.store) };
      await place.store.changes(undefined);
      await place.store.open('a.xlsx');
      await place.store.remove('a.xlsx');
      const after = counted(place.store);
      expect(after.list).toBeGreaterThan(before.list);
      expect(after.read).toBeGreaterThan(before.read);
      expect(after.write).toBeGreaterThan(before.write);
    });
  });
}

const counted = ({ requests: { list, read, write } }: Store) => ({ list, read, write });
