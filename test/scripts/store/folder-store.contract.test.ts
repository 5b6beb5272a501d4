import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { folderStore } from '../../../scripts/store/folder-store.ts';
import { storeContract } from '../../support/store-contract.ts';
import type { StoreUnderTest } from '../../support/store-contract.ts';

const made: string[] = [];

async function folder(): Promise<StoreUnderTest> {
  const root = await mkdtemp(join(tmpdir(), 'teczka-store-'));
  made.push(root);
  return {
    store: folderStore(root),
    other: folderStore(root),
    async paths() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)));
    },
    content: (path) =>
      readFile(join(root, path)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      ),
    async write(path, bytes) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    },
    move: (path, to) => rename(join(root, path), join(root, to)),
    remove: (path) => rm(join(root, path), { recursive: true }),
  };
}

afterAll(async () => {
  await Promise.all(made.map((root) => rm(root, { recursive: true, force: true })));
});

storeContract('a folder of this machine', folder);
