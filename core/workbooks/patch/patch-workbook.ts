/**
 * Changes an .xlsx or .xlsm file by operations and nothing else in it: parts that do not change are copied as they were
 * packed, and within those that do every byte beside the change stays. Called by core/host/file-workbook.ts and the
 * commands.
 */
import type { Platform } from '../../opc/platform.ts';
import { inWorkbook, type WorkbookPlace } from '../errors.ts';
import { recalculate } from './recalculation.ts';
import { WorkbookDraft } from './workbook-draft.ts';

/** One change of a workbook: `setCells(edits)`, `addTable(…)`. It throws TeczkaError where it is refused. */
export type PatchOperation = (draft: WorkbookDraft) => void;

/**
 * The workbook after these operations, one after another; the very same bytes when nothing was changed. Where one is
 * refused none is done.
 * @throws TeczkaError as the operations, `workbook-signed`, and as `readWorkbook` for what is no .xlsx
 */
export function patchWorkbook(
  bytes: Uint8Array,
  platform: Platform,
  operations: readonly PatchOperation[],
  place: WorkbookPlace = {},
): Uint8Array {
  if (operations.length === 0) return bytes;
  const draft = WorkbookDraft.open(bytes, platform, place);
  return inWorkbook(place, () => {
    for (const operation of operations) operation(draft);
    recalculate(draft);
    return draft.isChanged ? draft.finish() : bytes;
  });
}
