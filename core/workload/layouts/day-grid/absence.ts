/**
 * Whether a text in a day's cell says that the worker was absent. Of the code only this is kept: which kind of absence
 * it was is nobody's business here, so no value and no finding ever repeats it. Called by presence.ts and read-rows.ts.
 */
import { readAbsence } from '../../../values/absence-codes.ts';
import type { AbsenceKind } from '../../../values/absence-codes.ts';
import { candidatesOf } from '../../../values/reading.ts';
import type { CellValue } from '../../../workbooks/index.ts';

/** Codes of people who are at work, only elsewhere. */
const AT_WORK: ReadonlySet<AbsenceKind> = new Set(['training', 'delegation', 'remote-work']);

export type DayCode = 'absent' | 'at-work';

/** Undefined for what is no code; „opieka” has two meanings, and both are an absence. */
export function dayCodeIn(value: CellValue): DayCode | undefined {
  if (typeof value !== 'string') return undefined;
  const kinds = candidatesOf(readAbsence(value)).map(({ kind }) => kind);
  if (kinds.length === 0) return undefined;
  return kinds.every((kind) => AT_WORK.has(kind)) ? 'at-work' : 'absent';
}
