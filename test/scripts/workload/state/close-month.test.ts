/** Closing a month: what is frozen, what is refused, what a correction does afterwards. */
import { closeMonth, reopenMonth } from '../../../../scripts/workload/state/close-month.ts';
import { statePaths } from '../../../../scripts/workload/state/paths.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';
import { jobGround, LATEST, pathOf, PERIOD, sheetOf } from '../../../support/job-office.ts';

const paths = statePaths(LATEST);
const month = yearMonth(PERIOD);
const closing = { on: '2026-05-10', by: 'kierownik' };

test('the figures stay, a later version is a correction shown beside them, until the month is reopened', async () => {
  const ground = jobGround();
  await ground.run();
  expect(await closeMonth(ground.target, paths, month, closing, false)).toEqual({ missing: [], files: 3 });
  expect((await ground.run()).outcome).toBe('written');
  ground.source.put(pathOf(2), sheetOf(2, [90, 90]));
  const { summary, outcome } = await ground.run();
  expect(outcome).toBe('written');
  expect(summary.totals.environments).toBe(150);
  expect(summary.differences).toContainEqual(
    expect.objectContaining({
      team: 'ZPS-2',
      measure: 'environments',
      before: 50,
      after: 180,
      counted: false,
    }),
  );
  await reopenMonth(ground.target, paths, month);
  expect((await ground.run()).summary.totals.environments).toBe(280);
  expect([...ground.target.files.keys()].some((path) => path.startsWith('_teczka/odlozone/'))).toBe(true);
  await expect(reopenMonth(ground.target, paths, month)).rejects.toMatchObject({ code: 'month-open' });
});

test('teams without a sheet are named, and nothing is closed unless that is meant', async () => {
  const ground = jobGround();
  ground.source.drop(pathOf(3));
  await ground.run();
  const { write } = ground.target.requests;
  expect((await closeMonth(ground.target, paths, month, closing, false)).missing).toEqual(['ZPS-3']);
  expect(ground.target.requests.write).toBe(write);
  expect(await closeMonth(ground.target, paths, month, closing, true)).toEqual({
    missing: ['ZPS-3'],
    files: 2,
  });
  ground.source.put(pathOf(3), sheetOf(3));
  expect((await ground.run()).summary.totals.environments).toBe(100);
});

test('a month that was never consolidated, or is not finished, or is closed, is refused', async () => {
  const ground = jobGround();
  const close = (): Promise<unknown> => closeMonth(ground.target, paths, month, closing, false);
  await expect(close()).rejects.toMatchObject({ code: 'month-not-consolidated' });
  await ground.run();
  ground.source.put(pathOf(2), sheetOf(2, [90]));
  ground.target.locked.add(LATEST);
  await ground.run();
  await expect(close()).rejects.toMatchObject({ code: 'month-not-consolidated' });
  ground.target.locked.clear();
  await ground.run();
  await close();
  await expect(close()).rejects.toMatchObject({ code: 'month-closed' });
});

test('a lost index does not lose the closed month', async () => {
  const ground = jobGround();
  await ground.run();
  await closeMonth(ground.target, paths, month, closing, false);
  ground.target.put(paths.index, new TextEncoder().encode('{'));
  ground.source.put(pathOf(2), sheetOf(2, [90, 90]));
  const report = await ground.run();
  expect(report.notices.join()).toContain('uszkodzony');
  expect(report.read).toHaveLength(3);
  expect(report.summary.totals.environments).toBe(150);
});
