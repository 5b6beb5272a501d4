/** Shards of the state: named by their bytes, few written anew, damage told and mended by reading again. */
import { gunzipSync } from 'node:zlib';
import { jobGround, pathOf, sheetOf } from '../../../support/job-office.ts';
import { packShard } from '../../../../scripts/workload/state/shards.ts';

const shards = (files: ReadonlyMap<string, unknown>): string[] =>
  [...files.keys()].filter((path) => path.endsWith('.json.gz') && !path.includes('odlozone'));

test('two runs never write the same name, and one always the same', () => {
  const results = { 'id-1': { some: 'result' } };
  expect(packShard('2026-04', 'a', results)).toEqual(packShard('2026-04', 'a', results));
  expect(packShard('2026-04', 'a', results).name).not.toBe(packShard('2026-04', 'b', results).name);
});

test.each(['cut', 'gone'])('files of a shard that is %s are read again, and a run says so', async (how) => {
  const ground = jobGround();
  await ground.run();
  const [shard = ''] = shards(ground.target.files);
  const bytes = ground.target.files.get(shard)?.bytes ?? new Uint8Array();
  if (how === 'cut') ground.target.put(shard, bytes.subarray(0, 100));
  else ground.target.drop(shard);
  expect((await ground.run()).outcome).toBe('unchanged');
  ground.source.put(pathOf(1), sheetOf(1, [21, 30]));
  const report = await ground.run();
  expect(report.read).toHaveLength(3);
  expect(report.summary.totals.environments).toBe(151);
  expect(report.notices.join()).toContain('przeczytano od nowa');
  expect(shards(ground.target.files)).toHaveLength(1);
  const aside = [...ground.target.files.keys()].filter((path) => path.includes('odlozone'));
  expect(aside).toHaveLength(how === 'cut' ? 1 : 0);
});

test('what was read of a deleted file leaves the state with it', async () => {
  const ground = jobGround();
  const names = (): string =>
    shards(ground.target.files)
      .map((path) => gunzipSync(ground.target.files.get(path)?.bytes ?? '').toString('utf8'))
      .join();
  await ground.run();
  expect(names()).toContain('Wzorcowa Osoba 30');
  ground.source.drop(pathOf(3));
  await ground.run();
  expect(names()).not.toContain('Wzorcowa Osoba 30');
  expect(names()).toContain('Wzorcowa Osoba 20');
  expect((await ground.run()).outcome).toBe('unchanged');
});
