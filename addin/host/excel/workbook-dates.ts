/**
 * In which date system the workbook counts. The API does not tell, but the workbook's own DATE function counts in it:
 * 1904-01-01 is 1462 in the usual system and 0 in the one of old Macs. That a real Excel answers so is a step of
 * docs/real-office-checklist.md. Called by read-workbook.ts and write-cells.ts.
 */
import { TeczkaError } from '../../../core/values/errors.ts';
import { excelSerial, type Day } from '../../../core/values/day.ts';

/** Serial of 1904-01-01 in the usual system. */
const DAYS_1900_TO_1904 = 1462;

/** Queues the question; `is1904` reads the answer after the next sync. */
export function queueEpoch(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load('value');
  return epoch;
}

export function is1904(epoch: Excel.FunctionResult<number>): boolean {
  return epoch.value === 0;
}

/** The number under which the workbook keeps a day. @throws TeczkaError `day-not-in-excel` */
export function serialIn(date1904: boolean, day: Day): number {
  const serial = excelSerial(day);
  if (!date1904) return serial;
  if (serial < DAYS_1900_TO_1904) {
    throw new TeczkaError(
      'day-not-in-excel',
      'Ten skoroszyt liczy daty od 1904 roku i nie zna wcześniejszych. Zapisz tę datę jako tekst.',
    );
  }
  return serial - DAYS_1900_TO_1904;
}
