/** Two runs at once, in any order of their requests, while teams go on saving: nothing is lost, doubled or left behind. */
import fc from 'fast-check';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { zStateIndex } from '../../../../scripts/workload/state/model.ts';
import { shardsOf } from '../../../../scripts/workload/state/shard-box.ts';
import { jobGround, LATEST, pathOf, sheetOf, type JobGround } from '../../../support/job-office.ts';

function indexOf({ target }: JobGround) {
  const bytes = target.files.get('_teczka/stan.json')?.bytes;
  return zStateIndex.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

function shardsThere({ target }: JobGround): Set<string> {
  const names = [...target.files.keys()].map((path) => path.replace('_teczka/', ''));
  return new Set(names.filter((name) => name.endsWith('.json.gz')));
}

/** A step of a person between requests of the runs. */
type Step = (ground: JobGround) => void;
const STEPS: readonly Step[] = [
  (ground) => ground.source.put(pathOf(1), sheetOf(1, [40, 50])),
  ({ source }) => {
    const moved = `Poprawione/${pathOf(2)}`;
    source.put(source.files.has(moved) ? moved : pathOf(2), sheetOf(2, [60]));
  },
  ({ source }) => source.drop(pathOf(3)),
  ({ source }) => source.forget(),
  ({ source }) => source.move(pathOf(2), `Poprawione/${pathOf(2)}`),
  ({ target }) => {
    const latest = target.files.get(LATEST);
    if (latest) target.put(LATEST, latest.bytes);
  },
];

const NUMBER = { numRuns: 12 };

describe('two runs at once', () => {
  test('keep all that either of them read, and the next run has nothing left to mend', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.boolean(),
        fc.boolean(),
        fc.shuffledSubarray([...STEPS.keys()]),
        async (scheduler, own, isFirst, steps) => {
          const ground = jobGround(own);
          if (!isFirst) await ground.run();
          const wait = async (): Promise<void> => scheduler.schedule(Promise.resolve());
          ground.source.before = wait;
          ground.target.before = wait;
          const person = async (): Promise<void> => {
            for (const step of steps) {
              await wait();
              STEPS[step]?.(ground);
            }
          };
          const reports = await scheduler.waitFor(Promise.all([ground.run(), ground.run(), person()]));
          expect(reports.slice(0, 2).map((report) => report?.outcome)).not.toContain('deferred');
          ground.source.before = () => undefined;
          ground.target.before = () => undefined;
          await ground.run();
          const last = await ground.run();
          expect(last.outcome).toBe('unchanged');
          const [first, second, third] = [0, 1, 2].map((step) => steps.includes(step));
          const sum = (first ? 90 : 50) + (second ? 60 : 50) + (third ? 0 : 50);
          expect(last.summary.totals.environments).toBe(sum);
          const latest = ground.target.files.get(LATEST)?.bytes ?? new Uint8Array();
          expect(readWorkbook(latest, nodePlatform, {}).sheetNames.length).toBeGreaterThan(1);
          expect(shardsThere(ground)).toEqual(shardsOf(indexOf(ground)));
          expect(Object.keys(indexOf(ground).files)).toHaveLength(third ? 2 : 3);
        },
      ),
      NUMBER,
    );
  }, 120_000);
});
