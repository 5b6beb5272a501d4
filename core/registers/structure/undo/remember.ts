/**
 * Writes into the workbook's journal what structuring has done: step by step, and what the parts were before, so that
 * it is taken back to the byte while nobody else has saved the workbook. Called by structure-workbook.ts.
 */
import type { Zip } from '../../../opc/zip-read.ts';
import type { Workbook } from '../../../workbooks/index.ts';
import { formerParts, recordChange } from '../../../workbooks/journal/index.ts';
import type { PatchOperation } from '../../../workbooks/patch/index.ts';
import { SETTINGS_SHEET } from '../../../workbooks/settings-sheet/index.ts';
import type { StructurePlan } from '../plan.ts';
import { fingerprint } from './legend.ts';
import { LEGEND, type RecordRow } from './record.ts';

export const STRUCTURED = 'structure';

export interface StructureDone {
  readonly plan: StructurePlan;
  readonly record: readonly RecordRow[];
  /** As it is after the change. */
  readonly workbook: Workbook;
  /** The package before it. */
  readonly before: Zip;
}

/** The last operation on a draft. @param at the moment, `YYYY-MM-DD HH:MM` */
export function remember({ plan, record, workbook, before }: StructureDone, at: string): PatchOperation {
  const made = plan.changes.find(({ code }) => code === 'legend-sheet')?.sheet;
  const steps = record.map((row): RecordRow => {
    return row[0] === LEGEND && made !== undefined ? [LEGEND, fingerprint(workbook.sheet(made))] : row;
  });
  return (draft) => {
    const settings = draft.main.sheets.find(({ name }) => name === SETTINGS_SHEET)?.part;
    const parts = settings === undefined ? undefined : formerParts(before, draft.package, settings);
    const title = `uporządkowanie arkusza „${plan.sheet}”`;
    recordChange({ kind: STRUCTURED, title, at, details: [...steps, ...(parts ?? [])] })(draft);
  };
}
