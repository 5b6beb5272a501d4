/** Which cells may be changed on a protected sheet, as Excel.Range tells of them. Called by range.ts and book.ts. */
import { contains, type CellRange } from '../../../../core/workbooks/index.ts';
import { HostError, notImplemented } from '../host-error.ts';
import type { Argument, Json } from '../host-object.ts';
import { heightOf, widthOf } from './address.ts';
import type { SheetStore } from './cell-store.ts';

const WANTED = JSON.stringify({ format: { protection: true } });

function isLocked({ unlocked }: SheetStore, row: number, column: number): boolean {
  return !unlocked.some((range) => contains(range, row, column));
}

/** One object a cell; of all properties only whether it is locked is modelled. */
export function cellProperties(sheet: SheetStore, range: CellRange, wanted: Argument): Json {
  if (JSON.stringify(wanted) !== WANTED) throw notImplemented('Range.getCellProperties of that');
  return Array.from({ length: heightOf(range) }, (_, down) =>
    Array.from({ length: widthOf(range) }, (_, across) => ({
      format: { protection: { locked: isLocked(sheet, range.top + down, range.left + across) } },
    })),
  );
}

/** @throws HostError AccessDenied where one of the cells is locked and the sheet protected */
export function refuseLocked(sheet: SheetStore, range: CellRange): void {
  if (!sheet.isProtected) return;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (isLocked(sheet, row, column)) throw accessDenied();
    }
  }
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}
