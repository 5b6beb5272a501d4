/** What was read is compared before a result is written: nobody's later work is lost unseen. */
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot } from '../../../scripts/files/snapshot.ts';
import { writeOutputFile } from '../../../scripts/files/write.ts';

async function read(): Promise<{ input: string; out: string; write: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-'));
  const input = join(folder, 'Rejestr.xlsx');
  writeFileSync(input, 'dawny');
  const snapshot = await readSnapshot(input);
  const out = join(folder, 'wyniki');
  return {
    input,
    out,
    write: () => writeOutputFile(join(out, 'kopia.xlsx'), 'nowy', { inputs: [snapshot] }),
  };
}

test('a file that stayed as it was', async () => {
  const { out, write } = await read();
  await write();
  expect(readdirSync(out)).toEqual(['kopia.xlsx']);
});

test('a file saved again with the same content', async () => {
  const { input, out, write } = await read();
  writeFileSync(input, 'dawny');
  utimesSync(input, 1, 1);
  await write();
  expect(readdirSync(out)).toEqual(['kopia.xlsx']);
});

test('a file that somebody has changed meanwhile: nothing is written', async () => {
  const { input, out, write } = await read();
  writeFileSync(input, 'inny!');
  utimesSync(input, 1, 1);
  await expect(write()).rejects.toMatchObject({
    code: 'input-changed',
    message: expect.stringMatching(/„Rejestr.xlsx” został zmieniony.*jeszcze raz/),
  });
  expect(readdirSync(out)).toEqual([]);
});

test('a file that has gone meanwhile: nothing is written', async () => {
  const { input, out, write } = await read();
  rmSync(input);
  await expect(write()).rejects.toMatchObject({ code: 'input-changed' });
  expect(readdirSync(out)).toEqual([]);
});
