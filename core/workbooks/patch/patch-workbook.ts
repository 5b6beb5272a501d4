/**
 * Changes cells of an .xlsx or .xlsm file and nothing else in it: parts that do not change are copied as they were
 * packed, and within those that do every byte beside the change stays. Called by core/host/file-workbook.ts and the
 * commands.
 */
import type { Platform } from '../../opc/platform.ts';
import { inWorkbook, type WorkbookPlace } from '../errors.ts';
import type { CellEdit } from './cell-edit.ts';
import { askForRecalculation } from './recalculation.ts';
import { setCells } from './set-cells.ts';
import { WorkbookDraft } from './workbook-draft.ts';

/**
 * The workbook with these cells set; without edits the very same bytes. Of two edits for one cell the later one counts.
 * @throws TeczkaError `sheet-missing`, `cell-has-formula`, `cell-covered` (by a merged area), `cell-in-table-frame`,
 *   `sheet-protected`, `cell-text-too-long`, `day-not-in-excel`, `date-style-missing`, `workbook-signed`, and as
 *   `readWorkbook` for what is no .xlsx
 */
export function patchWorkbook(
  bytes: Uint8Array,
  platform: Platform,
  edits: readonly CellEdit[],
  place: WorkbookPlace = {},
): Uint8Array {
  if (edits.length === 0) return bytes;
  const draft = WorkbookDraft.open(bytes, platform, place);
  return inWorkbook(place, () => {
    setCells(draft, edits);
    askForRecalculation(draft);
    return draft.finish(platform);
  });
}
