/** The committed template of the consolidated workbook is what tools/templates/workload gives. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

test('the committed template is what its builder gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-template-'));
  try {
    const builder = join(root, 'tools/templates/workload/build.mjs');
    const { status, stderr } = spawnSync(process.execPath, [builder, folder], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const built = readFileSync(join(folder, 'obciazenie.xlsx'));
    expect(built.equals(readFileSync(join(root, 'templates/workload/obciazenie.xlsx')))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
