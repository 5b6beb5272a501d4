/**
 * Random schedules of faults against the real job and the local SharePoint: 100 by default,
 * `TECZKA_FAULT_SCHEDULES=1000 npx jest test/scripts/consolidate-faults` for more.
 */
import { strangeRequests } from '../../graph/known-requests.ts';
import { startSharePoint } from '../../graph/sharepoint.ts';
import { runSchedule } from './schedule.ts';

jest.mock('../../../core/workload/report/consolidated-workbook.ts', () => ({
  consolidatedWorkbook:
    jest.requireActual<typeof import('./light-drawing.ts')>('./light-drawing.ts').drawLight,
}));

const SCHEDULES = Number(process.env.TECZKA_FAULT_SCHEDULES ?? 100);

test(
  `over ${String(SCHEDULES)} schedules of faults no row is lost or doubled, and every report is true`,
  async () => {
    const sharepoint = await startSharePoint({ pageSize: 5 });
    const wrong: string[] = [];
    try {
      for (let seed = 1; seed <= SCHEDULES; seed++) wrong.push(...(await runSchedule(sharepoint, seed)));
    } finally {
      await sharepoint.stop();
    }
    expect(wrong).toEqual([]);
    expect(sharepoint.clientFaults).toEqual([]);
    expect(strangeRequests(sharepoint.requests)).toEqual([]);
  },
  SCHEDULES * 5000,
);
