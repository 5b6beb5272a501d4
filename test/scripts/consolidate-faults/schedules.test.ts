/**
 * Random schedules of faults against the real job and the local SharePoint: 100 by default,
 * `TECZKA_FAULT_SCHEDULES=1000 npx jest test/scripts/consolidate-faults` for more, with `TECZKA_FAULT_FIRST=14` from seed 14 on.
 * Only the drawing of the workbook is a
 * light one here; the first of the same schedules run with the real one in drawn-schedules.test.ts.
 */
import { strangeRequests } from '../../graph/known-requests.ts';
import { startSharePoint } from '../../graph/sharepoint.ts';
import { onlySaving } from './manager.ts';
import { runSchedule } from './schedule.ts';

jest.mock('../../../core/workload/report/consolidated-workbook.ts', () => ({
  consolidatedWorkbook:
    jest.requireActual<typeof import('./light-drawing.ts')>('./light-drawing.ts').drawLight,
}));

const SCHEDULES = Number(process.env.TECZKA_FAULT_SCHEDULES ?? 100);
const FIRST = Number(process.env.TECZKA_FAULT_FIRST ?? 1);

test(
  `over ${String(SCHEDULES)} schedules of faults no row is lost or doubled, and every report is true`,
  async () => {
    const sharepoint = await startSharePoint({ pageSize: 5 });
    const wrong: string[] = [];
    try {
      for (let seed = FIRST; seed < FIRST + SCHEDULES; seed++) {
        wrong.push(...(await runSchedule(sharepoint, seed, onlySaving)));
      }
    } finally {
      await sharepoint.stop();
    }
    expect([...wrong, ...sharepoint.clientFaults]).toEqual([]);
    expect(strangeRequests(sharepoint.requests)).toEqual([]);
  },
  30_000 + SCHEDULES * 5000,
);
