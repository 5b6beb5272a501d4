/** A workbook of a format other than .xlsx, as a reader of such formats gave it. Made by workbook.ts. */
import type { WorkbookPlace } from '../errors.ts';
import { LazySheets } from '../lazy-sheets.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { USUAL_BATCH, type RowBatch } from '../stream-rows.ts';
import type { DefinedName } from '../workbook-part.ts';
import type { Workbook } from '../workbook.ts';
import { sheetOfLegacy, type LegacyWorkbook } from './port.ts';

export class OldWorkbook implements Workbook {
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  readonly hasMacros: boolean;
  readonly sheets = [];
  readonly externalLinks = [];
  readonly isFinal = false;
  readonly structureProtected = false;
  readonly shared = false;
  private readonly lazy: LazySheets;

  constructor(book: LegacyWorkbook, place: WorkbookPlace) {
    this.date1904 = book.date1904;
    this.names = book.names;
    this.hasMacros = book.hasMacros;
    const makers = book.sheets.map((sheet) => ({ name: sheet.name, make: () => sheetOfLegacy(sheet) }));
    this.lazy = new LazySheets(makers, place);
  }

  get sheetNames(): readonly string[] {
    return this.lazy.names;
  }

  sheet(name: string): Sheet {
    return this.lazy.sheet(name);
  }

  /** Formats other than .xlsx are read whole. */
  async *rowsOf(name: string, { batch = USUAL_BATCH } = {}): AsyncGenerator<RowBatch> {
    const sheet = this.lazy.sheet(name);
    for (let from = 0; from < sheet.rows.length; from += batch) {
      yield await Promise.resolve({
        rows: sheet.rows.slice(from, from + batch),
        isDate: (row: SheetRow, column: number) => sheet.isDate(row, column),
        numberFormat: (row: SheetRow, column: number) => sheet.numberFormat(row, column),
      });
    }
  }

  part(): undefined {
    return undefined;
  }

  related(): readonly [] {
    return [];
  }
}
