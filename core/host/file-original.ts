/**
 * A workbook as its file holds it: what stands in a cell, and where. Never changes. Made by file-cells.ts, which lays
 * the changes over it.
 */
import type { Platform } from '../opc/platform.ts';
import { TeczkaError } from '../values/errors.ts';
import { inWorkbook } from '../workbooks/errors.ts';
import {
  GENERAL_FORMAT,
  readWorkbook,
  type CellValue,
  type LegacyReader,
  type SheetRow,
  type Workbook,
} from '../workbooks/index.ts';
import {
  cellKey,
  findCells,
  openStyles,
  SheetParts,
  WorkbookDraft,
  type EntryContext,
  type FoundCell,
  type FoundSheet,
} from '../workbooks/patch/index.ts';
import type { CellPlace, CellState } from './workbook-host.ts';

/** Where a cell of the file stands. */
export interface FoundPlace {
  readonly sheet: FoundSheet<CellPlace>;
  readonly cell: FoundCell<CellPlace>;
}

/** What is needed to write. */
export interface Writable extends EntryContext {
  readonly parts: SheetParts;
}

export class FileOriginal {
  readonly workbook: Workbook;
  /** Or why the file can only be read. */
  readonly writable: Writable | TeczkaError;
  private readonly file: string;
  private readonly rows = new Map<string, ReadonlyMap<number, SheetRow>>();

  /** @throws TeczkaError as `readWorkbook` */
  constructor(bytes: Uint8Array, platform: Platform, file: string, legacy: LegacyReader | undefined) {
    this.file = file;
    this.workbook = readWorkbook(bytes, platform, { file }, legacy ? { legacy } : {});
    this.writable = openToWrite(bytes, platform, file);
  }

  /** The place with the sheet's name as the file writes it. @throws TeczkaError `sheet-missing` */
  exact<Place extends CellPlace>(place: Place): Place {
    return { ...place, sheet: this.workbook.sheet(place.sheet).name };
  }

  value(place: CellPlace): CellValue {
    return this.stored(place).row.values[place.column];
  }

  /** @param found where the cell stands, if that is known already. @throws TeczkaError `sheet-missing` */
  state(place: CellPlace, found?: FoundPlace): CellState {
    const { sheet, row } = this.stored(place);
    const value = row.values[place.column];
    // Formulas are read only for a cell that has one.
    const mayCount = !found || found.cell.cell?.formula !== undefined;
    const formula = mayCount ? sheet.formula(row, place.column) : undefined;
    const numberFormat =
      value === undefined ? this.emptyFormat(place, found) : sheet.numberFormat(row, place.column);
    return { value, formula, numberFormat };
  }

  /** By `cellKey`. @throws TeczkaError as `findCells` */
  find({ parts }: Writable, places: readonly CellPlace[]): ReadonlyMap<string, FoundPlace> {
    const sheets = inWorkbook({ file: this.file }, () => findCells(parts, places));
    return new Map(
      sheets.flatMap((sheet) => sheet.cells.map((cell) => [cellKey(cell.asked), { sheet, cell }] as const)),
    );
  }

  private emptyFormat(place: CellPlace, known: FoundPlace | undefined): string {
    const { writable } = this;
    if (writable instanceof TeczkaError) return GENERAL_FORMAT;
    const found = known ?? this.find(writable, [place]).get(cellKey(place));
    return writable.styles.style(found?.cell.style ?? 0).format;
  }

  /** The row of the file in which a cell stands; an empty one where the file has none. */
  private stored({ sheet: name, row: number }: CellPlace) {
    const sheet = this.workbook.sheet(name);
    const rows = this.rows.get(sheet.name) ?? new Map(sheet.rows.map((row) => [row.number, row]));
    this.rows.set(sheet.name, rows);
    return { sheet, row: rows.get(number) ?? { number, values: [], hidden: false } };
  }
}

function openToWrite(bytes: Uint8Array, platform: Platform, file: string): Writable | TeczkaError {
  try {
    const draft = WorkbookDraft.open(bytes, platform, { file });
    const { styles } = openStyles(draft);
    return { parts: new SheetParts(draft), styles, date1904: draft.main.date1904 };
  } catch (error) {
    // Such a file can be read all the same: it says why when somebody writes.
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}
