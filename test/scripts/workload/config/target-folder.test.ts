import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseFileOnTheWay } from '../../../../scripts/workload/config/target-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'teczka-target-'));
const file = join(folder, 'plik');
writeFileSync(file, 'x');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a folder', folder],
  ['one still to be made', join(folder, 'nowy', 'głębiej')],
])('%s is taken', async (_, path) => {
  await expect(refuseFileOnTheWay('--to', path)).resolves.toBeUndefined();
});

test.each([
  ['a file', file],
  ['what would lie in a file', join(file, 'wyniki', 'dalej')],
])('%s is refused with the option and the file', async (_, path) => {
  await expect(refuseFileOnTheWay('--head-copy', path)).rejects.toMatchObject({
    code: 'usage',
    message: '--head-copy: „plik” to plik, a wynik ma powstać w folderze. Podaj inne miejsce.',
  });
});
