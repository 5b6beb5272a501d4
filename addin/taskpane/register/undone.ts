/** What is told and shown of a repair that is taken back, or cannot be any more. Called by the session. */
import type { JournalEntry, WrittenCells } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { a1 } from '../../../core/workbooks/index.ts';
import type { Entry } from './entries.ts';

/** @param sheet the one on the screen: another one is named */
export function titleOf({ title, written }: JournalEntry, sheet: string | undefined): string {
  const [cell] = written;
  return cell === undefined || isSameSheet(cell.sheet, sheet) ? title : `${title} w arkuszu „${cell.sheet}”`;
}

/** The entry that an undo brought back, else another one of the same cell. */
export function returnedEntry(
  written: WrittenCells,
  before: readonly Entry[],
  after: readonly Entry[],
): Entry | undefined {
  const known = new Set(before.map(({ key }) => key));
  const ofCells = after.filter(({ finding }) =>
    written.some(
      ({ sheet, row, column }) => isSameSheet(sheet, finding.sheet) && a1(row, column) === finding.cell,
    ),
  );
  return ofCells.find(({ key }) => !known.has(key)) ?? ofCells[0];
}

/**
 * Why a repair can never be undone, in the place of what the host says to somebody who writes.
 * @param title as `titleOf` makes it
 */
export function undoTooLate(title: string, cause: TeczkaError): TeczkaError {
  const why = WHY_TOO_LATE.get(cause.code) ?? 'komórkę zmieniono później';
  const text = `Nie można już cofnąć: ${title} – ${why}.`;
  return new TeczkaError('undo-too-late', text, cause.place, { cause });
}

const WHY_TOO_LATE: ReadonlyMap<string, string> = new Map([
  ['sheet-missing', 'tego arkusza już nie ma'],
  ['settings-changed', 'zapamiętano potem coś innego albo przesunięto wiersze lub kolumny'],
]);

function isSameSheet(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
