/** A new name is given also where the file system has no hard links, and a failure leaves nothing under it. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishNew } from '../../../scripts/files/publish-new.ts';

const FILES = { link, open, rename, rm };
const answering = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

function folderWithResult() {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-'));
  const temporary = join(folder, 'wynik.tmp');
  writeFileSync(temporary, 'nowy');
  return { folder, temporary, path: join(folder, 'wynik.xlsx') };
}

test.each(['EPERM', 'ENOSYS', 'ENOTSUP', 'EISDIR', 'EINVAL', 'UNKNOWN'])(
  'a file system that answers a link with %s gets the file all the same',
  async (code) => {
    const { folder, temporary, path } = folderWithResult();
    await publishNew(temporary, path, { ...FILES, link: answering(code) });
    expect(readdirSync(folder)).toEqual(['wynik.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('nowy');
  },
);

test('a name that is taken is not given, whichever way the file system goes', async () => {
  for (const files of [FILES, { ...FILES, link: answering('EISDIR') }]) {
    const { temporary, path } = folderWithResult();
    writeFileSync(path, 'dawny');
    await expect(publishNew(temporary, path, files)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path, 'utf8')).toBe('dawny');
  }
});

test('a full disk is told as such and not tried another way', async () => {
  const { folder, temporary, path } = folderWithResult();
  const files = { ...FILES, link: answering('ENOSPC') };
  await expect(publishNew(temporary, path, files)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(folder)).toEqual(['wynik.tmp']);
});

test('a move that fails leaves no empty file under the name', async () => {
  const { folder, temporary, path } = folderWithResult();
  const files = { ...FILES, link: answering('EPERM'), rename: answering('EPERM') };
  await expect(publishNew(temporary, path, files)).rejects.toMatchObject({ code: 'EPERM' });
  expect(readdirSync(folder)).toEqual(['wynik.tmp']);
});

test('a temporary file that cannot be cleared away does not make the result a failure', async () => {
  const { temporary, path } = folderWithResult();
  await publishNew(temporary, path, { ...FILES, rm: answering('EBUSY') });
  expect(readFileSync(path, 'utf8')).toBe('nowy');
});
