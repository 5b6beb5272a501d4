/**
 * The rows of a sheet part, in one forward pass over its bytes. Only rows that hold a value are made, so a million
 * formatted empty rows cost a scan and nothing more. Called by part-sheet.ts.
 */
import { damaged } from '../opc/damage.ts';
import { LAST_ROW } from './address.ts';
import { ByteTags } from './byte-tags.ts';
import { CellScan, mixedUp, type OnFormula } from './cell-scan.ts';
import type { CellContext } from './cell-types.ts';
import { PlainCell } from './plain-cell.ts';
import { RowStore, type StoredRow } from './row-store.ts';
import { wholeNumber } from './scan-number.ts';
import { findSheetData } from './sheet-data.ts';
import { isTrue } from './workbook-part.ts';

export interface ScannedSheet {
  readonly rows: readonly StoredRow[];
  /** Style index of every cell of every kept row, one row after another. */
  readonly styles: Uint16Array;
  /** Where `<sheetData>` begins and what follows it begins, in the part's bytes. */
  readonly head: number;
  readonly tail: number;
}

export interface ScanOptions extends CellContext {
  readonly maxCells: number;
  readonly onFormula?: OnFormula;
}

const LETTER_R = 114;

/** @throws TeczkaError `package-damaged`, `package-too-large` */
export function scanSheet(bytes: Uint8Array, options: ScanOptions): ScannedSheet {
  const store = new RowStore(options.maxCells);
  const scan = new SheetScan(bytes, options, store);
  const { head, rows } = scan.begin();
  while (rows && scan.readRow());
  return { rows: store.rows(), styles: store.styles(), head, tail: scan.tags.at };
}

/** The walk over the rows of a sheet, or of a stretch of it that stream-rows.ts has cut out. */

export class SheetScan {
  readonly tags: ByteTags;
  /** Where the rows read go. */
  store: RowStore;
  /** Number of the row read last. */
  lastRow = 0;
  private readonly plain: PlainCell;
  private readonly cell: CellScan;
  private lastColumn = -1;

  constructor(bytes: Uint8Array, options: ScanOptions, store: RowStore) {
    this.tags = new ByteTags(bytes);
    this.store = store;
    this.plain = new PlainCell(bytes, this.tags.window, options.strings);
    this.cell = new CellScan(this.tags, options, options.onFormula);
  }

  /** Moves to the first row; tells where `<sheetData>` begins and whether there are rows in it at all. */
  begin(): { readonly head: number; readonly rows: boolean } {
    const { tags } = this;
    const head = findSheetData(tags);
    tags.skipTag();
    return { head, rows: !tags.empty };
  }

  /** Reads the next row into the store; false when the rows end. */
  readRow(): boolean {
    const { tags } = this;
    const at = tags.tag();
    const local = tags.local(at);
    if (tags.closes(at)) {
      if (!tags.isName(local, 'sheetData')) throw mixedUp();
      tags.skipTag();
      return false;
    }
    if (tags.isName(local, 'row')) this.readCells(local + 3);
    else tags.skipElement();
    return true;
  }

  private readCells(attributes: number): void {
    const { tags } = this;
    let number = this.lastRow + 1;
    let hidden = false;
    tags.at = attributes;
    while (tags.attribute()) {
      if (tags.letter === LETTER_R) number = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
      else if (tags.isAttribute('hidden')) hidden = isTrue(tags.value());
    }
    if (number < 1 || number > LAST_ROW)
      throw damaged(`za wierszem ${this.lastRow} arkusza stoi wiersz o niemożliwym numerze`);
    this.lastRow = number;
    this.lastColumn = -1;
    if (tags.empty) return;
    while (this.readCell(number));
    this.store.endRow(number, hidden);
  }

  /** Reads the next cell of the row; false when the row ends. */
  private readCell(row: number): boolean {
    const { tags, plain, cell } = this;
    const at = tags.tag();
    const end = plain.read(at, row);
    if (end >= 0) {
      tags.at = end;
      this.lastColumn = plain.column;
      if (plain.value !== undefined) this.store.put(row, plain.column, plain.value, plain.style);
      return true;
    }
    const local = tags.local(at);
    if (tags.closes(at)) {
      if (!tags.isName(local, 'row')) throw mixedUp();
      tags.skipTag();
      return false;
    }
    if (tags.isName(local, 'row')) throw mixedUp();
    if (tags.isName(local, 'c')) {
      cell.read(local + 1, row, this.lastColumn + 1);
      this.lastColumn = cell.column;
      if (cell.value !== undefined) this.store.put(row, cell.column, cell.value, cell.style);
    } else tags.skipElement();
    return true;
  }
}
