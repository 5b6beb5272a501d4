/** Shards that a cut run left: gone at the second look, and nothing else with them. */
import { TeczkaError } from '../../../../core/values/errors.ts';
import { commitState, openState } from '../../../../scripts/workload/state/open-state.ts';
import { statePaths } from '../../../../scripts/workload/state/paths.ts';
import { packShard } from '../../../../scripts/workload/state/shards.ts';
import { BETWEEN_SWEEPS, sweep } from '../../../../scripts/workload/state/sweep.ts';
import { jobGround, LATEST, type JobGround } from '../../../support/job-office.ts';

const paths = statePaths(LATEST);
const stateFiles = ({ target }: JobGround): string[] =>
  [...target.files.keys()].filter((path) => path.startsWith('_teczka/')).sort();

/** As if so many runs had been. */
async function later({ target }: JobGround): Promise<void> {
  const state = await openState(target, paths, undefined);
  const revision = state.index.revision + BETWEEN_SWEEPS;
  await commitState(target, paths, state, { ...state.index, revision }, 'later');
}

test('a shard that no index names goes at the second sweep; named ones, closed months and others stay', async () => {
  const ground = jobGround();
  await ground.run();
  const others = ['_teczka/zamkniety 2026-03.json.gz', '_teczka/notatka.txt'];
  others.forEach((path) => ground.target.put(path, new Uint8Array()));
  const kept = stateFiles(ground);
  const left = paths.shard(packShard('2026-04', 'cut', {}).name);
  ground.target.put(left, new Uint8Array());
  await sweep(ground.target, paths, 'a');
  expect(ground.target.requests.list).toBe(0);
  await later(ground);
  await sweep(ground.target, paths, 'b');
  await sweep(ground.target, paths, 'c');
  expect(stateFiles(ground)).toContain(left);
  await later(ground);
  expect(await ground.run({ full: true })).toMatchObject({ outcome: 'written' });
  const shards = stateFiles(ground).filter((path) => path.includes('_teczka/2026-04.'));
  expect(shards).toHaveLength(1);
  expect(shards).not.toContain(left);
  expect(stateFiles(ground)).toHaveLength(kept.length);
  expect(stateFiles(ground)).toEqual(expect.arrayContaining(others));
});

test('a store that refuses the sweep does not make a failure of a run that wrote', async () => {
  const ground = jobGround();
  await ground.run();
  await later(ground);
  ground.target.before = (request) => {
    if (request === 'changes') throw new TeczkaError('graph-deadline', 'Czas minął.');
  };
  const report = await ground.run({ full: true });
  expect(report.outcome).toBe('written');
  expect(report.notices.join()).toContain('porządki zrobi następne uruchomienie');
});
