/**
 * Random schedules of faults with the real drawing of the workbook: the manager's notes survive all of it, and what remains
 * opens. As many as a test run may cost; schedules.test.ts runs the same ones, and very many more, with a light drawing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MARK } from '../../../core/workload/mark.ts';
import { startSharePoint } from '../../graph/sharepoint.ts';
import { opened, tableRows } from '../../support/filled-report.ts';
import { describeWithValidator, officeErrors } from '../../support/validator.ts';
import { noteTaking } from './manager.ts';
import { runSchedule } from './schedule.ts';

const SCHEDULES = 6;

/** Our own reader opens it, knows it and finds its tables. */
function unreadable(workbook: Uint8Array): readonly string[] {
  const isOurs = opened(workbook).names.some(({ name }) => name === MARK);
  const teams = tableRows(workbook, 'Zespoły').length;
  return isOurs && teams > 0 ? [] : ['what remains is no consolidated workbook'];
}

describeWithValidator('the real workbook', () => {
  test(`over ${String(SCHEDULES)} schedules of faults keeps the manager’s notes and stays valid`, async () => {
    const sharepoint = await startSharePoint({ pageSize: 5 });
    const folder = mkdtempSync(join(tmpdir(), 'teczka-faults-'));
    const last = join(folder, 'ostatni.xlsx');
    const wrong: string[] = [];
    let notes = 0;
    try {
      for (let seed = 1; seed <= SCHEDULES; seed++) {
        const manager = noteTaking();
        const found = await runSchedule(sharepoint, seed, manager, (latest) => {
          if (seed === SCHEDULES) writeFileSync(last, latest);
          return unreadable(latest);
        });
        notes += manager.written();
        wrong.push(...found);
      }
      expect([...wrong, ...sharepoint.clientFaults, ...officeErrors(last)]).toEqual([]);
      expect(notes).toBeGreaterThan(0);
    } finally {
      await sharepoint.stop();
      rmSync(folder, { recursive: true });
    }
  }, 180_000);
});
