/** Takes back the last change that Teczka made in a workbook. Called by `teczka undo` and the pane. */
import { TeczkaError } from '../../values/errors.ts';
import { fileWords, type WorkbookPlace } from '../errors.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { readSettings } from '../settings-sheet/read-settings.ts';
import type { Workbook } from '../workbook.ts';
import { forgetChange, recordedChanges, type RecordedChange } from './change.ts';
import type { ChangeKind, UndoOptions } from './change-kind.ts';

/** What is needed to take a change back. */
export interface Undoing {
  readonly change: RecordedChange;
  readonly operations: readonly PatchOperation[];
}

/** The changes that the workbook remembers, oldest first. @throws TeczkaError as `readSettings` */
export function changesIn(workbook: Workbook, place: WorkbookPlace = {}): readonly RecordedChange[] {
  return recordedChanges(readSettings(workbook, place));
}

/**
 * @param kinds that can be taken back
 * @throws TeczkaError `nothing-to-undo`, `undo-unknown` (a change by a newer version of the program), `undo-changed`,
 *   and as `readSettings`
 */
export function undoLast(
  workbook: Workbook,
  kinds: readonly ChangeKind[],
  options: UndoOptions,
  place: WorkbookPlace = {},
): Undoing {
  const change = changesIn(workbook, place).at(-1);
  if (!change) throw nothingToUndo(place);
  const kind = kinds.find((one) => one.kind === change.kind);
  if (!kind) throw undoUnknown(change, place);
  const operations = kind.undo(change.details, workbook, { place, ...options });
  return { change, operations: [...operations, forgetChange(change)] };
}

function nothingToUndo(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} nie zawiera zmian programu Teczka, które można cofnąć.`;
  return new TeczkaError('nothing-to-undo', text, place);
}

function undoUnknown({ title }: RecordedChange, place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)}: ostatnią zmianę („${title}”) zapisała nowsza wersja programu Teczka i ta wersja nie umie jej cofnąć. Zaktualizuj program.`;
  return new TeczkaError('undo-unknown', text, place);
}
