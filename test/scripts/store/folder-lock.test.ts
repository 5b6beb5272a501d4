/** One run at a time replaces a file of a folder; a run that was killed does not stop the others for ever. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { underLock } from '../../../scripts/store/folder-lock.ts';
import { folderStore } from '../../../scripts/store/folder-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const never = (): Promise<never> => Promise.reject(new Error('Not to be waited for'));

async function lockLeftBehind(path: string): Promise<string> {
  let name = '';
  await underLock(path, never, () => {
    name = readdirSync(folder).find((each) => each.endsWith('.lock')) ?? '';
    return Promise.resolve();
  });
  writeFileSync(join(folder, name), '');
  return name;
}

test('a lock that a killed run left is waited for and then taken away', async () => {
  const path = join(folder, 'a.xlsx');
  await lockLeftBehind(path);
  let waited = 0;
  const sleep = (wait: number): Promise<void> => {
    waited += wait;
    return Promise.resolve();
  };
  expect(await underLock(path, sleep, () => Promise.resolve('done'))).toBe('done');
  expect(waited).toBe(120_000);
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock that another run made since is not taken away', async () => {
  const path = join(folder, 'a.xlsx');
  const name = await lockLeftBehind(path);
  rmSync(join(folder, name));
  await underLock(path, never, () => {
    writeFileSync(join(folder, 'of another run'), '');
    rmSync(join(folder, name));
    writeFileSync(join(folder, name), 'new');
    return Promise.resolve();
  });
  expect(readdirSync(folder)).toContain(name);
});

test('a refusal of the system is told in Polish', async () => {
  const store = folderStore(folder);
  writeFileSync(join(folder, 'a.xlsx'), 'a');
  const name = await lockLeftBehind(join(folder, 'a.xlsx'));
  rmSync(join(folder, name));
  const content = await store.open('a.xlsx');
  const busy = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
  writeFileSync(join(folder, name), '');
  const refused = folderStore(folder, () => Promise.reject(busy)).replace(
    'a.xlsx',
    new Uint8Array([1]),
    content?.tag ?? '',
  );
  await expect(refused).rejects.toMatchObject({
    code: 'file-unwritable',
    message: expect.stringContaining('tylko do odczytu') as string,
  });
});
