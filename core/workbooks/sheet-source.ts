/**
 * Where a sheet gets what it is made of: its own parts and those that all sheets share. Made by package-workbook.ts
 * for part-sheet.ts.
 */
import { relationshipsOf, type Relationship } from '../opc/relationships.ts';
import type { Zip } from '../opc/zip-read.ts';
import { inWorkbook, type WorkbookPlace } from './errors.ts';
import type { CellLook } from './features/model.ts';
import type { ScanOptions } from './scan-sheet.ts';
import type { SharedParts } from './shared-parts.ts';
import type { CellStyle } from './styles-read.ts';
import type { SheetEntry, WorkbookPart } from './workbook-part.ts';

/** The workbook that a sheet is part of. */
export interface OpenWorkbook {
  readonly zip: Zip;
  readonly main: WorkbookPart;
  readonly parts: SharedParts;
  readonly place: WorkbookPlace;
  readonly maxCells: number;
}

/**
 * A class and not an object made on the spot: V8 keeps what an object literal's own getters hold until its next full
 * collection, and 200 small workbooks in a row would fill the memory.
 */
export class SheetSource implements ScanOptions {
  readonly entry: SheetEntry;
  readonly maxCells: number;
  private readonly workbook: OpenWorkbook;

  constructor(entry: SheetEntry, workbook: OpenWorkbook) {
    this.entry = entry;
    this.maxCells = workbook.maxCells;
    this.workbook = workbook;
  }

  get date1904(): boolean {
    return this.workbook.main.date1904;
  }

  get strings(): readonly string[] {
    return this.workbook.parts.strings;
  }

  get cellStyles(): readonly CellStyle[] {
    return this.workbook.parts.styles;
  }

  get looks(): readonly CellLook[] {
    return this.workbook.parts.looks;
  }

  /** What the sheet's part points at. */
  get related(): readonly Relationship[] {
    return relationshipsOf(this.workbook.zip, this.entry.part);
  }

  /** Parts that name the people in conversations. */
  get persons(): readonly string[] {
    return this.workbook.main.relationships
      .filter(({ type }) => type === 'person')
      .map(({ target }) => target);
  }

  /** Bytes of a part; undefined when there is none. */
  read(part: string): Uint8Array | undefined {
    return this.workbook.zip.read(part);
  }

  /** Makes errors of the package into sentences about this file and sheet. */
  guard<Result>(work: () => Result): Result {
    return inWorkbook({ ...this.workbook.place, sheet: this.entry.name }, work);
  }
}
