/** The room of hosts as the rooms above see it. */
export type * from './document-host.ts';
export { ChangeJournal, type JournalEntry } from './journal.ts';
export { afterChange, SheetSnapshot, workbookOf } from './sheet-snapshot.ts';
export type * from './workbook-host.ts';
