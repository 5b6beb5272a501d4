/**
 * In which date system the workbook counts. The API does not tell, but the workbook's own DATE function counts in it:
 * 1904-01-01 is 1462 in the usual system and 0 in the one of old Macs. That a real Excel answers so is a step of
 * docs/real-office-checklist.md. Called by read-workbook.ts and before-write.ts.
 */

/** Unknown where Excel did not count: reading then takes the usual system and says so, writing refuses days. */
export type DateSystem = '1900' | '1904' | 'unknown';

const SYSTEMS: ReadonlyMap<unknown, DateSystem> = new Map([
  [1462, '1900'],
  [0, '1904'],
]);

/** Queues the question; `dateSystem` reads the answer after the next sync. */
export function queueEpoch(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(1904, 1, 1).load('value,error');
}

export function dateSystem({ value, error }: Excel.FunctionResult<number>): DateSystem {
  return error ? 'unknown' : (SYSTEMS.get(value) ?? 'unknown');
}
