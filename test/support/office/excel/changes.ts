/**
 * Messages of a changed cell or sheet as Excel sends them to office.js, which makes of them the arguments of
 * `worksheets.onChanged`, `worksheet.onChanged`, `worksheets.onAdded` … Called by book.ts; delivered by fake-excel.ts.
 */
import type { Json } from '../host-object.ts';
import { typeAnswer, valueAnswer } from './cell-answer.ts';
import type { SheetStore, StoredCell } from './cell-store.ts';

/** Numbers of the events in office.js 1.1.110 (`eventType` of WorksheetCollection.onChanged and its neighbours). */
const CHANGED = 10;
const SHEET_EVENTS = {
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
  NameChanged: 25,
  VisibilityChanged: 26,
};

/** What a workbook tells of its sheets besides changed cells. */
export type SheetEvent = keyof typeof SHEET_EVENTS;

export type StructureChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted';

export interface Origin {
  /** Remote is another author of the same workbook. */
  readonly source: 'Local' | 'Remote';
  /** Did this very add-in make the change through office.js? */
  readonly byAddin: boolean;
}

/** What comes through office.js. */
export const BY_ADDIN: Origin = { source: 'Local', byAddin: true };

export interface EventMessage {
  readonly type: number;
  readonly message: Readonly<Record<string, Json>>;
}

/** @param cell of an edit of one cell only: Excel tells no details of larger ones */
export function editedEvent(
  sheet: SheetStore,
  address: string,
  origin: Origin,
  cell: { before: StoredCell; after: StoredCell } | undefined,
): EventMessage {
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
): EventMessage {
  return changed(sheet, change, address, origin, {});
}

/** @param details what the event tells besides the sheet and who it was */
export function sheetEvent(
  sheet: SheetStore,
  event: SheetEvent,
  { source }: Origin,
  details: Readonly<Record<string, Json>>,
): EventMessage {
  return { type: SHEET_EVENTS[event], message: { source, worksheetId: sheet.id, ...details } };
}

function changed(
  sheet: SheetStore,
  changeType: string,
  address: string,
  { source, byAddin }: Origin,
  details: Readonly<Record<string, Json>>,
): EventMessage {
  return {
    type: CHANGED,
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
