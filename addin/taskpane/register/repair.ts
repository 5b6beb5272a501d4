/** The proved correction of a finding as a change of its cell. Called by the session. */
import type { CellChange } from '../../../core/host/index.ts';
import type { Finding } from '../../../core/registers/index.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';
import { placeOf, valueAt } from './places.ts';

export interface Repair {
  /** Polish, in the nominative. */
  readonly title: string;
  readonly change: CellChange;
}

/**
 * @param view the workbook in which the fault was found
 * @param identity columns that tell whose row it is: rows move, and the cell must not be written in another one
 * @returns undefined where no correction is proved
 */
export function repairOf(
  finding: Finding,
  view: WorkbookView,
  identity: readonly number[],
): Repair | undefined {
  if (!finding.fix) return undefined;
  const place = placeOf(finding);
  const marks = identity
    .filter((column) => column !== place.column)
    .map((column) => ({ column, value: valueAt(view, { ...place, column }) }));
  return {
    title: `poprawka komórki ${finding.cell}`,
    change: { ...place, expected: valueAt(view, place), to: finding.fix.entry, marks },
  };
}
