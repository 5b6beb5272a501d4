/**
 * Messages of a changed cell as Excel sends them to office.js, which makes of them the arguments of
 * `worksheets.onChanged` and `worksheet.onChanged`. Called by book.ts; delivered by fake-excel.ts.
 */
import type { Json } from '../host-object.ts';
import { typeAnswer, valueAnswer } from './cell-answer.ts';
import type { SheetStore, StoredCell } from './cell-store.ts';

/** Number of the event in office.js 1.1.110 (`eventType` of WorksheetCollection.onChanged). */
export const CHANGED_EVENT = 10;

export type StructureChange = 'RowInserted' | 'RowDeleted';

export interface Origin {
  /** Remote is another author of the same workbook. */
  readonly source: 'Local' | 'Remote';
  /** Did this very add-in make the change through office.js? */
  readonly byAddin: boolean;
}

export interface ChangedMessage {
  readonly sheetId: string;
  readonly message: Readonly<Record<string, Json>>;
}

/** @param cell of an edit of one cell only: Excel tells no details of larger ones */
export function editedEvent(
  sheet: SheetStore,
  address: string,
  origin: Origin,
  cell: { before: StoredCell; after: StoredCell } | undefined,
): ChangedMessage {
  const details = cell && {
    valueBefore: valueAnswer(cell.before),
    valueAfter: valueAnswer(cell.after),
    valueTypeBefore: typeAnswer(cell.before),
    valueTypeAfter: typeAnswer(cell.after),
  };
  return changed(sheet, 'RangeEdited', address, origin, details ?? {});
}

export function structureEvent(
  sheet: SheetStore,
  change: StructureChange,
  address: string,
  origin: Origin,
): ChangedMessage {
  return changed(sheet, change, address, origin, {});
}

function changed(
  sheet: SheetStore,
  changeType: string,
  address: string,
  { source, byAddin }: Origin,
  details: Readonly<Record<string, Json>>,
): ChangedMessage {
  return {
    sheetId: sheet.id,
    message: {
      ...details,
      address,
      changeType,
      source,
      worksheetId: sheet.id,
      shiftDirection: 'None',
      triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
    },
  };
}
