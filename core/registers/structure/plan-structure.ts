/**
 * Plans how a plain register becomes a structured one, in place and without loss: an Excel table with lists to choose
 * from, formats, a header that stays in sight and a sheet of explanations. Nothing is written here. Called by
 * structure-workbook.ts and `teczka structure --plan`.
 */
import type { PatchOperation } from '../../workbooks/patch/index.ts';
import type { StructurePlan } from './plan.ts';
import { STEPS } from './steps/index.ts';
import type { Subject } from './subject.ts';
import type { RecordRow } from './undo/record.ts';

/** A plan with what it takes to carry it out. */
export interface PlannedStructure {
  readonly plan: StructurePlan;
  readonly operations: readonly PatchOperation[];
  /** What takes them back. */
  readonly record: readonly RecordRow[];
}

export function planStructure(subject: Subject): PlannedStructure {
  const { kind, file, sheet, area, own } = subject;
  const results = STEPS.map((step) => step(subject));
  const { top, left, bottom, right } = area;
  return {
    plan: {
      file,
      sheet: sheet.name,
      kind: kind.register.kind,
      range: { top, left, bottom, right },
      wasTable: own?.fits ?? false,
      changes: results.flatMap(({ changes = [] }) => changes),
      kept: results.flatMap(({ kept = [] }) => kept),
      obstacles: results.flatMap(({ obstacles = [] }) => obstacles),
    },
    operations: results.flatMap(({ operations = [] }) => operations),
    record: results.flatMap(({ record = [] }) => record),
  };
}
