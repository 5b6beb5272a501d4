/** Results are written whole or not at all, and never over a file that is open. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutputFile } from '../../../scripts/files/write.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'teczka-'));

test('makes the folder, writes, and leaves no temporary file', async () => {
  const out = join(folder(), 'nowy', 'folder');
  await writeOutputFile(join(out, 'wynik.xlsx'), new Uint8Array([1, 2, 3]));
  expect(readdirSync(out)).toEqual(['wynik.xlsx']);
});

test('refuses a file that Excel has open, and proposes another name', async () => {
  const out = folder();
  writeFileSync(join(out, 'wynik.xlsx'), 'dawny');
  writeFileSync(join(out, '~$wynik.xlsx'), '');
  await expect(writeOutputFile(join(out, 'wynik.xlsx'), 'nowy')).rejects.toMatchObject({
    code: 'file-open-elsewhere',
    message: expect.stringContaining('„wynik (2).xlsx”'),
  });
  expect(readFileSync(join(out, 'wynik.xlsx'), 'utf8')).toBe('dawny');
});

test('a folder under the same name is not replaced, and nothing is left behind', async () => {
  const out = folder();
  mkdirSync(join(out, 'wynik.xlsx'));
  await expect(writeOutputFile(join(out, 'wynik.xlsx'), 'nowy')).rejects.toMatchObject({
    code: 'file-unwritable',
  });
  expect(readdirSync(out)).toEqual(['wynik.xlsx']);
});

test('a folder that is a file: a Polish cause instead of a system code', async () => {
  const out = folder();
  writeFileSync(join(out, 'plik'), '');
  await expect(writeOutputFile(join(out, 'plik', 'wynik.xlsx'), 'nowy')).rejects.toMatchObject({
    message: expect.stringMatching(/plik/i),
  });
  expect(existsSync(join(out, 'plik', 'wynik.xlsx'))).toBe(false);
});
