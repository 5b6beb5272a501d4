/**
 * The port through which the pane and the commands work in a workbook that a person has open: Excel
 * (addin/host/excel) or a file (file-workbook.ts). What a host cannot do it says in `limits`; it never fails because
 * of its version. Every change can be put back: `write` and `revert` answer with what stood there before.
 */
import type { CellEntry, CellValue, WorkbookView } from '../workbooks/index.ts';
import type { SettingsRow } from '../workbooks/settings-sheet/index.ts';

export interface WorkbookHost {
  /** Without folders; empty while the workbook has no name. */
  readonly fileName: string;
  /** Polish sentences: what this host or its version lacks. */
  readonly limits: readonly string[];
  /**
   * The visible sheets as they stand now, and what Teczka keeps in the workbook (`settings`, which throws where that
   * cannot be read).
   * @throws TeczkaError `sheet-too-large`, `host-busy` (a cell is being edited) and what the host itself refuses
   */
  read(options?: ReadOptions): Promise<WorkbookView>;
  /**
   * Writes all of the changes or none. Compares what stands in the cells with `expected` first and reads back after.
   * @throws RangeError for a place that no sheet has; TeczkaError `cell-has-formula` (whatever was expected),
   *   `cell-changed` (somebody else was there, or the row has moved), `number-not-in-excel`, `sheet-protected`,
   *   `cell-not-kept` (the host holds something else than was written; what stood there before was put
   *   back), `sheet-missing`, and what the workbook itself refuses (core/workbooks/patch/refusals.ts)
   */
  write(changes: readonly CellChange[]): Promise<WrittenCells>;
  /** Puts back what stood there before. @throws TeczkaError as `write`, where somebody has changed a cell since */
  revert(written: WrittenCells): Promise<WrittenCells>;
  /**
   * Changes what Teczka keeps in the workbook, on a sheet of its own that nobody sees. Without any rows that sheet goes.
   * @throws TeczkaError `settings-foreign` (a sheet of somebody else has the name), `settings-newer`,
   *   `settings-damaged`, `structure-protected` (no sheet may join or go), `cell-text-too-long`, `settings-not-kept`
   *   (the host holds something else than was written; what stood there before was put back), `settings-left-changed` (it was not), and what the host or the
   *   file refuses
   */
  keepSettings(change: SettingsChange): Promise<WrittenSettings>;
  /**
   * Puts back what was kept before.
   * @throws TeczkaError as `keepSettings`; `settings-changed` where they are no longer what was written: somebody kept
   *   something else since, or cells moved
   */
  revertSettings(written: WrittenSettings): Promise<WrittenSettings>;
  /**
   * Shows the cell and selects it.
   * @throws TeczkaError `sheet-missing`, `sheet-hidden`; RangeError for a place that no sheet has
   */
  select(place: CellPlace): Promise<void>;
  /**
   * Tells of every change of a cell, whoever made it. Events are hints: a host may lose some, so a full read is the
   * truth.
   * @returns ends the watching
   */
  watch(listener: ChangeListener): Promise<() => Promise<void>>;
}

export interface ReadOptions {
  /** Part that is done, 0 to 1, in the end always 1; called now and then in long work. */
  readonly onProgress?: (done: number) => void;
}

export interface CellPlace {
  readonly sheet: string;
  /** Excel's row number, from 1. */
  readonly row: number;
  /** Column index, from 0. */
  readonly column: number;
}

export interface CellChange extends CellPlace {
  /** What the person saw in the cell when deciding on the change. */
  readonly expected: CellValue;
  readonly to: CellEntry;
  /**
   * What else stands in the row and tells whose it is: rows move when others are inserted, deleted or sorted, and an
   * empty or common value would be found in the wrong one. Compared together with `expected`.
   */
  readonly marks?: readonly RowMark[];
}

/** A cell of the same row, e.g. a surname or a PESEL, as the person saw it. */
export interface RowMark {
  /** Column index, from 0. */
  readonly column: number;
  readonly value: CellValue;
}

/** A cell as it can be put back. */
export interface CellState {
  readonly value: CellValue;
  /** In Excel's English notation, without "=". */
  readonly formula: string | undefined;
  /** Number format code, independent of language: `General`, `@`, `dd.mm.yyyy`. */
  readonly numberFormat: string;
}

/** With the sheet's name as the workbook itself spells it. */
export interface WrittenCell extends CellPlace {
  readonly before: CellState;
  readonly after: CellState;
  /** Those of the change: `revert` compares them too. */
  readonly marks?: readonly RowMark[];
}

export type WrittenCells = readonly WrittenCell[];

/** @param rows those that the workbook keeps at that moment @returns those that it is to keep instead */
export type SettingsChange = (rows: readonly SettingsRow[]) => readonly SettingsRow[];

/** What the workbook kept, as it can be put back. */
export interface WrittenSettings {
  readonly before: readonly SettingsRow[];
  readonly after: readonly SettingsRow[];
}

/** A cell of a snapshot. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Shown as a date or a time? */
  readonly isDate: boolean;
}

export type SheetChange =
  /** These cells now hold this. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly ReadCell[] }
  /** Rows, columns or sheets moved, or too much changed to tell: read again. */
  | { readonly kind: 'whole' };

export type ChangeListener = (change: SheetChange) => void;
