/** The room of hosts as the rooms above see it. */
export { cellKey, requireCell } from '../workbooks/patch/index.ts';
export type * from './document-host.ts';
export * from './document-refusals.ts';
export { fieldText } from './field-text.ts';
export { FileDocument, openFileDocument, type FileDocumentOptions } from './file-document.ts';
export { entryFor, sameState, sameValue, showsDate } from './cell-state.ts';
export { FileWorkbook, openFileWorkbook, type FileWorkbookOptions } from './file-workbook.ts';
export { ChangeJournal, type JournalEntry } from './journal.ts';
export * from './refusals.ts';
export * from './row-marks.ts';
export { sameSettings, settingsBack } from './settings-state.ts';
export { SheetSnapshot } from './sheet-snapshot.ts';
export type * from './workbook-host.ts';
export { afterChange, afterKeeping, workbookOf } from './workbook-snapshot.ts';
